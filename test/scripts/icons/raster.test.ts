import { box, disc, rasterize, ring, stroke, within, type Shape } from '../../../scripts/icons/raster';

/** Alpha of each pixel, row by row. */
const alphaRows = (shape: Shape, sidePx: number): readonly (readonly number[])[] => {
  const { rgba } = rasterize([{ shape, colour: '#000000' }], sidePx);
  return Array.from({ length: sidePx }, (_, row) =>
    Array.from({ length: sidePx }, (_, column) => rgba[(row * sidePx + column) * 4 + 3]!),
  );
};

describe('shapes', () => {
  test.each<readonly [string, Shape, readonly [number, number], readonly [number, number]]>([
    ['a disc', disc(8, 8, 3), [8, 8], [8, 11.2]],
    ['a ring', ring(8, 8, 3, 1), [8, 5.4], [8, 8]],
    ['a box', box(2, 2, 6, 6), [2.1, 2.1], [6.1, 4]],
    ['a round corner', box(0, 0, 16, 16, 4), [2, 2], [0.5, 0.5]],
    [
      'a line with a bend',
      stroke(
        [
          [2, 2],
          [8, 2],
          [8, 8],
        ],
        2,
      ),
      [8.5, 5],
      [4, 5],
    ],
    ['a part', within(disc(8, 8, 3), box(8, 0, 16, 16)), [9, 8], [7, 8]],
  ])('%s has an inside and an outside', (_, shape, inside, outside) => {
    expect([shape(...inside), shape(...outside)]).toEqual([true, false]);
  });
});

describe('pictures', () => {
  test('the grid is 16 wide, whatever the size', () => {
    expect(alphaRows(box(0, 0, 8, 16), 4)).toEqual(Array(4).fill([255, 255, 0, 0]));
    expect(alphaRows(box(0, 0, 8, 16), 2)).toEqual(Array(2).fill([255, 0]));
  });

  test('an edge inside a pixel is soft', () => {
    expect(alphaRows(box(0, 0, 6, 16), 2)).toEqual(Array(2).fill([Math.round(255 * 0.75), 0]));
  });

  test('later layers cover earlier ones, and edges mix the colours', () => {
    const { rgba } = rasterize(
      [
        { shape: box(0, 0, 16, 16), colour: '#FF0000' },
        { shape: box(8, 0, 16, 16), colour: '#0000FF' },
        { shape: box(8, 8, 12, 16), colour: '#00FF00' },
      ],
      2,
    );
    expect([...rgba]).toEqual([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 0, 128, 128, 255]);
  });
});
