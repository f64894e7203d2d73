import type { CellScalar } from '../../../src/core';
import { ConditionalLooks, holds, type CellLook } from '../../../src/workbench/conditional';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf, samplePort } from '../../helpers/sample-port';
import { valueOf } from '../../xlsx/write/plans';

const STYLES =
  '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>' +
  '<dxf><font><b/><color rgb="FF0000FF"/></font><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';
const RED = { fill: '#FF0000' };
const BLUE = { fill: '#00FF00', fontColor: '#0000FF', bold: true };
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Ja</t></is></c></row><row r="2"><c r="A2"><v>5</v></c></row>' +
  '<row r="3"><c r="A3"><v>9</v></c><c r="B3" t="e"><v>#N/A</v></c></row><row r="4"><c r="A4" s="0"/></row>';
const rule = (attributes: string, inner: string, sqref = 'A1:A4') =>
  `<conditionalFormatting sqref="${sqref}"><cfRule ${attributes}>${inner}</cfRule></conditionalFormatting>`;
const cellIs = (operator: string, ...limits: string[]) =>
  rule(
    `type="cellIs" dxfId="0" priority="1" operator="${operator}"`,
    limits.map((limit) => `<formula>${limit}</formula>`).join(''),
  );
const expression = (formula: string, more = 'dxfId="0" priority="1"', sqref = 'A1:A4') =>
  rule(`type="expression" ${more}`, `<formula>${formula}</formula>`, sqref);

function looks(after: string): (row: number, column?: number) => CellLook {
  const view = valueOf(
    portOf(buildWorkbook({ sheetList: [{ title: 'Blad', rows: ROWS, after }], styles: STYLES })).readView(),
  );
  const found = new ConditionalLooks(view, view.sheetList[0]!);
  return (row, column = 1) => found.lookAt(row, column);
}

describe('which rows a rule paints', () => {
  test.each<[string, string, readonly number[]]>([
    ['less than', cellIs('lessThan', '5'), [1, 4]],
    ['at least', cellIs('greaterThanOrEqual', '5'), [2, 3]],
    ['between, either way round', cellIs('between', '9', '5'), [2, 3]],
    ['not between', cellIs('notBetween', '2', '6'), [1, 3, 4]],
    ['another cell', cellIs('equal', '$A$2'), [2]],
    ['a computed limit', cellIs('greaterThan', 'AVERAGE($A$1:$A$3)'), [3]],
    ['a formula that moves with the cell', expression('A1&gt;4'), [2, 3]],
    ['texts', expression('$B1="ja"'), [1]],
    ['a number as truth', expression('A1-1'), [2, 3, 4]],
    ['an error as untruth', expression('1/(A1-5)&gt;0'), [3]],
    ['a function nobody knows', expression('HITTAPÅ(A1)'), []],
    ['what changes by itself', expression('TODAY()&gt;0'), []],
    ['its own row number', expression('ROW()=2'), []],
    ['an operator nobody knows', cellIs('ungefär', '5'), []],
    ['what cannot be shown', rule('type="top10" dxfId="0" priority="1" rank="1"', ''), []],
  ])('%s', (_, after, expected) => {
    const lookAt = looks(after);
    expect([1, 2, 3, 4].filter((row) => lookAt(row).fill === RED.fill)).toEqual(expected);
  });

  test('an error in the cell is no value to compare', () => {
    const after = rule(
      'type="cellIs" dxfId="0" priority="1" operator="notEqual"',
      '<formula>5</formula>',
      'B3',
    );
    expect(looks(after)(3, 2)).toEqual({});
  });
});

describe('several rules', () => {
  const second = expression('TRUE', 'dxfId="1" priority="2"');
  test('the first to hold wins, others add what it leaves open', () => {
    const lookAt = looks(second + expression('A1=5'));
    expect(lookAt(2)).toEqual({ ...BLUE, ...RED });
    expect(lookAt(1)).toEqual(BLUE);
  });

  test('one that stops ends it', () => {
    expect(looks(second + expression('A1=5', 'dxfId="0" priority="1" stopIfTrue="1"'))(2)).toEqual(RED);
  });

  test('outside its ranges a rule says nothing', () => {
    expect(looks(second)(1, 2)).toEqual({});
  });
});

describe('icons and bars', () => {
  const icons = (attributes = '') =>
    rule(
      'type="iconSet" priority="1"',
      `<iconSet iconSet="3Arrows"${attributes}><cfvo type="percent" val="0"/><cfvo type="num" val="5"/><cfvo type="percent" val="100"/></iconSet>`,
    );
  const indexes = (after: string) => [1, 2, 3, 4].map((row) => looks(after)(row).icon?.index);

  test.each([
    ['rising', icons(), [0, 1, 2, undefined]],
    ['turned round', icons(' reverse="1"'), [2, 1, 0, undefined]],
    ['the limit itself left out', icons().replace('val="5"', 'val="5" gte="0"'), [0, 0, 2, undefined]],
    [
      'a limit nobody can compute',
      icons().replace('type="num" val="5"', 'type="formula" val="$A$1"'),
      [undefined, undefined, undefined, undefined],
    ],
  ])('icons: %s', (_, after, expected) => {
    expect(indexes(after)).toEqual(expected);
  });

  test('bars go from the lowest to the highest number', () => {
    const bar = rule(
      'type="dataBar" priority="1"',
      '<dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    );
    expect([1, 2, 3, 4].map((row) => looks(bar)(row).bar)).toEqual([
      { color: '#638EC6', share: 0, showsValue: false },
      { color: '#638EC6', share: 0.5, showsValue: false },
      { color: '#638EC6', share: 1, showsValue: false },
      undefined,
    ]);
  });
});

test.each<[CellScalar, string, readonly CellScalar[], boolean]>([
  [null, 'equal', [0], true],
  [null, 'equal', [''], true],
  ['ÅR', 'equal', ['år'], true],
  ['text', 'greaterThan', [1e9], true],
  [true, 'greaterThan', ['text'], true],
  ['b', 'lessThanOrEqual', ['a'], false],
  [3, 'notEqual', [3], false],
])('%j %s %j', (value, operator, limitList, expected) => {
  expect(holds(value, operator, limitList)).toBe(expected);
});

test('in the sample statuses have their colours and goals their rows', () => {
  const view = valueOf(samplePort().readView());
  const sheet = view.sheetList.find(({ title }) => title === 'Mål')!;
  const found = new ConditionalLooks(view, sheet);
  const fillSet = new Set<string>();
  for (let row = 2; row <= sheet.rowCount; row += 1)
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const { fill } = found.lookAt(row, column);
      if (fill) fillSet.add(fill);
    }
  expect(fillSet.size).toBeGreaterThan(1);
});
