import { makeAxis, stepLine } from '../../../src/workbench/grid/axis';

const axis = makeAxis([10, 0, 30, 0, 50]);

describe('an axis', () => {
  test.each([
    [1, 10, 0],
    [2, 0, 10],
    [3, 30, 10],
    [5, 50, 40],
    [6, 0, 90],
    [99, 0, 90],
    [0, 0, 0],
  ])('line %i is %i px from %i px', (line, size, start) => {
    expect([axis.sizeOf(line), axis.startOf(line)]).toEqual([size, start]);
  });

  test.each([
    [1, 5, 90],
    [2, 3, 30],
    [4, 4, 0],
  ])('lines %i–%i are %i px', (from, to, length) => {
    expect(axis.span(from, to)).toBe(length);
  });

  test.each([
    [1, 1, 3],
    [1, 2, 5],
    [1, 9, 5],
    [5, -1, 3],
    [5, -9, 1],
    [3, 0, 3],
    [0, 1, 1],
  ])('from line %i, %i shown lines on is %i', (line, step, reached) => {
    expect(stepLine(axis, line, step)).toBe(reached);
  });
});
