import fc from 'fast-check';
import { a1, type CellScalar } from '../../../src/core';
import type { CellEdit } from '../../../src/xlsx';
import { buildWorkbook } from '../../helpers/package-builder';

/** Size of the corner that random workbooks and edits keep to. */
export const CORNER = { rows: 12, columns: 6 } as const;

const STYLES =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
  '<cellXfs><xf fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="14" fontId="0"/></cellXfs>';

/** Cells as a file holds them: content and attributes behind the reference. */
const cellXml = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -999, max: 99_999 }).map((value) => `><v>${value}</v></c>`) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('å', 'a b', '&lt;f&gt;', '')
      .map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
  },
  { weight: 1, arbitrary: fc.constantFrom('0', '1').map((text) => ` s="0" t="b"><v>${text}</v></c>`) },
  { weight: 1, arbitrary: fc.constant(' s="1"/>') },
  { weight: 1, arbitrary: fc.constant('><f>1+1</f><v>2</v></c>') },
  { weight: 2, arbitrary: fc.constant(null) },
);
const rowCells = fc.array(cellXml, { minLength: 0, maxLength: CORNER.columns });

/** What makes rows hang together, or makes texts in them look like tags: the long way must be taken. */
const disturbance = fc.constantFrom(
  '',
  '',
  '',
  '<!-- <row r="1"><c r="A1"/> -->',
  'shared',
  'array',
  'unnumbered',
);

function rowXml(rowNumber: number, cellList: readonly (string | null)[], isNumbered: boolean): string {
  const cells = cellList
    .map((xml, at) => (xml === null ? '' : `<c r="${a1(rowNumber, at + 1)}"${xml}`))
    .join('');
  const attributes = `${isNumbered ? ` r="${rowNumber}"` : ''}${rowNumber % 3 === 0 ? ' ht="30" customHeight="1"' : ''}`;
  return cells === '' && rowNumber % 2 === 0 ? `<row${attributes}/>` : `<row${attributes}>${cells}</row>`;
}

const SHARED =
  '<row r="13"><c r="A13"><f t="shared" ref="A13:A14" si="0">B13+1</f><v>1</v></c></row>' +
  '<row r="14"><c r="A14"><f t="shared" si="0"/><v>1</v></c></row>';
const ARRAY =
  '<row r="13"><c r="A13"><f t="array" ref="A13:A14">B1:B2</f><v>1</v></c></row><row r="14"><c r="A14"><v>1</v></c></row>';
const TAIL: Readonly<Record<string, string>> = { shared: SHARED, array: ARRAY };

/** A small workbook of two sheets with all kinds of cells, gaps, comments and formulas that several cells share. */
export const randomWorkbook = fc
  .tuple(fc.array(fc.option(rowCells, { freq: 5 }), { minLength: 1, maxLength: CORNER.rows }), disturbance)
  .map(([rowList, extra]) => {
    const isNumbered = extra !== 'unnumbered';
    const rows = rowList
      .map((cells, at) => (cells === null && isNumbered ? '' : rowXml(at + 1, cells ?? [], isNumbered)))
      .join(extra.startsWith('<!--') ? extra : '');
    const tail = TAIL[extra] ?? '';
    const other = '<row r="1"><c r="A1"><v>7</v></c></row>';
    return buildWorkbook({
      sheetList: [
        { title: 'Blad', rows: rows + tail, after: '<mergeCells><mergeCell ref="E1:F2"/></mergeCells>' },
        { title: 'Annat', rows: other },
      ],
      styles: STYLES,
    });
  });

const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.integer({ min: -5, max: 5_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
  fc.constantFrom('', 'å', '=1+1', '<c>', 'rad\nrad', ' x '),
  fc.boolean(),
  fc.constant(null),
);
const content: fc.Arbitrary<CellEdit['content']> = fc.oneof(
  { weight: 5, arbitrary: scalar.map((value) => ({ kind: 'value', value }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('A1+1', 'SUM(A1:B2)', '"<"&A1')
      .map((formula) => ({ kind: 'formula', formula, cached: 3 }) as const),
  },
);
const edit: fc.Arbitrary<CellEdit> = fc
  .record({
    rowNumber: fc.integer({ min: 1, max: CORNER.rows }),
    columnNumber: fc.integer({ min: 1, max: CORNER.columns }),
    content,
    format: fc.option(fc.constantFrom('0%', '#,##0.00'), { freq: 6, nil: undefined }),
  })
  .map(({ format, ...rest }) => ({
    sheet: 'Blad',
    ...rest,
    ...(format === undefined ? {} : { numberFormat: format }),
  }));

/** Edits made one after the other, each of one cell or several. */
export const randomEdits = fc.array(
  fc.uniqueArray(edit, {
    selector: ({ rowNumber, columnNumber }) => a1(rowNumber, columnNumber),
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 4 },
);
