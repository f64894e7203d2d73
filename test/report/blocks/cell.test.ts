import { toPlain } from '../../../src/core';
import { textCell, valueFormat, vardeCell, type BlockCell } from '../../../src/report/blocks/cell';
import { target, value } from '../../helpers/modell';

const show = (cell: BlockCell): string =>
  cell.kind === 'number'
    ? `${toPlain(cell.value)}/${cell.decimals}/${cell.unit}`
    : cell.kind === 'text'
      ? cell.text
      : '';

describe('a value as a cell', () => {
  test.each([
    ['68 %', '68/1/%'],
    ['37,1 %', '37.1/1/%'],
    ['1 000', '1000/1/st'],
    ['−572', '-572/1/st'],
    ['0', '0/1/st'],
    ['', '–'],
    ['-', '–'],
    ['–', '–'],
    ['i.u.', 'i.u.'],
  ])('"%s" → %s', (text, expected) => {
    expect(show(vardeCell(value(text), { decimals: 1, unit: 'st' }))).toBe(expected);
  });

  test.each([
    ['69 %', '69/0/%'],
    ['Tas fram av nämnd', 'Tas fram av nämnd'],
    ['Fastställs 2024', 'Fastställs 2024'],
    ['Max 10 personer', 'Max 10 personer'],
    ['+/-1 %', '+/-1 %'],
    ['10–15 %', '10–15 %'],
    ['Öka', 'Öka'],
    ['Ja', 'Ja'],
    ['ungefär som förut', 'ungefär som förut'],
  ])('target "%s" → %s', (text, expected) => {
    expect(show(vardeCell(target(text), { decimals: 0, unit: '' }))).toBe(expected);
  });

  test('a suppressed figure stays suppressed', () => {
    expect(show(vardeCell({ ...value(''), markering: 'dold' }, { decimals: 0, unit: '' }))).toBe('..');
  });
});

describe('the format of a row', () => {
  test('takes the decimals of the definition', () => {
    expect(valueFormat(0, '%', [value('85,71 %')])).toEqual({ decimals: 0, unit: '%' });
  });

  test('else as many as any number was typed with, texts aside', () => {
    const list = [value('80'), value('85,71 %'), value('63,6'), target('Max 1,234')];
    expect(valueFormat(null, '', list).decimals).toBe(2);
    expect(valueFormat(null, '', []).decimals).toBe(0);
  });

  test('never the noise of a division', () => {
    expect(valueFormat(null, '', [value('0,333333333333333')]).decimals).toBe(6);
  });
});

test('an empty text prints as missing', () => {
  expect(textCell('')).toEqual({ kind: 'text', text: '–' });
});
