import { parseA1, type CellScalar } from '../../../src/core';
import { brokenValidation, choicesOf, validationAt } from '../../../src/workbench/validation';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf, samplePort } from '../../helpers/sample-port';
import { valueOf } from '../../xlsx/write/plans';

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const LISTS = {
  title: 'Mina listor',
  rows:
    `<row r="1">${text('A1', 'Val')}</row><row r="2">${text('A2', 'Ja')}<c r="B2"><v>0.5</v></c></row>` +
    `<row r="3">${text('A3', 'Nej')}</row><row r="5">${text('A5', 'Kanske')}</row>`,
  tableList: [{ name: 'T', ref: 'A1:B3', columnList: ['Val', 'Tal'] }],
};
const NAMES =
  '<definedName name="Fast">\'Mina listor\'!$A$2:$A$3</definedName><definedName name="Via">Fast</definedName><definedName name="Rund">Rund</definedName>' +
  "<definedName name=\"Växer\">'Mina listor'!$A$2:INDEX('Mina listor'!$A:$A,MAX(2,COUNTA('Mina listor'!$A:$A)))</definedName>";

function opened(attributes: string, formulas: string) {
  const after = `<dataValidations count="1"><dataValidation showErrorMessage="1" ${attributes} sqref="C2:C9">${formulas}</dataValidation></dataValidations>`;
  const rows = '<row r="2"><c r="A2"><v>10</v></c></row><row r="3"><c r="A3"><v>20</v></c></row>';
  const bytes = buildWorkbook({ sheetList: [{ title: 'Blad', rows, after }, LISTS], names: NAMES });
  const view = valueOf(portOf(bytes).readView());
  return { view, sheet: view.sheetList[0]! };
}

const one = (formula: string) => `<formula1>${formula}</formula1>`;

describe('texts of a drop-down', () => {
  test.each<[string, string, readonly string[] | null]>([
    ['written out', '"Ja, Nej,Vet ej"', ['Ja', 'Nej', 'Vet ej']],
    ['a range with a gap', "'Mina listor'!$A$2:$A$5", ['Ja', 'Nej', 'Kanske']],
    ['numbers as they are shown', "'Mina listor'!$B$2", ['0,5']],
    ['a whole column', "'Mina listor'!$A:$A", ['Val', 'Ja', 'Nej', 'Kanske']],
    ['a name', 'Fast', ['Ja', 'Nej']],
    ['a name of a name', 'VIA', ['Ja', 'Nej']],
    ['a name that grows', 'Växer', ['Ja', 'Nej']],
    ['a column of a table', 'INDIRECT("T[Val]")', ['Ja', 'Nej']],
    ['its own sheet', '$A$2:$A$3', ['10', '20']],
    ['a name that is missing', 'Borta', null],
    ['a name in a circle', 'Rund', null],
    ['a sheet that is missing', 'Borta!$A$1', null],
    ['a column that is missing', 'INDIRECT("T[Nej]")', null],
    ['what only Excel can find', 'OFFSET($A$2,0,0,2,1)', null],
    ['no formula', '1+', null],
  ])('%s', (_, source, expected) => {
    const { view, sheet } = opened('type="list"', one(source.replace(/"/g, '&quot;')));
    expect(choicesOf(view, sheet, validationAt(sheet, 2, 3)!)).toEqual(expected);
  });

  test('other rules have none, other cells no rule', () => {
    const { view, sheet } = opened('type="whole"', one('1'));
    expect(choicesOf(view, sheet, validationAt(sheet, 9, 3)!)).toBeNull();
    expect([validationAt(sheet, 10, 3), validationAt(sheet, 2, 4)]).toEqual([null, null]);
  });

  test('every drop-down of the sample has its texts', () => {
    const view = valueOf(samplePort().readView());
    const emptyList = view.sheetList.flatMap((sheet) =>
      sheet.validationList
        .filter(({ kind }) => kind === 'list')
        .filter((rule) => (choicesOf(view, sheet, rule) ?? []).length === 0)
        .map(({ source }) => `${sheet.title}: ${source}`),
    );
    expect(emptyList).toEqual([]);
  });
});

describe('whether an entry may stand', () => {
  const between = `${one('1')}<formula2>10</formula2>`;
  test.each<[string, string, CellScalar, boolean]>([
    ['type="list"', one('Fast'), 'ja', true],
    ['type="list"', one('Fast'), 'kanske', false],
    ['type="list"', one('"Ja,Nej"'), 'ja', false],
    ['type="list"', one('"1,2"'), 2, true],
    ['type="list"', one('Borta'), 'vad som helst', true],
    ['type="list"', one('Fast'), null, true],
    ['type="list"', one('Fast'), '', true],
    ['type="whole"', between, 5, true],
    ['type="whole"', between, 5.5, false],
    ['type="whole"', between, 11, false],
    ['type="whole"', between, 'fem', false],
    ['type="decimal" operator="greaterThan"', one('0.5'), 0.6, true],
    ['type="decimal" operator="notBetween"', between, 5, false],
    ['type="decimal" operator="lessThan"', one('$A$2'), 9, true],
    ['type="decimal" operator="lessThan"', one('$A$2'), 11, false],
    ['type="decimal" operator="lessThan"', one('HITTAPÅ()'), 11, true],
    ['type="date" operator="greaterThanOrEqual"', one('44926'), 44925, false],
    ['type="time" operator="lessThan"', one('0.5'), 0.25, true],
    ['type="textLength" operator="lessThanOrEqual"', one('3'), 'åäö', true],
    ['type="textLength" operator="lessThanOrEqual"', one('3'), 'åäöx', false],
    ['type="custom"', one('FALSE'), 1, true],
  ])('%s %s: %j', (attributes, formulas, value, isAllowed) => {
    const { view, sheet } = opened(attributes, formulas);
    expect(brokenValidation(view, sheet, parseA1('C2')!, value) === null).toBe(isAllowed);
  });

  test('limits move with the cell', () => {
    const { view, sheet } = opened('type="decimal" operator="equal"', one('A2'));
    expect(brokenValidation(view, sheet, parseA1('C3')!, 20)).toBeNull();
    expect(brokenValidation(view, sheet, parseA1('C2')!, 20)?.kind).toBe('decimal');
  });

  test('a rule whose error is turned off lets all pass', () => {
    const { view, sheet } = opened('type="whole"', one('1'));
    const silent = { ...sheet.validationList[0]!, showsError: false };
    const quiet = Object.create(sheet, { validationList: { value: [silent] } }) as typeof sheet;
    expect(brokenValidation(view, quiet, parseA1('C2')!, 'x')).toBeNull();
    expect(brokenValidation(view, sheet, parseA1('D2')!, 'x')).toBeNull();
  });
});
