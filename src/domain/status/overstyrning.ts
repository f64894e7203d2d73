import { foldText, normalize, toPlain, type Varde } from '../../core';
import type { Indikator, Overstyrning } from '../model';

/** Inputs that an override rests on, with the words that stand in the column Överstyrd vid. */
const UNDERLAG_TABLE: readonly (readonly [string, (indikator: Indikator) => string])[] = [
  ['utfall', (indikator) => inputText(indikator.utfall)],
  ['täljare', (indikator) => (isKvotUsed(indikator) ? inputText(indikator.taljare) : '')],
  ['nämnare', (indikator) => (isKvotUsed(indikator) ? inputText(indikator.namnare) : '')],
  ['utfall T1', (indikator) => (indikator.berakning === 'summa' ? inputText(indikator.utfallT1) : '')],
  ['utfall T2', (indikator) => (indikator.berakning === 'summa' ? inputText(indikator.utfallT2) : '')],
  ['prognos helår', (indikator) => inputText(indikator.prognosHelar)],
  ['årsmål', (indikator) => inputText(indikator.arsmal)],
  ['föregående utfall', (indikator) => inputText(indikator.foregaendeUtfall)],
  ['egen gräns', (indikator) => indikator.egenGrans],
];

/** Numerator and denominator are inputs only where the outcome comes from them. */
function isKvotUsed({ utfall }: Indikator): boolean {
  return utfall.slag === 'tom';
}

/** A figure without its formatting, so that `68 %` and `68,0 %` are the same input. */
function inputText({ slag, varde, till, raw }: Varde): string {
  if (slag === 'tom') return '';
  if (varde === null) return raw;
  const figures = [varde, ...(till === null ? [] : [till])].map((value) =>
    toPlain(normalize(value)).replace('.', ','),
  );
  return (slag === 'varde' || slag === 'intervall' ? '' : `${slag} `) + figures.join(' till ');
}

/**
 * The inputs of an indicator as one line for the column Överstyrd vid (domain 4.8), e.g. `utfall 68; årsmål 69`.
 * It changes when the data change, not when only their formatting does.
 */
export function overstyrningsunderlag(indikator: Indikator): string {
  const partList: string[] = [];
  for (const [word, read] of UNDERLAG_TABLE) {
    const text = read(indikator);
    if (text !== '') partList.push(`${word} ${text}`);
  }
  return partList.join('; ');
}

/**
 * The override a person has set, or null. Without a motivation there is none: it does not count until one
 * stands there (domain 4.8). It survives new data and is marked as outdated when they differ from those kept
 * with it.
 */
export function overstyrningOf(indikator: Indikator): Overstyrning | null {
  const { overstyrdStatus, motivering, overstyrdVid } = indikator;
  if (overstyrdStatus === null || motivering === '') return null;
  const isInaktuell =
    overstyrdVid !== '' && foldText(overstyrdVid) !== foldText(overstyrningsunderlag(indikator));
  return { status: overstyrdStatus, motivering, isInaktuell };
}
