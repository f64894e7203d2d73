import { readFileSync } from 'node:fs';
import { decodeText, kallaOfText } from '../../../../src/tables/ils';
import { columnOf, realKalla, REAL_DOCUMENT_LIST, rowsOf, traced } from '../../../helpers/ils';
import { describeShared, sharedPath } from '../../../helpers/shared';

const MARGIN_CHARS = 90;

/** A line broken at the margin, as a PDF's text is. */
function wrap(line: string): readonly string[] {
  const lineList: string[] = [];
  for (const word of line.split(' ').filter((part) => part !== '')) {
    const last = lineList.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= MARGIN_CHARS)
      lineList[lineList.length - 1] = `${last} ${word}`;
    else lineList.push(word);
  }
  return lineList.length > 0 ? lineList : [''];
}

/** A real document as a text without tabs: empty cells are lost, lines are broken. */
function plainOf(name: string): string {
  const text = decodeText(new Uint8Array(readFileSync(sharedPath(`data/${name}.txt`))));
  const lineList = text.split('\n').map((line) =>
    line
      .replace(/<[^<>]*>/g, ' ')
      .split('\t')
      .join(' '),
  );
  return lineList.flatMap(wrap).join('\n');
}

/** Names as the margin leaves them: a word with a hyphen may be parted after it. */
const bare = (name: unknown): string => String(name).replace(/\s+/g, '');

describeShared('real documents as plain text', () => {
  describe.each(REAL_DOCUMENT_LIST)('%s', (name) => {
    const kalla = kallaOfText(plainOf(name));
    const plain = traced(kalla, {});
    const whole = traced(realKalla(name), {});

    test('is told as plain text', () => expect(kalla.isPlainText).toBe(true));

    test.each(['Mål-ID', 'Nivå', 'Nummer', 'Namn', 'Överordnat', 'Bedömning'])(
      'goals: the same %s',
      (header) => {
        expect(columnOf(plain, 'Mal', header)).toEqual(columnOf(whole, 'Mal', header));
      },
    );

    test('as many expected results', () => {
      expect(plain.resultat.last.forvantadeResultat).toBe(whole.resultat.last.forvantadeResultat);
    });

    test('activities with names and dates; one cut by a page break has its beginning', () => {
      const factOf = (row: Readonly<Record<string, unknown>>): string =>
        [row['Mål-ID'], row['Startdatum'], row['Slutdatum'], bare(row['Aktivitet'])].join(' ');
      const wholeList = rowsOf(whole, 'Aktiviteter').map(factOf);
      const wholeSet = new Set(wholeList);
      const otherList = rowsOf(plain, 'Aktiviteter')
        .map(factOf)
        .filter((fact) => !wholeSet.has(fact));
      expect(otherList.filter((fact) => !wholeList.some((known) => known.startsWith(fact)))).toEqual([]);
      expect(otherList.length).toBeLessThanOrEqual(wholeList.length * 0.02);
      expect(rowsOf(plain, 'Aktiviteter').length).toBeGreaterThanOrEqual(wholeList.length * 0.98);
    });

    test('indicators by name, and no figure that the tables do not have', () => {
      const wholeByName = new Map(
        rowsOf(whole, 'Indikatorer').map((row) => [`${row['Mål-ID']} ${bare(row['Indikator'])}`, row]),
      );
      const strayList = rowsOf(plain, 'Indikatorer').filter((row) => {
        const found = wholeByName.get(`${row['Mål-ID']} ${bare(row['Indikator'])}`);
        return (
          !found ||
          ['Utfall', 'Årsmål'].some(
            (header) => row[header] !== undefined && bare(row[header]) !== bare(found[header]),
          )
        );
      });
      expect(strayList.map(({ Indikator }) => Indikator)).toEqual([]);
    });

    test('what is not certain is listed with its place', () => {
      for (const { plats } of plain.resultat.ejTolkadeList) expect(plats).toMatch(/^rad \d+$/);
    });
  });
});
