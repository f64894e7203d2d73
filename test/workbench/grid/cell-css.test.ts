import type { CellStyle } from '../../../src/workbook';
import { cellCss, edgesCss } from '../../../src/workbench/grid/cell-css';
import { PLAIN_STYLE } from '../helpers';

const { font } = PLAIN_STYLE;

describe('looks as CSS', () => {
  test.each<[string, Partial<CellStyle>, object]>([
    ['a plain cell stands at the bottom', {}, { alignItems: 'flex-end', color: '#000000' }],
    ['points become pixels', { font: { ...font, size: 12 } }, { fontSize: '16px' }],
    [
      'bold, italic, underlined',
      { font: { ...font, bold: true, italic: true, underline: true } },
      { fontWeight: 700, fontStyle: 'italic', textDecoration: 'underline' },
    ],
    [
      'a fill hides the gridlines',
      { fill: '#FFEFC2' },
      { backgroundColor: '#FFEFC2', borderRightColor: 'transparent' },
    ],
    ['wrapped text keeps its line breaks', { wrap: true }, { whiteSpace: 'pre-wrap' }],
    ['indent', { indent: 2 }, { paddingLeft: '21px' }],
    ['indent of right-aligned text', { indent: 1, horizontal: 'right' }, { paddingRight: '12px' }],
    ['vertical place', { vertical: 'center' }, { alignItems: 'center' }],
    [
      'a hostile font name',
      { font: { ...font, name: 'A"; }' } },
      { fontFamily: '"A; }", Carlito, "Segoe UI", Arial, sans-serif' },
    ],
  ])('%s', (_, style, css) => {
    expect(cellCss({ ...PLAIN_STYLE, ...style })).toMatchObject(css);
  });

  test('the same style is translated once', () => {
    expect(cellCss(PLAIN_STYLE)).toBe(cellCss(PLAIN_STYLE));
  });

  test('border lines', () => {
    expect(edgesCss({ right: { line: 'medium', color: '#1F3864' } })).toEqual({
      borderRightWidth: '2px',
      borderRightStyle: 'solid',
      borderRightColor: '#1F3864',
    });
    expect(edgesCss({})).toEqual({});
  });
});
