import { layOut } from '../../../src/workbench/grid/model';
import { NO_SPILL, spillOf, textPx } from '../../../src/workbench/grid/spill';
import { PLAIN_STYLE, sheetView } from '../helpers';

const LONG = 'En ganska lång text som inte får plats';
const missingPx = textPx(LONG, PLAIN_STYLE) + 6 - 64;

const spill = (cells: Record<string, string | number>, at: [number, number], more: object = {}) => {
  const { style = PLAIN_STYLE, ...parts } = more as { style?: typeof PLAIN_STYLE };
  const model = layOut(sheetView({ cells, ...parts }), { rowNumber: 1, columnNumber: 1 });
  return spillOf(model, at[0], at[1], LONG, style);
};

describe('text that runs on over its neighbours', () => {
  test('to the right over empty cells, as far as it needs', () => {
    expect(spill({ A1: LONG }, [1, 1])).toEqual({ leftPx: 0, rightPx: missingPx });
  });

  test('up to the next filled cell', () => {
    expect(spill({ A1: LONG, C1: 1 }, [1, 1])).toEqual({ leftPx: 0, rightPx: 64 });
    expect(spill({ A1: LONG, B1: 1 }, [1, 1])).toEqual({ leftPx: 0, rightPx: 0 });
  });

  test('to the left when it is right-aligned, both ways when centred', () => {
    const right = { ...PLAIN_STYLE, horizontal: 'right' as const };
    expect(spill({ D1: LONG, B1: 1 }, [1, 4], { style: right })).toEqual({ leftPx: 64, rightPx: 0 });
    const center = { ...PLAIN_STYLE, horizontal: 'center' as const };
    expect(spill({ D1: LONG }, [1, 4], { style: center })).toEqual({
      leftPx: missingPx / 2,
      rightPx: missingPx / 2,
    });
  });

  test('not into a merge and not out of the frozen columns', () => {
    expect(spill({ A1: LONG }, [1, 1], { merges: ['B1:B2'] }).rightPx).toBe(0);
    expect(spill({ A1: LONG }, [1, 1], { freeze: { rowCount: 0, columnCount: 1 } }).rightPx).toBe(0);
  });

  test('never when it wraps or fits', () => {
    expect(spill({ A1: LONG }, [1, 1], { style: { ...PLAIN_STYLE, wrap: true } })).toBe(NO_SPILL);
    const model = layOut(sheetView({ cells: { A1: 'kort' } }), { rowNumber: 1, columnNumber: 1 });
    expect(spillOf(model, 1, 1, 'kort', PLAIN_STYLE)).toBe(NO_SPILL);
  });
});
