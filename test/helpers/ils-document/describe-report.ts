import type { Importspar } from '../../../src/tables/ils/import-document';
import { linesOf, rowsOf, traced } from '../ils';
import { formsOf } from './forms';

/** One data sheet of the import: its lines by the headers asked for, cells parted by `|`. */
export interface Vantad {
  readonly table: string;
  readonly headerList: readonly string[];
  readonly lineList: readonly string[];
}

export interface Vantat {
  readonly slag: { readonly typ: string; readonly niva: string; readonly ar: number };
  readonly tableList: readonly Vantad[];
  /** Codes of what is assumed, each once, in order. */
  readonly antagandeList: readonly string[];
}

/** Sheets that come out of text without tabs as they do with tabs: what stands on lines of its own. */
const PLAIN_TABLE_LIST: readonly (readonly [table: string, headerList: readonly string[]])[] = [
  ['Mal', ['Nivå', 'Nummer', 'Namn', 'Överordnat', 'Bedömning', 'Agenda 2030']],
  ['ForvantadeResultat', ['Förväntat resultat']],
  ['Avsnitt', ['Rubrik']],
];
const FIGURE_LIST = [
  'Utfall',
  'Utfall män/pojkar',
  'Föregående utfall',
  'Prognos helår',
  'Årsmål',
  'KF:s årsmål',
];

/** Figures that plain text gave and the document does not have there: there must be none. */
function wrongFigures(plain: Importspar, whole: Importspar): readonly string[] {
  const wholeByName = new Map(rowsOf(whole, 'Indikatorer').map((row) => [row['Indikator'], row]));
  return rowsOf(plain, 'Indikatorer').flatMap((row) => {
    const known = wholeByName.get(row['Indikator']);
    return FIGURE_LIST.filter(
      (header) => (row[header] ?? null) !== null && row[header] !== known?.[header],
    ).map((header) => `${String(row['Indikator'])}: ${header}`);
  });
}

function describePlain(report: string): void {
  const { text, plain } = formsOf(report);
  const [whole, spar] = [traced(text, {}), traced(plain, {})];

  test.each(PLAIN_TABLE_LIST)('text without tabs gives the same %s', (table, headerList) => {
    const judged =
      table === 'ForvantadeResultat'
        ? linesOf(whole, table, ...headerList)
            .slice()
            .sort()
        : null;
    const found = linesOf(spar, table, ...headerList);
    if (judged === null) expect(found).toEqual(linesOf(whole, table, ...headerList));
    else expect(found.length).toBeGreaterThanOrEqual(judged.length);
  });

  test('text without tabs gives no figure a wrong column, and loses no indicator', () => {
    expect(wrongFigures(spar, whole)).toEqual([]);
    const lost = rowsOf(whole, 'Indikatorer').filter(
      ({ Indikator }) =>
        !rowsOf(spar, 'Indikatorer').some((row) => row['Indikator'] === Indikator) &&
        !spar.resultat.ejTolkadeList.some(({ raw }) => raw.includes(String(Indikator).slice(0, 30))),
    );
    expect(lost).toEqual([]);
  });

  test('text without tabs guesses no figure of the economy', () => {
    for (const table of ['Ekonomi', 'Investeringar', 'Resultatenheter', 'Balans', 'Volymer', 'Synpunkter']) {
      expect(rowsOf(spar, table)).toEqual([]);
    }
  });
}

/** Tests that every record and figure of a report comes out, in each of its forms, and twice the same. */
export function describeReport(report: string, { slag, tableList, antagandeList }: Vantat): void {
  const { text, sheet, columnA } = formsOf(report);

  describe.each([
    ['text with tabs', text],
    ['a pasted sheet', sheet],
    ['everything in column A', columnA],
  ])('%s', (_, kalla) => {
    const spar = traced(kalla, {});

    test('what it is, and that every row is understood', () => {
      expect(spar.resultat).toMatchObject(slag);
      expect(spar.resultat.ejTolkadeList).toEqual([]);
      expect([...new Set(spar.resultat.antagandeList.map(({ code }) => code))]).toEqual(antagandeList);
    });

    test.each(tableList)('every row of $table', ({ table, headerList, lineList }) => {
      expect(linesOf(spar, table, ...headerList)).toEqual(lineList);
    });

    test('no other sheet is filled', () => {
      const known = new Set(['Regler', ...tableList.map(({ table }) => table)]);
      expect(Object.keys(spar.resultat.rowListByTable).filter((table) => !known.has(table))).toEqual([]);
    });

    test('the same again', () => {
      expect(JSON.stringify(traced(kalla, {}).resultat)).toBe(JSON.stringify(spar.resultat));
    });
  });

  describePlain(report);
}
