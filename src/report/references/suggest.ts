import { abs, equals, foldText, roundTo, sign, type Decimal } from '../../core';
import {
  convertAmount,
  INDIKATOR_FALT_LIST,
  lookUpReference,
  numbersOf,
  parseReferences,
  sentencesOf,
  type Malresultat,
  type Referensunderlag,
  type Referensvarde,
  type TextNumber,
} from '../../domain';
import type { Lang } from '../../i18n';
import { goalSentences } from '../sentences';

/** A typed figure that a reference could replace. */
export interface Ersattning {
  /** Offset in the text. */
  readonly index: number;
  readonly raw: string;
  /** References that show the same, the likeliest first. */
  readonly referensList: readonly string[];
}

const LANG: Lang = 'sv';

type Tal = Extract<Referensvarde, { kind: 'tal' }>;

/** A figure in the unit of the typed number; null when they cannot be compared. */
function inUnitOf(number: TextNumber, { varde, enhet }: Tal): Decimal | null {
  return enhet === number.enhet ? varde : convertAmount(varde, enhet, number.enhet);
}

/**
 * The filters that make a reference show the typed number; null when the figure is another. Bare numbers may
 * count anything, so only numbers with a unit are compared; an underskott is written without its minus.
 */
function filtersFor(number: TextNumber, varde: Referensvarde | null): string | null {
  if (varde?.kind !== 'tal' || number.enhet === '') return null;
  const value = inUnitOf(number, varde);
  if (value === null) return null;
  const printed = roundTo(value, number.decimaler);
  const isAbsolut = varde.riktningsord === 'overskott' && sign(printed) < 0;
  if (!equals(isAbsolut ? abs(printed) : printed, number.varde)) return null;
  return formFilters(number, varde) + (isAbsolut ? '|absolut' : '');
}

/** Unit and decimals, where they are not the figure's own. */
function formFilters(number: TextNumber, { enhet, decimaler }: Tal): string {
  if (enhet !== number.enhet) return `|${number.enhet}|${number.decimaler}`;
  return decimaler === number.decimaler ? '' : `|${number.decimaler}`;
}

/** References of the figures that a goal's text may speak of: its indicators, then the economy. */
function* candidates(malresultat: Malresultat | null, underlag: Referensunderlag): Iterable<Kandidat> {
  for (const { indikator } of malresultat?.indikatorList ?? []) {
    for (const falt of INDIKATOR_FALT_LIST) {
      yield { slag: 'indikator', nyckel: `${indikator.id}.${falt}`, namn: indikator.namn };
    }
  }
  for (const { id, radList, kolumnList, namn } of underlag.ekonomiTabellList) {
    for (const rad of radList) {
      for (const { key } of kolumnList) {
        yield { slag: 'ekonomi', nyckel: `${id}/${rad.key}.${key.toLowerCase()}`, namn };
      }
    }
  }
}

interface Kandidat {
  readonly slag: string;
  readonly nyckel: string;
  /** The sentence names it when it is meant. */
  readonly namn: string;
}

function referencesFor(
  number: TextNumber,
  sentence: string,
  malresultat: Malresultat | null,
  underlag: Referensunderlag,
): readonly string[] {
  const folded = foldText(sentence);
  const namedList: string[] = [];
  const otherList: string[] = [];
  for (const { slag, nyckel, namn } of candidates(malresultat, underlag)) {
    const varde = lookUpReference(underlag, { raw: '', slag, nyckel, filterList: [] });
    const filters = filtersFor(number, varde);
    if (filters === null) continue;
    const referens = `{${slag}:${nyckel}${filters}}`;
    (folded.includes(foldText(namn)) ? namedList : otherList).push(referens);
  }
  return [...namedList, ...otherList];
}

/** Generated sentences that stand typed in the text. */
function sentenceReplacements(
  text: string,
  malresultat: Malresultat | null,
  { modell, utvardering }: Referensunderlag,
): readonly Ersattning[] {
  if (malresultat === null) return [];
  const sentences = goalSentences(malresultat, utvardering, { lang: LANG, typ: modell.uppgifter.typ });
  return Object.entries(sentences).flatMap(([grupp, sentence]: [string, string]) => {
    const index = sentence === '' ? -1 : text.indexOf(sentence);
    return index < 0
      ? []
      : [{ index, raw: sentence, referensList: [`{mening:${malresultat.mal.id}.${grupp}}`] }];
  });
}

/**
 * The typed figures of a text that equal a known figure of its goal or of the economy tables, with the
 * references that would keep them right (issue: typed figures are where reports go wrong). Figures without a
 * unit, and what is a reference already, are left alone.
 */
export function suggestReferences(
  text: string,
  malresultat: Malresultat | null,
  underlag: Referensunderlag,
): readonly Ersattning[] {
  const sentenceList = sentenceReplacements(text, malresultat, underlag);
  const isTaken = (index: number): boolean =>
    sentenceList.some((each) => index >= each.index && index < each.index + each.raw.length);
  const figureList = typedNumbers(text)
    .filter(({ number }) => !isTaken(number.index))
    .map(({ number, sentence }) => ({
      index: number.index,
      raw: number.raw,
      referensList: referencesFor(number, sentence, malresultat, underlag),
    }))
    .filter(({ referensList }) => referensList.length > 0);
  return [...sentenceList, ...figureList].sort((a, b) => a.index - b.index);
}

/** The numbers outside references, at their offsets in the text, with the sentence each stands in. */
function typedNumbers(text: string): readonly { readonly number: TextNumber; readonly sentence: string }[] {
  const list: { number: TextNumber; sentence: string }[] = [];
  let offset = 0;
  for (const del of parseReferences(text)) {
    const piece = del.kind === 'text' ? del.text : '';
    for (const { number, sentence } of numbersWithSentence(piece)) {
      list.push({ number: { ...number, index: offset + number.index }, sentence });
    }
    offset += del.kind === 'text' ? lengthIn(text, offset, piece) : del.referens.raw.length;
  }
  return list;
}

/** Each number of a piece with its sentence, in one pass over both. */
function numbersWithSentence(
  piece: string,
): readonly { readonly number: TextNumber; readonly sentence: string }[] {
  const sentenceList = sentencesOf(piece);
  let [at, end] = [-1, 0];
  return numbersOf(piece).map((number) => {
    while (at + 1 < sentenceList.length && number.index >= end) {
      at += 1;
      end = piece.indexOf(sentenceList[at]!, end) + sentenceList[at]!.length;
    }
    return { number, sentence: sentenceList[at] ?? piece };
  });
}

/** A doubled brace is one character of its piece and two of the text. */
function lengthIn(text: string, offset: number, piece: string): number {
  return piece === '{' && text.startsWith('{{', offset) ? 2 : piece.length;
}
