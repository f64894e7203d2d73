import type { Cell } from '../../../core';
import type { IlsIndikator, Lasram, Tabellform, Tabellutdrag } from '../types';
import { splitMarke } from '../malrader/marks';
import { rowText } from '../struktur/words';
import { analysisList, findTable, segments, type Segment } from './segments';

/** A figure as printed, at the end of a text. */
const VALUE =
  /(?:^|\s)((?:max|högst|minst)\s\d+(?:[.,]\d+)?(?:\s?%|\spersoner)?|(?:\+\s?\/\s?-|±)?\s?[-−]?\d+(?:[.,]\d+)?\s?(?:%|st|GWh|personer|dagar|kg CO\s?[₂2]?(?: per kg livsmedel)?)?|tas fram av nämnd\S*(?:\s?tyrelse)?|fastställ(?:t|s(?:\s\d{4})?)|öka|ökning|minska|minskning|[-–—]|i\.u\.)$/i;
const PERIOD = /(?:^|\s)((?:VB|T1|T2)\s?20\d\d|20\d\d)$/;
const PERIODICITY = /(?:^|\s)(Tertial|År)$/;
/** A period broken over two lines: `VB`, `2022`. */
const PERIOD_BEGUN = /\s(?:VB|T1|T2)$/;
/** The end of another row inside a name: that row had no figure, so none of these is certain. */
const ROW_INSIDE = /(?:^|\s)(?:Tertial|År|(?:VB|T1|T2)\s?20\d\d)\s+\p{Lu}/u;
/** Two groups that may be one number with a blank between thousands. */
const THOUSANDS = /(?:^|\s)\d{1,3}\s\d{3}(?!\d)/;
/** Captions as they stand one after the other in a header without tabs, the longer before those they begin with. */
const CAPTION_LIST: readonly (readonly [RegExp, string])[] = [
  [/^indikator/i, ''],
  [/^(?:periodens )?utfall (?:män ?\/ ?pojkar|män|pojkar)/i, 'utfallMan'],
  [/^(?:periodens )?utfall (?:kvinnor ?\/ ?flickor|kvinnor|flickor)/i, 'utfallKvinnor'],
  [/^(?:periodens )?utfall vb ?20\d\d/i, 'foregaendeUtfall'],
  [/^(?:periodens utfall|utfall)(?! vb)/i, 'utfall'],
  [/^prognos helår/i, 'prognosHelar'],
  [/^kf:?s årsmål/i, 'kfArsmal'],
  [/^[åa]rsmål/i, 'arsmal'],
  [/^periodicitet/i, 'periodicitet'],
  [/^period/i, 'period'],
];

interface Form {
  readonly periodKey: 'period' | 'periodicitet';
  readonly period: RegExp;
  /** Columns of figures in order; empty when the header has a caption that is not known. */
  readonly keyList: readonly string[];
}

/** The columns that a header names, in order; null at the first caption that is not known. */
function columnsOf(header: string): readonly string[] | null {
  const keyList: string[] = [];
  for (let rest = header.trim(); rest !== '';) {
    const found = CAPTION_LIST.map(([pattern, key]) => [pattern.exec(rest)?.[0] ?? '', key] as const).find(
      ([text]) => text !== '',
    );
    if (!found) return null;
    if (found[1] !== '') keyList.push(found[1]);
    rest = rest.slice(found[0].length).trimStart();
  }
  return keyList;
}

function formOf(header: string): Form {
  const isPlan = !/utfall/i.test(header);
  const columnList = columnsOf(header) ?? [];
  return {
    periodKey: isPlan ? 'periodicitet' : 'period',
    period: isPlan ? PERIODICITY : PERIOD,
    keyList: columnList.filter((key) => key !== 'period' && key !== 'periodicitet'),
  };
}

interface Row {
  readonly namn: string;
  readonly marke: string;
  readonly cellByKey: Readonly<Record<string, Cell>>;
  /** False when it is not certain which column each figure stands in. */
  readonly isCertain: boolean;
}

/** The figures at the end of a text, in order, and what stands before them. */
function peel(text: string): { readonly rest: string; readonly valueList: readonly string[] } {
  const valueList: string[] = [];
  let rest = text;
  for (let match = VALUE.exec(rest); match; match = VALUE.exec(rest)) {
    valueList.unshift(match[1]!);
    rest = rest.slice(0, match.index).trimEnd();
  }
  return { rest, valueList };
}

function rowOf(text: string, { periodKey, period, keyList }: Form): Row | null {
  const match = period.exec(text);
  if (!match) return null;
  const { rest, valueList } = peel(text.slice(0, match.index));
  const [marke, namn] = splitMarke(rest.trim());
  if (namn === '' || ROW_INSIDE.test(namn)) return null;
  const isWhole =
    keyList.length > 0 && valueList.length === keyList.length && !THOUSANDS.test(valueList.join(' '));
  const periodCell = { [periodKey]: { value: match[1]! } };
  const valueCells = isWhole
    ? Object.fromEntries(keyList.map((key, at) => [key, { value: valueList[at]! }]))
    : {};
  const isCertain = isWhole || valueList.length === 0;
  return { namn, marke, cellByKey: { ...valueCells, ...periodCell }, isCertain };
}

/** True when a line ends a row: a period with a figure before it, maybe at the end of the line above. */
function endsRow(form: Form): (text: string, above: string) => boolean {
  return (text, above) => {
    const match = form.period.exec(text);
    if (!match) return false;
    const before = `${above} ${text.slice(0, match.index)}`.trim().replace(PERIOD_BEGUN, '');
    return VALUE.test(before);
  };
}

function read(ram: Lasram, startIndex: number): Tabellutdrag<IlsIndikator> | null {
  const first = rowText(ram.kalla.radList[startIndex]!);
  if (!/^indikator\s/i.test(first) || !/utfall|årsmål/i.test(first)) return null;
  const table = findTable(
    ram,
    startIndex,
    () => true,
    (text) => /\bperiod(?:icitet)?$/i.test(text),
  );
  if (table === null) return null;
  const form = formOf(table.header);
  const parts = segments(ram, table, endsRow(form));
  const analyses = analysisList(parts);
  const postList: IlsIndikator[] = [];
  const ejTolkadeList = [...parts.unknownList];
  parts.segmentList.forEach((segment, at) => {
    take(segment, form, analyses[at]!, postList, ejTolkadeList);
  });
  return { endIndex: table.end, postList, antagandeList: [], ejTolkadeList };
}

/** A row whose figures cannot be told apart is read by its name and listed as well: the figures are not lost. */
function take(
  segment: Segment,
  form: Form,
  analys: string,
  postList: IlsIndikator[],
  ejTolkadeList: number[],
): void {
  const row = rowOf(segment.text, form);
  ejTolkadeList.push(...segment.unknownList);
  if (row === null || !row.isCertain) ejTolkadeList.push(...segment.radIndexList);
  if (row !== null) {
    const { namn, marke, cellByKey } = row;
    const { radIndexList } = segment;
    postList.push({ radIndexList, namn, cellByKey, analys, ...(marke !== '' && { marke }) });
  }
}

/** Indicator tables of plain text without tabs: names, and figures where every column has one (domain 9). */
export const plainIndikatorForm: Tabellform<IlsIndikator> = { slag: 'indikatorer i löptext', read };
