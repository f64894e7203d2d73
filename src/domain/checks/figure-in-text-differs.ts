import { abs, equals, foldText, roundTo, subtract, type Decimal } from '../../core';
import type { Indikator, Indikatorresultat } from '../model';
import { enhetOf } from '../status';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts, sentencesOf } from './support/free-texts';
import { numbersOf, type TextNumber } from './support/text-numbers';

/** Shorter names stand in many sentences that mean something else. */
const MIN_NAME_LENGTH = 12;

const FIGURE_KEY_LIST = [
  'utfall',
  'utfallMan',
  'utfallKvinnor',
  'utfallT1',
  'utfallT2',
  'foregaendeUtfall',
  'foregaendeUtfallMan',
  'foregaendeUtfallKvinnor',
  'prognosHelar',
  'arsmal',
  'kfArsmal',
] as const satisfies readonly (keyof Indikator)[];

function figuresOf(indikator: Indikator): readonly Decimal[] {
  return FIGURE_KEY_LIST.flatMap((key) => {
    const { varde, till } = indikator[key];
    return [varde, till].filter((each) => each !== null);
  });
}

/** Equal at the decimals of the text, or the difference of two figures of the row. */
function isKnown({ varde, decimaler, enhet }: TextNumber, indikator: Indikator): boolean {
  const figureList = figuresOf(indikator);
  const isFigure = (figure: Decimal): boolean => equals(roundTo(figure, decimaler), varde);
  if (enhet !== 'procentenheter') return figureList.some(isFigure);
  return figureList.some((a) => figureList.some((b) => isFigure(abs(subtract(a, b)))));
}

/** A number whose unit is the indicator's; numbers without a unit may count anything. */
function hasUnitOf({ enhet }: TextNumber, indikator: Indikator): boolean {
  const own = enhetOf(indikator, indikator.utfall);
  return enhet !== '' && (enhet === own || (enhet === 'procentenheter' && own === '%'));
}

/**
 * A sentence that names an indicator of its goal and gives a figure in the indicator's unit which the row does
 * not hold: outcomes, targets, last year, and their differences in percentage points all count (domain 8).
 */
export const figureInTextDiffersCheck: Check = {
  code: 'figure-in-text-differs',
  severity: 'varning',
  *run({ modell, utvardering }) {
    for (const { row, key, text, mal } of ownTexts(modell)) {
      const malresultat = mal && utvardering.malresultatById.get(mal.id);
      if (!malresultat || malresultat.indikatorList.length === 0 || !/\d/.test(text)) continue;
      for (const sentence of sentencesOf(text)) {
        const named = namedIndicator(sentence, malresultat.indikatorList);
        const wrong = named && numbersOf(sentence).find((number) => isWrong(number, named));
        if (!wrong) continue;
        yield found(figureInTextDiffersCheck, row, key, wrong.raw, {
          namn: named.namn,
          citat: wrong.raw,
          exempel: `{indikator:${named.id}.utfall}`,
        });
      }
    }
  },
};

/** The one indicator that a sentence names; null when it names none or several. */
function namedIndicator(sentence: string, resultatList: readonly Indikatorresultat[]): Indikator | null {
  if (!/\d/.test(sentence)) return null;
  const folded = foldText(sentence);
  const namedList = resultatList.filter(({ indikator: { namn } }) => {
    return namn.length >= MIN_NAME_LENGTH && folded.includes(foldText(namn));
  });
  return namedList.length === 1 ? namedList[0]!.indikator : null;
}

function isWrong(number: TextNumber, indikator: Indikator): boolean {
  return hasUnitOf(number, indikator) && !isKnown(number, indikator);
}
