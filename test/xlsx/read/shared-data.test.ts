import { readFileSync } from 'node:fs';
import { snapshotOf } from '../../helpers/package-open';
import { describeShared, sharedPath } from '../../helpers/shared';

const read = (name: string) => snapshotOf(new Uint8Array(readFileSync(sharedPath(`data/${name}`))));

describeShared('a workbook with everything', () => {
  test.each(['full.xlsx', 'full.xlsm'])('%s: sheets and the table', (name) => {
    const { sheetList, tableList, ownedSheetList, isDate1904 } = read(name);
    expect(sheetList).toEqual([
      { title: 'Uppföljning', visibility: 'visible', isProtected: true },
      { title: 'Data', visibility: 'visible', isProtected: false },
      { title: 'Pivot', visibility: 'visible', isProtected: false },
      { title: 'Dold', visibility: 'hidden', isProtected: false },
    ]);
    const [table] = tableList;
    expect(table).toMatchObject({ name: 'tblMal', range: { top: 4, left: 1, bottom: 14, right: 8 } });
    expect(table!.headerList).toEqual([
      'Mål',
      'Budget',
      'Utfall',
      'Andel',
      'Datum',
      'Status',
      'Avvikelse',
      'Anm',
    ]);
    expect(table!.rowList).toHaveLength(10);
    expect(table!.rowList[0]![4]).toEqual({ value: 46000, numberFormat: 'yyyy-mm-dd' });
    expect([tableList.length, ownedSheetList.length, isDate1904]).toEqual([1, 0, false]);
  });
});

describeShared('pasted reports', () => {
  test.each([
    '000-ung-fritid-vb-2022-pasted.xlsx',
    '001-spanga-tensta-vp-2022-pasted.xlsx',
    '003-familjeenheten-vb-2021-pasted.xlsx',
  ])('%s has sheets and no tables', (name) => {
    const { sheetList, tableList } = read(name);
    expect(sheetList.length).toBeGreaterThan(0);
    expect(tableList).toEqual([]);
  });
});
