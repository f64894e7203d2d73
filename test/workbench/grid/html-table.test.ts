import { isExcelHtml, parseHtmlTable } from '../../../src/workbench/grid/html-table';

describe('html of the clipboard', () => {
  test.each<[string, string, string[][] | null]>([
    ['no table', '<p>hej</p>', null],
    [
      'a plain table',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'entities and Swedish letters',
      '<table><tr><td>M&aring;l &amp; medel&nbsp;1&#160;234</td></tr></table>',
      [['Mål & medel\u00a01\u00a0234']],
    ],
    [
      'blanks and line ends of the source',
      '<table>\n<tr>\n<td>\n  ett\n  två </td>\n</tr></table>',
      [['ett två']],
    ],
    [
      'line breaks and paragraphs',
      '<table><tr><td><p>ett</p><p>två<br>tre</p></td></tr></table>',
      [['ett\ntvå\ntre']],
    ],
    ['columns together', '<table><tr><td colspan=2>a</td><td>b</td></tr></table>', [['a', '', 'b']]],
    [
      'rows together',
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    [
      'styles, comments and nested marks',
      '<style>td{}</style><table><!-- <td>x</td> --><tr><td><b>a</b><i>b</i></td></tr></table>',
      [['ab']],
    ],
    [
      'the first of two tables',
      '<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>',
      [['a']],
    ],
    [
      'a hostile span',
      `<table><tr><td colspan=99999999>a</td></tr></table>`,
      [['a', ...Array<string>(999).fill('')]],
    ],
    [
      'a cell that is never closed',
      '<table><tr><td>a<td>b<tr><td>c',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
  ])('%s', (_, html, block) => {
    expect(parseHtmlTable(html)).toEqual(block);
  });

  test.each([
    ['<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table>', true],
    ['<meta name=ProgId content="Excel.Sheet">', true],
    ['<html xmlns:w="urn:schemas-microsoft-com:office:word">', false],
  ])('%s is from Excel: %s', (html, isExcel) => {
    expect(isExcelHtml(html)).toBe(isExcel);
  });
});
