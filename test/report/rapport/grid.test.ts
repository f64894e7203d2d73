import { TYP_LIST } from '../../../src/domain';
import { buildDocument } from '../../../src/report/blocks';
import { rapportGrid } from '../../../src/report/rapport/grid';
import { enhetVb, reportInput } from '../helpers/models';

/** Usable width of A4 landscape with the sheet's margins, points; a character is 5.25 pt. */
const USABLE_PT = 841.9 - 2 * 0.5 * 72;

test.each(TYP_LIST)('the grid of a %s fits A4 landscape at nearly full size', (typ) => {
  const widthPt = rapportGrid(typ).widthCharsList.reduce((sum, chars) => sum + chars * 5.25, 0);
  expect(USABLE_PT / widthPt).toBeGreaterThan(0.95);
});

test.each(TYP_LIST)('the grid of a %s holds its widest table', (typ) => {
  const modell = enhetVb();
  const blockList = buildDocument(reportInput({ ...modell, uppgifter: { ...modell.uppgifter, typ } }));
  const { widthCharsList, nameColumn } = rapportGrid(typ);
  const tableList = blockList.flatMap((block) => ('columnList' in block ? [block.columnList] : []));
  expect(tableList.length).toBeGreaterThan(0);
  for (const columnList of tableList) {
    const from = columnList[0]!.role === 'status' ? 1 : nameColumn;
    expect(from + columnList.length - 1).toBeLessThanOrEqual(widthCharsList.length);
    expect(from + columnList.findIndex(({ role }) => role === 'name')).toBe(nameColumn);
  }
});
