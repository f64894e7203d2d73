/** A heading of a section; level 1 is the outermost. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

const DEEPEST = 4;

/** A heading at a depth (0 = outermost); deeper sections share the last level. */
export function headingBlock(depth: number, text: string): HeadingBlock {
  return { kind: 'heading', level: Math.min(DEEPEST, depth + 1) as HeadingBlock['level'], text };
}
