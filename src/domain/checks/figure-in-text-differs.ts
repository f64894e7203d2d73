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

function differencesOf(figureList: readonly Decimal[]): readonly Decimal[] {
  return figureList.flatMap((a) => figureList.map((b) => abs(subtract(a, b))));
}

/** Equal at the decimals of the text, or, for a change, the difference of two figures of the row. */
function isKnown({ varde, decimaler, enhet }: TextNumber, isChange: boolean, indikator: Indikator): boolean {
  const figureList = figuresOf(indikator);
  const isFigure = (figure: Decimal): boolean => equals(roundTo(figure, decimaler), varde);
  return (isChange || enhet === 'procentenheter' ? differencesOf(figureList) : figureList).some(isFigure);
}

/** A number whose unit is the indicator's; numbers without a unit may count anything. */
function hasUnitOf({ enhet }: TextNumber, indikator: Indikator): boolean {
  const own = enhetOf(indikator, indikator.utfall);
  return enhet !== '' && (enhet === own || (enhet === 'procentenheter' && own === '%'));
}

/** Between the name and its figure: what says that the figure is the indicator's own. Group 1: a change. */
const SAYS = new RegExp(
  `^[”"]?(?: (?:för (?:enheten|nämnden)|totalt|i år|under året|nu))?(?: ?\\(| (?:är|var|blev|blir|uppgår till|uppgick till|ligger på|låg på|landade på|hamnade på|(?:har )?(?:ökat|ökade|minskat|minskade|stigit|steg|sjunkit|sjönk)(?: i år| under året)? (?:till|(med))))(?: (?:nu|i år|totalt))? ?$`,
  'iu',
);
/** After the figure: then it is a distance, or a part's. */
const COMPARES =
  /^[ \u00a0]*(?:högre|lägre|bättre|sämre|mer|mindre|fler|färre|över|under|ifrån|från|av|bland|för|hos|i (?!år))/i;

/**
 * A sentence that says what an indicator of its goal is ("… är 64 %", "… har ökat med 5 procentenheter") with a
 * figure in the indicator's unit which the row does not hold. Only a figure right after the name and such a verb is
 * the indicator's for certain; sentences about other years, parts and comparisons are left alone (domain 8).
 */
export const figureInTextDiffersCheck: Check = {
  code: 'figure-in-text-differs',
  severity: 'varning',
  *run({ modell, utvardering }) {
    for (const { row, key, text, mal } of ownTexts(modell)) {
      const malresultat = mal && utvardering.malresultatById.get(mal.id);
      if (!malresultat || malresultat.indikatorList.length === 0 || !/\d/.test(text)) continue;
      for (const sentence of sentencesOf(text)) {
        const named = namedIndicator(sentence, malresultat.indikatorList, modell.uppgifter.ar);
        const wrong = named && wrongFigure(sentence, named);
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

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The one indicator that a sentence of this year names; null when it names none or several. */
function namedIndicator(
  sentence: string,
  resultatList: readonly Indikatorresultat[],
  ar: number,
): Indikator | null {
  if (!/\d/.test(sentence)) return null;
  if ((sentence.match(YEAR) ?? []).some((year) => Number(year) !== ar)) return null;
  const namedList = namedIn(foldText(sentence), indexOf(resultatList));
  return namedList.length === 1 ? namedList[0]!.indikator : null;
}

interface Namn {
  readonly folded: string;
  readonly resultat: Indikatorresultat;
}
type Namnindex = ReadonlyMap<string, readonly Namn[]>;

const INDEX_BY_LIST = new WeakMap<readonly Indikatorresultat[], Namnindex>();

/**
 * Names by how they begin, made once per goal, so that a sentence is not compared with every name. A hidden
 * figure is told by a check of its own, which does not quote it.
 */
function indexOf(resultatList: readonly Indikatorresultat[]): Namnindex {
  const known = INDEX_BY_LIST.get(resultatList);
  if (known) return known;
  const index = new Map<string, Namn[]>();
  for (const resultat of resultatList) {
    const folded = foldText(resultat.indikator.namn);
    if (resultat.isDold || folded.length < MIN_NAME_LENGTH) continue;
    const start = folded.slice(0, MIN_NAME_LENGTH);
    const namnList = index.get(start);
    if (namnList) namnList.push({ folded, resultat });
    else index.set(start, [{ folded, resultat }]);
  }
  INDEX_BY_LIST.set(resultatList, index);
  return index;
}

/** The indicators whose names stand in a folded sentence, each once. */
function namedIn(sentence: string, index: Namnindex): readonly Indikatorresultat[] {
  const namedSet = new Set<Indikatorresultat>();
  for (let at = 0; at + MIN_NAME_LENGTH <= sentence.length; at += 1) {
    for (const { folded, resultat } of index.get(sentence.slice(at, at + MIN_NAME_LENGTH)) ?? []) {
      if (sentence.startsWith(folded, at)) namedSet.add(resultat);
    }
  }
  return [...namedSet];
}

/** The figure that the sentence gives the indicator, when the row does not hold it. */
function wrongFigure(sentence: string, indikator: Indikator): TextNumber | null {
  const plain = sentence.replace(/[ \u00a0\u202f]/g, ' ');
  const start = plain.toLowerCase().indexOf(indikator.namn.trim().replace(/\s/g, ' ').toLowerCase());
  if (start < 0) return null;
  const end = start + indikator.namn.trim().length;
  const number = numbersOf(plain).find(({ index }) => index >= end);
  const says = number && SAYS.exec(plain.slice(end, number.index));
  if (!says || COMPARES.test(plain.slice(number.index + number.raw.length))) return null;
  const isChange = says[1] !== undefined;
  // "har ökat med 5 %" may be a share of last year's figure.
  if (!hasUnitOf(number, indikator) || (isChange && number.enhet === '%')) return null;
  return isKnown(number, isChange, indikator) ? null : number;
}
