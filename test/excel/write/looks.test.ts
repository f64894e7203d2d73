import { rangeA1 } from '../../../src/core';
import { groupLooks, usedStyles, type StyledRow } from '../../../src/excel/write/looks';
import type { BorderEdge, CellStyle } from '../../../src/workbook';

const FONT = { name: 'Calibri', size: 11, color: '#242424' };
const HAIR: BorderEdge = { line: 'hair', color: '#424242' };

/** Letters in a picture of the sheet are names of styles; a dot is no cell. */
const picture = (...lineList: readonly string[]): readonly StyledRow[] =>
  lineList.map((line, index) => ({
    rowNumber: index + 1,
    cellList: [...line].flatMap((style, at) => (style === '.' ? [] : [{ columnNumber: at + 1, style }])),
  }));

function looks(rowList: readonly StyledRow[], styles: Readonly<Record<string, CellStyle>>) {
  return groupLooks(rowList, new Map(Object.entries(styles))).map(({ settingList, rangeList }) => [
    rangeList.map(rangeA1).join(),
    settingList.map((setting) =>
      setting.kind === 'border' ? setting.sideList.join('+') : `${setting.kind} ${setting.value}`,
    ),
  ]);
}

describe('looks', () => {
  test('what most styles have goes to all cells first, the rest over it', () => {
    const styles = {
      a: { font: FONT },
      b: { font: { ...FONT, bold: true } },
      c: { font: { ...FONT, size: 16 } },
    };
    expect(looks(picture('aab', 'aab', 'c..'), styles)).toEqual([
      ['A1:C2,A3', ['fontName Calibri', 'fontSize 11', 'fontColor #242424']],
      ['C1:C2', ['bold true']],
      ['A3', ['fontSize 16']],
    ]);
  });

  test('settings that go to the same cells share their ranges', () => {
    const styles = {
      a: { font: FONT, fill: '#DDF3DB', wrap: true, locked: false, vertical: 'bottom' as const },
    };
    expect(looks(picture('aa'), styles)).toEqual([
      [
        'A1:B1',
        [
          'fontName Calibri',
          'fontSize 11',
          'fontColor #242424',
          'fill #DDF3DB',
          'wrap true',
          'unlocked true',
        ],
      ],
    ]);
  });

  test('a full grid is drawn around and inside areas that have an inside', () => {
    const border = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR };
    const list = looks(picture('aa', 'aa', '..', 'a.'), { a: { font: FONT, border } });
    expect(
      list.map(([ranges, sides]) => [ranges, (sides as string[]).filter((s) => !s.startsWith('font'))]),
    ).toEqual([
      ['A1:B2,A4', ['EdgeTop+EdgeBottom', 'EdgeLeft+EdgeRight']],
      ['A1:B2', ['InsideHorizontal', 'InsideVertical']],
    ]);
  });

  test('a line on one side is drawn along each row or column, not around areas', () => {
    const list = looks(picture('aa', 'aa'), { a: { font: FONT, border: { top: HAIR, right: HAIR } } });
    expect(list.slice(1)).toEqual([
      ['A1:B1,A2:B2', ['EdgeTop']],
      ['A1:A2,B1:B2', ['EdgeRight']],
    ]);
  });

  test('what it takes does not grow with the rows', () => {
    const count = (rowCount: number): number =>
      looks(picture(...new Array<string>(rowCount).fill('aab')), {
        a: { font: FONT, fill: '#EBEBEB' },
        b: { font: { ...FONT, italic: true }, indent: 2 },
      }).length;
    expect(count(500)).toBe(count(2));
  });

  test('a style that the plan lacks is a mistake', () => {
    const row = {
      rowNumber: 1,
      cellList: [{ columnNumber: 1, style: 'x', content: { kind: 'value' as const, value: 1 } }],
    };
    expect(() => usedStyles({ rowList: [row] }, {})).toThrow(RangeError);
  });
});
