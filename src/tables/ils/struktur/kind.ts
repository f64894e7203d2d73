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

/** A conclusion and, when the title does not say it, the row it was drawn from. */
interface Conclusion<T> {
  readonly value: T | null;
  readonly radIndex: number | null;
}

function conclude<T>(
  ofTitle: T | null,
  proofs: readonly Proof[],
  of: (proof: Proof) => T | null,
): Conclusion<T> {
  if (ofTitle !== null) return { value: ofTitle, radIndex: null };
  const proof = proofs.find((item) => of(item) !== null);
  return proof ? { value: of(proof), radIndex: proof.radIndex } : { value: null, radIndex: null };
}

function assumed(code: 'typ' | 'ar', { value, radIndex }: Conclusion<string | number>): readonly Antagande[] {
  return radIndex === null ? [] : [{ code, radIndex, params: { [code]: String(value) } }];
}

/**
 * Type and year from the title, else from table headers and forms (listed as assumed); the level from the goals
 * and the head: a document with enhetsmål is a unit's.
 */
export function readKind(radList: readonly Kallrad[], huvud: Huvud, levels: Malnivaer): Dokumentslag {
  const titel = huvud.valueByName.Titel ?? '';
  const year = YEAR.exec(titel)?.[1];
  const typOfHead = typOfTitle(titel);
  const isSaid = typOfHead !== null && year !== undefined;
  const proofs = isSaid ? [] : proofList(radList);
  const typ = conclude(typOfHead, proofs, (proof) => proof.typ);
  const ar = conclude(year === undefined ? null : Number(year), proofs, (proof) => proof.ar);
  return {
    typ: typ.value,
    ar: ar.value,
    niva: nivaOf(huvud, levels),
    antagandeList: [...assumed('typ', typ), ...assumed('ar', ar)],
  };
}
