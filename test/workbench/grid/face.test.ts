import { faceOf } from '../../../src/workbench/grid/face';
import { sheetView } from '../helpers';

const sheet = sheetView({
  cells: { A1: 'text', A2: 1234.5, A3: true, A4: { value: null, error: '#DIV/0!' }, A5: 1 },
  styles: { A2: { numberFormat: '#,##0.0' }, A5: { horizontal: 'center' } },
});

describe('the face of a cell', () => {
  test.each([
    [1, { text: 'text', align: 'left', isNumber: false }],
    [2, { text: '1\u00a0234,5', align: 'right', isNumber: true }],
    [3, { text: 'SANT', align: 'center', isNumber: false }],
    [4, { text: '#DIV/0!', align: 'center', isNumber: false }],
    [5, { text: '1', align: 'center', isNumber: true }],
  ])('row %i', (row, face) => {
    expect(faceOf(sheet, row, 1, false)).toEqual(face);
  });

  test('conditional looks come before the number format’s colour', () => {
    expect(faceOf(sheet, 5, 1, false, { fontColor: '#8E1220', fill: '#FBDDE0', bold: true })).toMatchObject({
      color: '#8E1220',
      fill: '#FBDDE0',
      isBold: true,
    });
  });

  test('icons have a shape beside their colour; bars may stand alone', () => {
    const icon = { set: '3Arrows', index: 0, showsValue: true };
    expect(faceOf(sheet, 5, 1, false, { icon })).toMatchObject({ text: '1', icon: { sign: '▼' } });
    const lights = { set: '3TrafficLights1', index: 2, showsValue: false };
    expect(faceOf(sheet, 5, 1, false, { icon: lights })).toMatchObject({ text: '', icon: { sign: '●' } });
    const bar = { color: '#1F3864', share: 0.5, showsValue: false };
    expect(faceOf(sheet, 5, 1, false, { bar })).toMatchObject({ text: '', bar: { share: 0.5 } });
  });
});
