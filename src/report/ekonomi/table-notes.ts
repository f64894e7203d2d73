import { formatDecimal, type Decimal } from '../../core';
import {
  takText,
  type Avstamning,
  type EkonomiTabell,
  type EkonomiTabellslag,
  type Modell,
  type Regelverk,
} from '../../domain';
import { joinList, t, type Lang } from '../../i18n';
import { isLargeDeviation } from './deviation';
import { decimalsOf } from './figures';
import { hasRoundingDifference, type CellOf } from './rounding';

/** What the lines under a table are made from. */
export interface NoteContext {
  readonly lang: Lang;
  readonly modell: Pick<Modell, 'regelverk' | 'volymList'>;
  readonly cellOf: CellOf;
}

/**
 * The footnote on rounding (domain 6): a printed sum differs from the printed figures it is made of, or the
 * document states a figure that differs by rounding alone.
 */
export function roundingNote(tabell: EkonomiTabell, { lang, cellOf }: NoteContext): readonly string[] {
  const isDue = tabell.hasAvrundning || hasRoundingDifference(tabell, cellOf, tabell.decimaler);
  return isDue ? [t(lang, 'ekonomi.avrundning')] : [];
}

function figureText(value: Decimal, tabell: EkonomiTabell, lang: Lang): string {
  return formatDecimal(value, Math.max(tabell.decimaler, decimalsOf(value)), lang);
}

const DIFFERING: Readonly<Partial<Record<Avstamning['utslag'], 'fel' | 'avrundning'>>> = {
  fel: 'fel',
  avrundning: 'avrundning',
};

/** Stated figures that differ from the computed ones, in plain words, errors first. */
export function differenceNotes(tabell: EkonomiTabell, lang: Lang): readonly string[] {
  const noteOf = (each: Avstamning): readonly string[] => {
    const { angivet, beraknat, differens, vad, slag = 'summa' } = each;
    const utslag = DIFFERING[each.utslag];
    if (!utslag || !angivet || !beraknat || !differens) return [];
    const figures = {
      vad,
      angivet: figureText(angivet, tabell, lang),
      beraknat: figureText(beraknat, tabell, lang),
      differens: figureText(differens, tabell, lang),
    };
    return [t(lang, `ekonomi.avstamning.${slag}.${utslag}`, figures)];
  };
  const of = (utslag: Avstamning['utslag']): readonly string[] =>
    tabell.avstamningList.filter((each) => each.utslag === utslag).flatMap(noteOf);
  return [...of('fel'), ...of('avrundning')];
}

/** Which limit held back a result unit's transfer (domain 6). */
export function takNotes(tabell: EkonomiTabell, { lang, modell }: NoteContext): readonly string[] {
  if (tabell.slag !== 'resultatenheter') return [];
  return tabell.radList.flatMap((rad) => {
    const till = rad.cellByKolumn['Till'];
    const tak = takText(till, rad, modell);
    if (tak === null || !till?.varde) return [];
    const namn = rad.rad;
    return tak === 'åtagande'
      ? [t(lang, 'ekonomi.tak.atagande', { namn })]
      : [t(lang, 'ekonomi.tak.andel', { namn, tak, belopp: figureText(till.varde, tabell, lang) })];
  });
}

/** Notes that people have written under a table of volumes, each text once. */
export function volymNotes({ slag, namn }: EkonomiTabell, { modell }: NoteContext): readonly string[] {
  if (slag !== 'volym') return [];
  const textList = modell.volymList.filter(({ tabell }) => tabell === namn).map(({ fotnot }) => fotnot);
  return [...new Set(textList.filter((text) => text.trim() !== ''))];
}

/** Kinds whose rows must be explained when they deviate much (domain 6); a unit's forms are in Kontroll. */
const EXPLAINED_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'perVerksamhet',
  'prognosjamforelse',
  'investeringar',
]);

/** Names the rows with a large deviation that nobody has commented on. */
export function uncommentedNote(tabell: EkonomiTabell, regelverk: Regelverk, lang: Lang): readonly string[] {
  if (!EXPLAINED_SET.has(tabell.slag)) return [];
  const namnList = tabell.radList
    .filter(({ slag, isDel }) => (slag === 'verksamhet' || slag === 'post') && isDel !== true)
    .filter((rad) => rad.kommentar === '' && isLargeDeviation(rad, tabell.enhet, regelverk))
    .map(({ rad }) => rad);
  return namnList.length === 0
    ? []
    : [t(lang, 'ekonomi.kommentarSaknas', { lista: joinList(lang, namnList) })];
}
