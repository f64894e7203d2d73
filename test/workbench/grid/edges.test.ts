import { parseRange } from '../../../src/core';
import type { BorderEdge } from '../../../src/workbook';
import { drawnEdges, heavier } from '../../../src/workbench/grid/edges';
import { layOut } from '../../../src/workbench/grid/model';
import { sheetView } from '../helpers';

const edge = (line: BorderEdge['line'], color = '#000000'): BorderEdge => ({ line, color });
const edgesOf = (styles: Record<string, object>, box: string, more: object = {}) =>
  drawnEdges(layOut(sheetView({ styles, ...more }), { rowNumber: 1, columnNumber: 1 }), parseRange(box)!);

describe('border lines', () => {
  test.each([
    [undefined, undefined, undefined],
    [edge('thin'), undefined, edge('thin')],
    [undefined, edge('hair'), edge('hair')],
    [edge('thin', '#111111'), edge('thin', '#222222'), edge('thin', '#111111')],
    [edge('hair'), edge('medium'), edge('medium')],
  ])('of %j and %j the heavier', (a, b, drawn) => {
    expect(heavier(a, b)).toEqual(drawn);
  });

  test('a line between two cells is drawn once, by the left or upper one', () => {
    const styles = {
      B2: { border: { right: edge('hair'), bottom: edge('hair') } },
      C2: { border: { left: edge('medium') } },
      B3: { border: { top: edge('thin') } },
    };
    expect(edgesOf(styles, 'B2')).toEqual({ right: edge('medium'), bottom: edge('thin') });
    expect(edgesOf(styles, 'C2')).toEqual({});
    expect(edgesOf(styles, 'B3')).toEqual({});
  });

  test('at the sheet’s own edge all four are drawn', () => {
    const all = { top: edge('thin'), left: edge('thin'), right: edge('thin'), bottom: edge('thin') };
    expect(edgesOf({ A1: { border: all } }, 'A1')).toEqual(all);
  });

  test('a merge has the lines of its outer cells; a hidden line lies between nothing', () => {
    const styles = {
      B2: { border: {} },
      C3: {},
      C2: { border: { right: edge('thin') } },
      B3: { border: { bottom: edge('thin') } },
    };
    expect(edgesOf(styles, 'B2:C3')).toEqual({ right: edge('thin'), bottom: edge('thin') });
    const hidden = { isColumnHidden: (column: number) => column === 3 };
    expect(edgesOf({ D2: { border: { left: edge('thin') } } }, 'B2', hidden)).toEqual({
      right: edge('thin'),
    });
  });
});
