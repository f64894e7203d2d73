import type { Pixels } from './png';

/** Taken once: looked up for every sample they cost more than the drawing. */
const { abs, floor, hypot, max, min } = Math;

/** Side of the square that every drawing lives in, whatever the size in pixels. */
export const GRID_SIDE = 16;
/** Each pixel is the mean of this many samples across and down. */
const SAMPLES_PER_SIDE = 8;

/** True for a point (grid units, y downwards) inside the shape. */
export type Shape = (x: number, y: number) => boolean;

/** A shape filled with one `#RRGGBB` colour. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: string;
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => hypot(x - centreX, y - centreY) <= radius;
}

/** A circle drawn with a pen; `radius` is to the middle of the stroke. */
export function ring(centreX: number, centreY: number, radius: number, pen: number): Shape {
  return (x, y) => abs(hypot(x - centreX, y - centreY) - radius) <= pen / 2;
}

/** A rectangle with round corners, from its left top to its right bottom corner. */
export function box(left: number, top: number, right: number, bottom: number, corner = 0): Shape {
  return (x, y) => {
    const outsideX = max(left + corner - x, 0, x - right + corner);
    const outsideY = max(top + corner - y, 0, y - bottom + corner);
    return corner === 0 ? outsideX + outsideY === 0 : hypot(outsideX, outsideY) <= corner;
  };
}

/** A line through the points with a round pen. */
export function stroke(pointList: readonly (readonly [number, number])[], pen: number): Shape {
  const segmentList = pointList.slice(1).map((end, index) => [pointList[index]!, end] as const);
  return (x, y) => segmentList.some(([from, to]) => distanceTo(from, to, x, y) <= pen / 2);
}

function distanceTo(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  x: number,
  y: number,
): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const clamped = min(1, max(0, share));
  return hypot(x - fromX - clamped * alongX, y - fromY - clamped * alongY);
}

/** The part of a shape that lies within another. */
export function within(shape: Shape, limit: Shape): Shape {
  return (x, y) => shape(x, y) && limit(x, y);
}

/** The layers, painted from first to last, as a square picture of that many pixels. */
export function rasterize(layerList: readonly Layer[], sidePx: number): Pixels {
  const rgba = new Uint8Array(sidePx * sidePx * 4);
  const fromTopList = [...layerList]
    .reverse()
    .map(({ shape, colour }) => ({ shape, rgb: channelsOf(colour) }));
  for (let row = 0; row < sidePx; row += 1) {
    for (let column = 0; column < sidePx; column += 1) {
      rgba.set(pixelAt(fromTopList, column, row, GRID_SIDE / sidePx), (row * sidePx + column) * 4);
    }
  }
  return { widthPx: sidePx, heightPx: sidePx, rgba };
}

interface Painted {
  readonly shape: Shape;
  readonly rgb: readonly number[];
}

function pixelAt(
  fromTopList: readonly Painted[],
  column: number,
  row: number,
  pixel: number,
): readonly number[] {
  const sum = [0, 0, 0];
  let inside = 0;
  for (let sample = 0; sample < SAMPLES_PER_SIDE ** 2; sample += 1) {
    const x = (column + ((sample % SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE) * pixel;
    const y = (row + (floor(sample / SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE) * pixel;
    const rgb = fromTopList.find((layer) => layer.shape(x, y))?.rgb;
    if (rgb === undefined) continue;
    inside += 1;
    for (let index = 0; index < 3; index += 1) sum[index]! += rgb[index]!;
  }
  if (inside === 0) return [0, 0, 0, 0];
  return [
    ...sum.map((total) => Math.round(total / inside)),
    Math.round((inside / SAMPLES_PER_SIDE ** 2) * 255),
  ];
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
