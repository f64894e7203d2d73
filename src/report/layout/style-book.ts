import { namedStyle, type NamedStyle } from '../../style';
import type { CellStyle } from '../../workbook';
import type { StyleInput } from './types';

/** Remembers which looks a sheet uses: a plan carries those and no others. */
export class StyleBook {
  private readonly used = new Map<string, CellStyle>();

  /** The look of a name or derived look, noted as used. */
  use(input: StyleInput): NamedStyle {
    const named = typeof input === 'string' ? namedStyle(input) : input;
    this.used.set(named.name, named.style);
    return named;
  }

  /** Every look used so far, in the order of first use. */
  styleByName(): Readonly<Record<string, CellStyle>> {
    return Object.fromEntries(this.used);
  }
}

/** True when the empty cells of a merge must bear the look too, or its fill and lines would have holes. */
export function isPainted(style: CellStyle): boolean {
  return style.fill !== undefined || style.border !== undefined;
}
