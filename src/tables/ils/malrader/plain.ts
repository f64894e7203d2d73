import type { IlsAktivitet, IlsIndikator, Lasram, Tabellform, Tabellutdrag } from '../types';
import { squash } from './captions';
import { misfit } from './fit';
import { readMarke, splitIcon } from './marks';
import { nextLine, styckeAt, type Stycke } from './plain-rows';
import { joinProse, startsAnalys, withoutAnalysWord } from './prose';

interface Plainsort<Post> {
  readonly slag: string;
  readonly header: RegExp;
  /** The header of the other table, which ends this one. */
  readonly otherHeader: RegExp;
  /** The record that one row certainly is; null for a row that cannot be told. */
  read(stycke: Stycke): Post | null;
  withAnalys(post: Post, radIndexList: readonly number[], analysList: readonly string[]): Post;
}

const AKTIVITET_HEAD = /^aktivitetstartdatumslutdatum(?:avvikelse)?$/;
const INDIKATOR_HEAD = /^indikator(?:periodens)?(?:utfall\w*)?arsmalkfsarsmal(?:period|periodicitet)$/;
const MAX_HEAD_CHARS = 160;

function isHeader(stycke: Stycke | null, pattern: RegExp): boolean {
  return stycke !== null && stycke.text.length <= MAX_HEAD_CHARS && pattern.test(squash(stycke.text));
}

const DATED =
  /^(.*\p{L}.*?) ((?:19|20)\d{2}-\d{2}-\d{2}) ((?:19|20)\d{2}-\d{2}-\d{2})(?: (⚠.*|Avvikelse|Ja))?$/u;
/** Two dates side by side, more than once, are rows that the margin has run together. */
const DATE_PAIR = /(?:19|20)\d{2}-\d{2}-\d{2} (?:19|20)\d{2}-\d{2}-\d{2}/g;

function readDated({ text, radIndexList }: Stycke): IlsAktivitet | null {
  const match = DATED.exec(text);
  if (match === null || startsAnalys(text) || (text.match(DATE_PAIR)?.length ?? 0) !== 1) return null;
  const [marke, namn] = splitIcon(match[1]!);
  const { isKlar, isAvvikelse } = readMarke(marke);
  return {
    radIndexList,
    namn,
    startdatum: { value: match[2]! },
    slutdatum: { value: match[3]! },
    isKlar,
    isAvvikelse: isAvvikelse || match[4] !== undefined,
    avvikelseText: '',
    analys: '',
    ...(marke === '' ? {} : { marke }),
  };
}

const VALUE = String.raw`(?:[+±]\/?-?\s?|[-−])?\d[\d ]*(?:,\d+)?(?: ?%| st)?`;
const TARGET = String.raw`(?:${VALUE}|Tas fram av nämnd(?:\/styrelse)?|öka|minska|Ökning|Minskning|Fastställt|Fastställs \d{4})`;
/** A row of a plan with both targets; one with fewer cells cannot say which of them is empty. */
const PLANNED = new RegExp(String.raw`^(.*\p{L}{3,}\)?) (${TARGET}) (${TARGET}) (Tertial|År)$`, 'u');
const BARE_PLAN = new RegExp(String.raw`^(.*\p{L}{3,}\)?)(?: ${TARGET})? (?:Tertial|År)$`, 'u');
const FOLLOWED = new RegExp(
  String.raw`^(.*?\p{L}{3,}\)?)(?: ${TARGET})* (?:(?:VB|T1|T2) (?:19|20)\d{2}|(?:19|20)\d{2})$`,
  'u',
);

/** Two whole numbers side by side may be one with a blank between its thousands. */
function isOneNumber(value: string): boolean {
  return !/\d \d/.test(value) || /^\d{1,3}(?: \d{3})+(?!\d)/.test(value);
}

function readTargets({ text, radIndexList }: Stycke): IlsIndikator | null {
  const match = PLANNED.exec(text);
  if (match === null || /\d \d/.test(`${match[2]!} ${match[3]!}`.replace(/ (?:%|st)/g, '%'))) return null;
  const [namn, arsmal, kfArsmal, periodicitet] = match.slice(1) as [string, string, string, string];
  if (!isOneNumber(arsmal) || misfit(arsmal, 'arsmal') + misfit(kfArsmal, 'kfArsmal') > 0) return null;
  const cellByKey = {
    arsmal: { value: arsmal },
    kfArsmal: { value: kfArsmal },
    periodicitet: { value: periodicitet },
  };
  return { radIndexList, namn: splitIcon(namn)[1], cellByKey, analys: '' };
}

/** The name alone, when it ends for certain and its values cannot be placed. */
function readNameOnly({ text, radIndexList }: Stycke): IlsIndikator | null {
  const match = BARE_PLAN.exec(text) ?? FOLLOWED.exec(text);
  if (match === null || startsAnalys(text)) return null;
  return { radIndexList, namn: splitIcon(match[1]!)[1], cellByKey: {}, analys: '' };
}

interface Plainlage<Post> {
  readonly postList: Post[];
  readonly antagandeList: Tabellutdrag<Post>['antagandeList'][number][];
  readonly ejTolkadeList: number[];
  readonly analysRadList: number[];
  readonly analysList: string[];
}

function closeAnalys<Post>(lage: Plainlage<Post>, sort: Plainsort<Post>): void {
  const last = lage.postList.at(-1);
  if (last !== undefined && lage.analysRadList.length > 0) {
    lage.postList[lage.postList.length - 1] = sort.withAnalys(last, lage.analysRadList, lage.analysList);
  }
  lage.analysRadList.length = 0;
  lage.analysList.length = 0;
}

/** Takes one row; false where the table ends. */
function takeStycke<Post>(lage: Plainlage<Post>, sort: Plainsort<Post>, stycke: Stycke): boolean {
  const { text, radIndexList } = stycke;
  const post = sort.read(stycke);
  const isAnalys = startsAnalys(text) && DATED.exec(text) === null;
  if (post !== null) {
    closeAnalys(lage, sort);
    lage.postList.push(post);
  } else if (lage.postList.length > 0 && (isAnalys || lage.analysRadList.length > 0)) {
    lage.analysRadList.push(...radIndexList);
    const rest = withoutAnalysWord(text);
    if (rest !== '') lage.analysList.push(rest);
  } else if (DATED.test(text) || /\b(?:Tertial|År|(?:VB|T1|T2) \d{4})$/.test(text)) {
    lage.ejTolkadeList.push(...radIndexList);
  } else return false;
  return true;
}

function readTable<Post>(sort: Plainsort<Post>, ram: Lasram, start: number): Tabellutdrag<Post> | null {
  const head = ram.kalla.isPlainText ? styckeAt(ram, start) : null;
  if (head === null || !isHeader(head, sort.header)) return null;
  const lage: Plainlage<Post> = {
    postList: [],
    antagandeList: [],
    ejTolkadeList: [],
    analysRadList: [],
    analysList: [],
  };
  let endIndex = head.radIndexList.at(-1)! + 1;
  for (;;) {
    const index = nextLine(ram, endIndex);
    const stycke = index === null ? null : styckeAt(ram, index);
    if (stycke === null || isHeader(stycke, sort.otherHeader)) break;
    const isGap = index !== endIndex;
    if (isHeader(stycke, sort.header)) endIndex = stycke.radIndexList.at(-1)! + 1;
    else if (isGap && sort.read(stycke) === null && !startsAnalys(stycke.text)) break;
    else if (takeStycke(lage, sort, stycke)) endIndex = stycke.radIndexList.at(-1)! + 1;
    else break;
  }
  closeAnalys(lage, sort);
  const { postList, antagandeList, ejTolkadeList } = lage;
  return { endIndex, postList, antagandeList, ejTolkadeList };
}

function withAnalys<Post extends { readonly radIndexList: readonly number[]; readonly analys: string }>(
  post: Post,
  radIndexList: readonly number[],
  analysList: readonly string[],
): Post {
  return { ...post, radIndexList: [...post.radIndexList, ...radIndexList], analys: joinProse(analysList) };
}

function plainform<Post>(sort: Plainsort<Post>): Tabellform<Post> {
  return { slag: sort.slag, read: (ram, startIndex) => readTable(sort, ram, startIndex) };
}

/**
 * Reads activity tables of hard-wrapped text without tabs: rows that end with their two dates, made whole from
 * their lines. Rows that the margin has run together are not understood.
 */
export const plainAktivitetForm: Tabellform<IlsAktivitet> = plainform<IlsAktivitet>({
  slag: 'aktiviteter',
  header: AKTIVITET_HEAD,
  otherHeader: INDIKATOR_HEAD,
  read: readDated,
  withAnalys,
});

/**
 * Reads indicator tables of hard-wrapped text without tabs: names, and targets of a plan when none is missing. A
 * row with an empty cell keeps its name alone; its rows are told by `radIndexList` and its `cellByKey` is empty.
 */
export const plainIndikatorForm: Tabellform<IlsIndikator> = plainform<IlsIndikator>({
  slag: 'indikatorer',
  header: INDIKATOR_HEAD,
  otherHeader: AKTIVITET_HEAD,
  read: (stycke) => readTargets(stycke) ?? readNameOnly(stycke),
  withAnalys,
});
