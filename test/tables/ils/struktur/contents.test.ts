import { findContents } from '../../../../src/tables/ils/struktur/contents';
import { document } from '../../../helpers/ils';

const found = (...lineList: readonly string[]) => {
  const { rowSet, rubrikList } = findContents(document(...lineList).radList);
  return { rows: [...rowSet].filter((index) => lineList[index] !== ''), rubrikList };
};
const PROSE = 'Enheten har arbetat enligt plan under året.';

test('lines with page numbers below the heading, by tab, dots or blanks', () => {
  const lineList = [
    'Innehållsförteckning',
    '',
    'Inledning\t3',
    'Ekonomi.....12',
    'Övrigt  14',
    '',
    'Inledning',
    PROSE,
  ];
  expect(found(...lineList)).toEqual({ rows: [0, 2, 3, 4], rubrikList: ['Inledning', 'Ekonomi', 'Övrigt'] });
});

test('a lost page number and a line broken in two', () => {
  const lineList = [
    'Innehållsförteckning',
    'Investeringar\tFel! Bokmärket är inte definierat.',
    'KF:s mål för verksamhetsområdet: 1.1 Alla har',
    'arbete\t8',
    '',
    'Investeringar',
    PROSE,
  ];
  expect(found(...lineList)).toEqual({
    rows: [0, 1, 2, 3],
    rubrikList: ['Investeringar', 'KF:s mål för verksamhetsområdet: 1.1 Alla har arbete'],
  });
});

test('three lines with page numbers in a cell of their own need no heading', () => {
  expect(found('Titel', 'Inledning\t3', 'Ekonomi\t4', 'Övrigt\t5', '', PROSE).rows).toEqual([1, 2, 3]);
});

test.each([
  ['two lines with a number', ['Antal\t3', 'Summa\t4', PROSE]],
  ['running text that ends with a number', [PROSE, 'Vi var 12', 'Nu är vi 14', 'Förr var vi 9']],
  ['nothing', []],
])('none: %s', (_, lineList) => expect(found(...lineList).rows).toEqual([]));

test('a heading without lines is the contents by itself', () => {
  expect(found('Innehållsförteckning', '', PROSE).rows).toEqual([0]);
});
