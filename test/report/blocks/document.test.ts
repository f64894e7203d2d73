import { buildDocument, type DocumentBlock } from '../../../src/report/blocks';
import { makeMal, makeModell } from '../../helpers/modell';
import { enhetVb, namndVb, namndVp, reportInput } from '../helpers/models';

const kindsOf = (blockList: readonly DocumentBlock[]): readonly string[] => blockList.map(({ kind }) => kind);

test('the front comes first, then the sections; each goal once, in document order', () => {
  const blockList = buildDocument(reportInput(enhetVb()));
  expect(kindsOf(blockList).slice(0, 3)).toEqual(['title', 'fieldList', 'heading']);
  const goalList = blockList.flatMap((block) => (block.kind === 'goalHeading' ? [block.malId] : []));
  expect(goalList).toEqual(['M1', 'M1.2', 'M1.2.N1', 'M1.2.N1.E1', 'M1.2.N1.E2']);
});

test.each([
  ['a unit’s annual report', enhetVb()],
  ['a board’s annual report', namndVb()],
  ['a board’s plan', namndVp()],
])('every row of %s is printed once', (_, modell) => {
  const rowCount = (kind: 'indicatorTable' | 'activityTable'): number =>
    buildDocument(reportInput(modell)).reduce(
      (sum, block) => sum + (block.kind === kind ? block.rowList.length : 0),
      0,
    );
  expect(rowCount('indicatorTable')).toBe(modell.indikatorList.length);
  expect(rowCount('activityTable')).toBe(modell.aktivitetList.length);
});

test('every cell row is as wide as its table', () => {
  for (const block of buildDocument(reportInput(enhetVb()))) {
    if (!('rowList' in block)) continue;
    for (const { cellList } of block.rowList) expect(cellList).toHaveLength(block.columnList.length);
  }
});

test('a workbook with nothing in it gives its front and nothing else', () => {
  expect(kindsOf(buildDocument(reportInput(makeModell())))).toEqual(['title', 'fieldList']);
});

test('appendices stand before the sections', () => {
  const { origin } = makeMal();
  const bilagaList = [{ id: '1', origin, titel: 'Budget', fil: '', namnsI: '' }];
  const blockList = buildDocument(reportInput(enhetVb({ bilagaList })));
  expect(kindsOf(blockList)[2]).toBe('list');
});
