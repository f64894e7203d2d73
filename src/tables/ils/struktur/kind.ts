import type { Organisationsniva, Typ } from '../../../domain';
import type { Antagande, Kallrad } from '../types';
import type { Huvud } from './head';
import { rowText } from './words';

/** What kind of document it is; null where it does not say. */
export interface Dokumentslag {
  readonly typ: Typ | null;
  readonly ar: number | null;
  readonly niva: Organisationsniva | null;
  /** What was concluded from something else than the title. */
  readonly antagandeList: readonly Antagande[];
}

/** One piece of evidence in a line: the document's type, its year, or both. */
interface Evidence {
  readonly pattern: RegExp;
  readonly typ: Typ | null;
  /** Years from the year in the line to the document's. */
  readonly yearsLater: number | null;
}

const TITLE_TYP_LIST: readonly (readonly [RegExp, Typ])[] = [
  [/tertialrapport\s*(?:1|i|ett)(?![\di])|\bt1\b|tertial 1/i, 'T1'],
  [/tertialrapport\s*(?:2|ii|två)(?![\di])|\bt2\b|tertial 2/i, 'T2'],
  [/verksamhetsplan|\bvp\b/i, 'VP'],
  [/verksamhetsberättelse|årsredovisning|\bvb\b/i, 'VB'],
];
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/** Table headers and forms, the surest first (domain 2). */
const EVIDENCE_LIST: readonly Evidence[] = [
  { pattern: /blankett till årsredovisning\s+(\d{4})/i, typ: 'VB', yearsLater: 0 },
  { pattern: /utfall i bokslut\s+(\d{4})/i, typ: 'VB', yearsLater: 0 },
  { pattern: /utfall\s+vb\s*(\d{4})/i, typ: null, yearsLater: 1 },
  { pattern: /budget vp\s+(\d{4}).*jmf/i, typ: 'VP', yearsLater: 1 },
  { pattern: /^indikator\b.*årsmål.*periodicitet/i, typ: 'VP', yearsLater: null },
  { pattern: /^indikator\b.*periodens utfall(?!.*prognos)/i, typ: 'VB', yearsLater: null },
];

function typOfTitle(title: string): Typ | null {
  return TITLE_TYP_LIST.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

interface Proof {
  readonly typ: Typ | null;
  readonly ar: number | null;
  readonly radIndex: number;
}

/** The first line of each kind of evidence. */
function proofList(radList: readonly Kallrad[]): readonly Proof[] {
  const firstByEvidence = new Map<Evidence, Proof>();
  radList.forEach((rad, radIndex) => {
    if (rad.textList.length < 1) return;
    const text = rowText(rad);
    if (!/utfall|årsmål|blankett|budget/i.test(text)) return;
    for (const evidence of EVIDENCE_LIST) {
      if (firstByEvidence.has(evidence)) continue;
      const match = evidence.pattern.exec(text);
      if (!match) continue;
      const ar = evidence.yearsLater === null ? null : Number(match[1]) + evidence.yearsLater;
      firstByEvidence.set(evidence, { typ: evidence.typ, ar, radIndex });
    }
  });
  return EVIDENCE_LIST.flatMap((evidence) => firstByEvidence.get(evidence) ?? []);
}

function nivaOf({ valueByName }: Huvud, levels: Malnivaer): Organisationsniva | null {
  if (levels.hasEnhetsmal) return 'enhet';
  if (valueByName.Organisation !== undefined) return 'enhet';
  return valueByName.Nämnd !== undefined && levels.hasNamndmal ? 'namnd' : null;
}

/** Which levels the goal tree has. */
export interface Malnivaer {
  readonly hasNamndmal: boolean;
  readonly hasEnhetsmal: boolean;
}

/**
 * Type and year from the title, else from table headers and forms (listed as assumed); the level from the goals
 * and the head: a document with enhetsmål is a unit's.
 */
export function readKind(radList: readonly Kallrad[], huvud: Huvud, levels: Malnivaer): Dokumentslag {
  const titel = huvud.valueByName.Titel ?? '';
  const typOfHead = typOfTitle(titel);
  const yearOfHead = YEAR.exec(titel)?.[1];
  const proofs = typOfHead === null || yearOfHead === undefined ? proofList(radList) : [];
  const typProof = typOfHead === null ? proofs.find(({ typ }) => typ !== null) : undefined;
  const arProof = yearOfHead === undefined ? proofs.find(({ ar }) => ar !== null) : undefined;
  const antagandeList: Antagande[] = [];
  if (typProof) {
    antagandeList.push({ code: 'typ', radIndex: typProof.radIndex, params: { typ: typProof.typ! } });
  }
  if (arProof)
    antagandeList.push({ code: 'ar', radIndex: arProof.radIndex, params: { ar: String(arProof.ar) } });
  return {
    typ: typOfHead ?? typProof?.typ ?? null,
    ar: yearOfHead === undefined ? (arProof?.ar ?? null) : Number(yearOfHead),
    niva: nivaOf(huvud, levels),
    antagandeList,
  };
}
