import { SPEC_LIST, type ColumnSpec } from '../../../src/tables';
import { choiceSource, planListSheet, planNames, sourceOf } from '../../../src/tables/template/lists';
import { CHOICES } from '../../../src/tables/specs/choices';
import { specOf } from '../../helpers/tables';

const sheet = planListSheet();
const nameList = planNames(SPEC_LIST, () => 10);
const refersTo = (name: string) => nameList.find((item) => item.name === `Malkedjan.Lista.${name}`)?.refersTo;

function column(table: string, key: string): ColumnSpec {
  return specOf(table).columnList.find((item) => item.key === key)!;
}

/** The words that a name of the list sheet points at. */
function wordsOf(name: string): readonly unknown[] {
  const [, letters, bottom] = /^Listor!\$([A-Z]+)\$2:\$\1\$(\d+)$/.exec(refersTo(name)!)!;
  const columnNumber = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return sheet.rowList.flatMap(({ rowNumber, cellList }) =>
    rowNumber < 2 || rowNumber > Number(bottom)
      ? []
      : cellList
          .filter((cell) => cell.columnNumber === columnNumber)
          .map(({ content }) => (content.kind === 'value' ? content.value : null)),
  );
}

test.each(Object.entries(CHOICES))('%s: its name points at its words', (name, choiceList) => {
  expect(wordsOf(name)).toEqual(choiceList.map(({ text }) => text));
});

test('the list sheet is hidden, with each list under its name', () => {
  expect(sheet.visibility).toBe('hidden');
  expect(sheet.rowList[0]!.cellList.map(({ content }) => content)).toEqual(
    Object.keys(CHOICES).map((value) => ({ kind: 'value', value })),
  );
});

test('id lists end with the last id and leave room to grow', () => {
  expect(refersTo('MalId')).toBe('Mål!$A$2:INDEX(Mål!$A$2:$A$2011,MAX(1,COUNTA(Mål!$A$2:$A$2011)))');
  expect(refersTo('EkonomiId')).toContain('Ekonomi!$A$2');
  expect(refersTo('TexterId')).toBeUndefined();
});

test.each<[string, string, string | null]>([
  ['Mal', 'niva', 'Malkedjan.Lista.Malniva'],
  ['Mal', 'bedoms', 'Malkedjan.Lista.JaNej'],
  ['Mal', 'overordnatId', 'Malkedjan.Lista.MalId'],
  ['Aktiviteter', 'klar', 'Malkedjan.Lista.Bock'],
  ['Aktiviteter', 'roll', 'Malkedjan.Lista.Roll'],
  ['Indikatorer', 'avenForMalIdList', null],
  ['Avsnitt', 'typList', null],
  ['Texter', 'agareId', null],
  ['Mal', 'namn', null],
  ['Resultatenheter', 'enhetId', null],
])('%s.%s has the source %s', (table, key, source) => {
  expect(sourceOf(column(table, key), new Set(['Mal', 'Avsnitt', 'Indikatorer']))).toBe(source);
});

test('a list of its own has no name', () => {
  expect(choiceSource([{ code: 'a', text: 'A' }])).toBeNull();
});
