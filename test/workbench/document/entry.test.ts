import fc from 'fast-check';
import type { Cell } from '../../../src/core';
import { entryText, parseEntry } from '../../../src/workbench/document';

const context = (numberFormat?: string, isDate1904 = false) => ({ numberFormat, isDate1904 });
const value = (of: string | number | boolean | null) => ({ content: { kind: 'value', value: of } });

describe('what typing means', () => {
  test.each<[string, string | undefined, object]>([
    ['', undefined, value(null)],
    ['hej', undefined, value('hej')],
    ['12', undefined, value(12)],
    ['12,5', undefined, value(12.5)],
    ['-0,1', undefined, value(-0.1)],
    ['−3', undefined, value(-3)],
    ['+3', undefined, value(3)],
    ['1 234,5', undefined, value(1234.5)],
    ['1\u00a0234\u00a0567', undefined, value(1234567)],
    ['12 34', undefined, value('12 34')],
    ['12.5', undefined, value('12.5')],
    ['1,2,3', undefined, value('1,2,3')],
    ['1234567890123456', undefined, value('1234567890123456')],
    ['007', undefined, value(7)],
    ['68 %', undefined, { ...value(0.68), numberFormat: '0%' }],
    ['12,5%', undefined, { ...value(0.125), numberFormat: '0.00%' }],
    ['0,1 %', '0.0%', value(0.001)],
    ['68', '0%', value(0.68)],
    ['0,5', '0%', value(0.5)],
    ['-7', '0%', value(-0.07)],
    ['69 procent', undefined, value('69 procent')],
    ['2024-12-31', undefined, { ...value(45657), numberFormat: 'yyyy-mm-dd' }],
    ['2024-12-31', 'd mmm yyyy', value(45657)],
    ['2024-02-30', undefined, value('2024-02-30')],
    ['2024', undefined, value(2024)],
    ['31/12 2024', undefined, value('31/12 2024')],
    ['sant', undefined, value(true)],
    ['FALSKT', undefined, value(false)],
    ['TRUE', undefined, value(true)],
    ["'12", undefined, value('12')],
    ["'=A1", undefined, value('=A1')],
    ["'", undefined, value('')],
    ['=A1+1', undefined, { content: { kind: 'formula', formula: 'A1+1', cached: null } }],
    ['=', undefined, value('=')],
    ['+A1', undefined, value('+A1')],
    ['12', '@', value('12')],
    ['=A1', '@', value('=A1')],
    ["'x", '@', value("'x")],
    ['rad 1\nrad 2', undefined, value('rad 1\nrad 2')],
  ])('%j in a cell of format %s', (text, numberFormat, entry) => {
    expect(parseEntry(text, context(numberFormat))).toEqual(entry);
  });

  test('dates follow the calendar of the workbook', () => {
    expect(parseEntry('2024-12-31', context(undefined, true))).toMatchObject(value(44195));
  });
});

describe('what the formula bar shows', () => {
  test.each<[Cell, string | undefined, string]>([
    [{ value: null }, undefined, ''],
    [{ value: 'hej' }, undefined, 'hej'],
    [{ value: 12.5 }, undefined, '12,5'],
    [{ value: 1234.5 }, '#,##0', '1234,5'],
    [{ value: 0.685 }, '0%', '68,5 %'],
    [{ value: 12 }, '0%', '1200 %'],
    [{ value: 45657 }, 'yyyy-mm-dd', '2024-12-31'],
    [{ value: true }, undefined, 'SANT'],
    [{ value: 3, formula: 'A1+1' }, undefined, '=A1+1'],
    [{ value: null, error: '#DIV/0!' }, undefined, '#DIV/0!'],
    [{ value: '12' }, undefined, "'12"],
    [{ value: '12' }, '@', '12'],
    [{ value: '=x' }, undefined, "'=x"],
  ])('%j under %s', (cell, numberFormat, text) => {
    expect(entryText(cell, context(numberFormat))).toBe(text);
  });

  test('typing it again changes nothing, whatever the cell holds', () => {
    const number = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 6 }))
      .map(([whole, decimals]) => whole / 10 ** decimals);
    const cellValue = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), number, fc.boolean());
    const format = fc.constantFrom(undefined, '0.0', '@');
    fc.assert(
      fc.property(cellValue, format, (held, numberFormat) => {
        const kept = numberFormat === '@' ? String(held) : held;
        const { content } = parseEntry(
          entryText({ value: kept }, context(numberFormat)),
          context(numberFormat),
        );
        expect(content).toEqual({ kind: 'value', value: kept === 0 ? 0 : kept });
      }),
      { seed: 2022, numRuns: 1000 },
    );
  });
});
