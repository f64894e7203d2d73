import { readNumberFormats } from '../../../src/xlsx/read';
import { buildWorkbook } from '../../helpers/package-builder';
import { openPackage, valueOf } from '../../helpers/package-open';

const read = (styles?: string) =>
  valueOf(
    readNumberFormats(
      openPackage(
        buildWorkbook({ sheetList: [{ title: 'A' }], ...(styles === undefined ? {} : { styles }) }),
      ),
    ),
  );
const xfs = (idList: readonly number[]) =>
  `<cellXfs>${idList.map((id) => `<xf numFmtId="${id}"><alignment/></xf>`).join('')}</cellXfs>`;

test.each([
  [0, undefined],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'm/d/yyyy'],
  [20, 'h:mm'],
  [22, 'm/d/yyyy h:mm'],
  [30, 'yyyy-mm-dd'],
  [38, '#,##0_);[Red](#,##0)'],
  [46, '[h]:mm:ss'],
  [49, '@'],
  [58, 'yyyy-mm-dd'],
  [99, undefined],
])('built-in %i is %j', (id, code) => {
  expect(read(xfs([id]))).toEqual([code]);
});

test('own codes come before built-in ones, by cell style', () => {
  const own =
    '<numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.0&quot; tkr&quot;"/>' +
    '<numFmt numFmtId="9" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="General"/></numFmts>';
  expect(read(own + xfs([164, 9, 165, 0]))).toEqual(['#,##0.0" tkr"', '0.0%', undefined, undefined]);
});

test('styles of cell styles (cellStyleXfs) and without id do not count', () => {
  expect(read('<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/></cellXfs>')).toEqual([
    undefined,
  ]);
});

test('a workbook without styles has none', () => {
  expect(read()).toEqual([]);
  expect(read('')).toEqual([]);
});
