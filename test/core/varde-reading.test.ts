import {
  parseVardeText,
  readVarde,
  toPlain,
  TOMT_VARDE,
  type Cell,
  type Slag,
  type Varde,
  type VardeKind,
} from '../../src/core';

/** `slag varde..till enhet (markering)`: a whole reading on one line. */
function line(varde: Varde): string {
  const number = varde.varde === null ? '' : toPlain(varde.varde);
  const till = varde.till === null ? '' : `..${toPlain(varde.till)}`;
  return [varde.slag, number + till, varde.enhet, varde.markering].filter(Boolean).join(' ');
}

const read = (text: string, kind: VardeKind): string => line(parseVardeText(text, kind));

describe('forms that mean the same as a value and as a target', () => {
  test.each<[string, string]>([
    ['68 %', 'varde 68 %'],
    ['37,1 %', 'varde 37.1 %'],
    ['85,71 %', 'varde 85.71 %'],
    ['31,5%', 'varde 31.5 %'],
    ['80 procent', 'varde 80 %'],
    ['69', 'varde 69'],
    ['45,83', 'varde 45.83'],
    ['0,06', 'varde 0.06'],
    ['0', 'varde 0'],
    ['0 %', 'varde 0 %'],
    ['5,4 st', 'varde 5.4 st'],
    ['16,6 barn/avd.', 'varde 16.6 barn/avd.'],
    ['2,9 GWh', 'varde 2.9 GWh'],
    ['1,3 kg CO2 per kg livsmedel', 'varde 1.3 kg CO2 per kg livsmedel'],
    ['1,3 kg CO 2 per kg livsmedel', 'varde 1.3 kg CO 2 per kg livsmedel'],
    ['1,4 kg CO ₂', 'varde 1.4 kg CO ₂'],
    ['1,70 kg CO ₂ per kg livsmedel', 'varde 1.70 kg CO ₂ per kg livsmedel'],
    ['12 st per 1 000 invånare', 'varde 12 st per 1 000 invånare'],
    ['1 000 st', 'varde 1000 st'],
    ['15 341', 'varde 15341'],
    ['1 945 GWh', 'varde 1945 GWh'],
    ['1945 GWh', 'varde 1945 GWh'],
    ['1 234 567,89', 'varde 1234567.89'],
    ['-1 %', 'varde -1 %'],
    ['−572', 'varde -572'],
    ['–572', 'varde -572'],
    ['- 572', 'varde -572'],
    ['(572)', 'varde -572'],
    ['( 1 572 )', 'varde -1572'],
    ['(572) tkr', 'varde -572 tkr'],
    ['(572 tkr)', 'varde -572 tkr'],
    ['1 234-', 'varde -1234'],
    ['1 234−', 'varde -1234'],
    ['+1 089 tkr', 'varde 1089 tkr'],
    ['15.34', 'varde 15.34'],
    ['0.341', 'varde 0.341'],
    ['1234.567', 'varde 1234.567'],
    ['15,341', 'varde 15.341'],
    ['1.234,5', 'varde 1234.5'],
    ['1.234.567', 'varde 1234567'],
    ['Ja', 'janej 1'],
    ['nej', 'janej 0'],
    ['Nej.', 'janej 0'],
    ['-', 'ejSatt streck'],
    ['–', 'ejSatt streck'],
    ['—', 'ejSatt streck'],
    ['−', 'ejSatt streck'],
    ['i.u.', 'ejSatt iu'],
    ['I.U', 'ejSatt iu'],
    ['i. u.', 'ejSatt iu'],
    ['iu', 'ejSatt iu'],
    ['..', 'ejSatt dold'],
    ['Tas fram av nämnd', 'ejSatt tasFramAvNamnd'],
    ['Tas fram av nämnd/styrelse', 'ejSatt tasFramAvNamnd'],
    ['Tas fram av nämnd/s tyrelse', 'ejSatt tasFramAvNamnd'],
    ['tas fram av nämnden', 'ejSatt tasFramAvNamnd'],
    ['Fastställs 2024', 'ejSatt faststalls'],
    ['Fastställt', 'ejSatt faststalls'],
    ['Fastställs i VP 2024', 'ejSatt faststalls'],
    ['Faststäl ls 2024', 'ejSatt faststalls'],
    ['Ej fastställt', 'ejSatt faststalls'],
    ['', 'tom'],
    ['  \u00a0 ', 'tom'],
  ])('%s', (text, expected) => {
    expect(read(text, 'target')).toBe(expected);
    expect(read(text, 'value')).toBe(expected);
  });
});

describe('forms that only a target can have', () => {
  test.each<[string, string]>([
    ['+/-1 %', 'intervall -1..1 %'],
    ['+/- 1 %', 'intervall -1..1 %'],
    ['± 1 %', 'intervall -1..1 %'],
    ['±1,5', 'intervall -1.5..1.5'],
    ['+/−1 %', 'intervall -1..1 %'],
    ['Max 10 personer', 'max 10 personer'],
    ['max. 10', 'max 10'],
    ['Max10', 'max 10'],
    ['högst 5', 'max 5'],
    ['Högst -5 %', 'max -5 %'],
    ['≤ 10', 'max 10'],
    ['<=10', 'max 10'],
    ['inte mer än 5 st', 'max 5 st'],
    ['5 eller färre', 'max 5'],
    ['minst 80 %', 'min 80 %'],
    ['Minst 1 000 st', 'min 1000 st'],
    ['>= 5', 'min 5'],
    ['≥5,5', 'min 5.5'],
    ['80 % eller mer', 'min 80 %'],
    ['öka', 'oka'],
    ['Öka', 'oka'],
    ['Ökning', 'oka'],
    ['Ö kning', 'oka'],
    ['Ska öka', 'oka'],
    ['Ökning jämfört med föregående år', 'oka'],
    ['Minskning', 'minska'],
    ['Minsknin g', 'minska'],
    ['Min\u00adskning', 'minska'],
    ['minska', 'minska'],
    ['10–15 %', 'intervall 10..15 %'],
    ['10-15 %', 'intervall 10..15 %'],
    ['10 % – 15 %', 'intervall 10..15 %'],
    ['3-5', 'intervall 3..5'],
    ['-5–5', 'intervall -5..5'],
    ['-5 – -1', 'intervall -5..-1'],
    ['1 000–2 000 st', 'intervall 1000..2000 st'],
    ['mellan 10 och 15', 'intervall 10..15'],
    ['Mellan 10 och 15 %', 'intervall 10..15 %'],
    ['10 till 15 st', 'intervall 10..15 st'],
    ['9,5–10,25', 'intervall 9.5..10.25'],
  ])('%s', (text, expected) => {
    expect(read(text, 'target')).toBe(expected);
    expect(read(text, 'value')).toBe('olasbar');
  });

  test('an interval keeps the most decimals of its ends', () => {
    expect(parseVardeText('9,5–10,25', 'target').decimaler).toBe(2);
  });
});

describe('what cannot be read for certain is never guessed', () => {
  test.each([
    '15.341',
    '1.000',
    '1,234,567',
    '1,234.5',
    '12 34',
    '1000 000',
    '5 10',
    ',5',
    '5,',
    '--5',
    '-(5)',
    '1e5',
    '5*',
    '5?',
    '5 (prognos)',
    'ca 80 %',
    '< 10',
    '> 5',
    'mer än 5',
    '12 av 15',
    '1/2',
    '31/12',
    '31 december',
    '31 december 2022',
    '2022-12-31',
    '2022-12',
    '2022–2023',
    '2022 T1',
    '15–10',
    '10 %–15 st',
    'öka med 5 %',
    'Fastställt till 80 %',
    '5 barn har flyttat till en ny förskola',
    'Jämn fördelning',
    'Redovisas vid årets slut',
    '#DIV/0!',
  ])('%s', (text) => {
    const target = parseVardeText(text, 'target');
    expect(line(target)).toBe('olasbar');
    expect(target.raw).toBe(text);
    expect(read(text, 'value')).toBe('olasbar');
  });
});

test('a text of thousands of digits is no amount', () => {
  expect(read('9'.repeat(5000), 'value')).toBe('olasbar');
});

describe('the five things that are kept', () => {
  test('decimals as typed', () => {
    expect(parseVardeText('1,70 kg CO ₂', 'value').decimaler).toBe(2);
    expect(parseVardeText('70', 'value').decimaler).toBe(0);
  });

  test('the text exactly as written', () => {
    expect(parseVardeText(' 1\u00a0000\u202fst ', 'value')).toMatchObject({
      raw: ' 1\u00a0000\u202fst ',
      enhet: 'st',
    });
  });

  test('marks are kept apart from each other and from 0', () => {
    const slagList = ['-', 'i.u.', '', '0'].map((text): [Slag, string | null] => {
      const { slag, markering } = parseVardeText(text, 'target');
      return [slag, markering];
    });
    expect(slagList).toEqual([
      ['ejSatt', 'streck'],
      ['ejSatt', 'iu'],
      ['tom', null],
      ['varde', null],
    ]);
  });
});

describe('cells as Excel holds them', () => {
  test.each<[Cell, string, string, number]>([
    [{ value: 0.68, numberFormat: '0%' }, 'varde 68 %', '68 %', 0],
    [{ value: 0.371, numberFormat: '0.0%' }, 'varde 37.1 %', '37,1 %', 1],
    [{ value: 0.6849, numberFormat: '0%' }, 'varde 68.49 %', '68 %', 0],
    [{ value: 0.68, numberFormat: '0.00 %' }, 'varde 68 %', '68,00 %', 2],
    [{ value: 1, numberFormat: '0%' }, 'varde 100 %', '100 %', 0],
    [{ value: 5.4, numberFormat: '0.0 "st"' }, 'varde 5.4 st', '5,4 st', 1],
    [{ value: 16.6, numberFormat: '0.0\\ "barn/avd."' }, 'varde 16.6 barn/avd.', '16,6 barn/avd.', 1],
    [{ value: 68, numberFormat: '0" %"' }, 'varde 68 %', '68 %', 0],
    [{ value: 10, numberFormat: '"Max "0' }, 'max 10', 'Max 10', 0],
    [{ value: 28411, numberFormat: '#,##0' }, 'varde 28411', '28\u00a0411', 0],
    [{ value: -572, numberFormat: '#,##0;[Red](#,##0)' }, 'varde -572', '-572', 0],
    [
      { value: 1234.5, numberFormat: '_-* #,##0.00\\ "kr"_-;-* #,##0.00\\ "kr"_-' },
      'varde 1234.5 kr',
      '1\u00a0234,50 kr',
      2,
    ],
    [{ value: 12, numberFormat: '[$kr-41D] #,##0' }, 'varde 12 kr', '12 kr', 0],
    [{ value: 28411000, numberFormat: '#,##0,' }, 'varde 28411', '28\u00a0411', 0],
    [{ value: 69 }, 'varde 69', '69', 0],
    [{ value: 45.83 }, 'varde 45.83', '45,83', 2],
    [{ value: 0.1 + 0.2 }, 'varde 0.3', '0,3', 1],
    [{ value: -1.5, numberFormat: 'General' }, 'varde -1.5', '-1,5', 1],
    [{ value: 7, numberFormat: '@' }, 'varde 7', '7', 0],
    [{ value: 1200, numberFormat: '0.00E+00' }, 'varde 1200', '1200', 0],
    [{ value: 44.5, formula: 'AVERAGE(A1:A2)' }, 'varde 44.5', '44,5', 1],
    [{ value: '82 %', numberFormat: '@' }, 'varde 82 %', '82 %', 0],
    [{ value: true }, 'janej 1', 'TRUE', 0],
    [{ value: false }, 'janej 0', 'FALSE', 0],
    [{ value: 44624, numberFormat: 'yyyy-mm-dd' }, 'olasbar', '2022-03-04', 0],
    [{ value: null, formula: 'SUM(A1:A3)' }, 'olasbar', '=SUM(A1:A3)', 0],
    [{ value: null, formula: 'A1/0', error: '#DIV/0!' }, 'olasbar', '#DIV/0!', 0],
    [{ value: Number.NaN }, 'olasbar', 'NaN', 0],
    [{ value: null }, 'tom', '', 0],
    [{ value: '', formula: 'IF(A1="","",A1)' }, 'tom', '', 0],
  ])('%j', (cell, expected, raw, decimaler) => {
    const varde = readVarde(cell, 'target');
    expect(line(varde)).toBe(expected);
    expect(varde.raw).toBe(raw);
    expect(varde.decimaler).toBe(decimaler);
  });

  test('a bound that a number format writes is no value', () => {
    expect(readVarde({ value: 10, numberFormat: '"Max "0' }, 'value').slag).toBe('olasbar');
  });

  test('empty cells share one value', () => {
    expect(readVarde({ value: null }, 'value')).toBe(TOMT_VARDE);
  });
});
