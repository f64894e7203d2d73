/** The three parts of a header or footer. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const PART_BY_CODE = { l: 'left', c: 'center', r: 'right' } as const;
const PIECE = /&&|&[LCR]|&"[^"]*"|&|[^&]+/gi;

/** `&LEnhet&C2022&R&P (&N)` → its parts, without the codes that tell them apart; other codes stay. */
export function headerParts(text: string): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  let part: keyof HeaderParts = 'center';
  for (const piece of text.match(PIECE) ?? []) {
    const code = /^&[LCR]$/i.test(piece) ? piece[1]!.toLowerCase() : null;
    if (code === null) parts[part] += piece;
    else part = PART_BY_CODE[code as keyof typeof PART_BY_CODE];
  }
  return parts;
}
