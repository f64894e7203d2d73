/** Generated sentences, in their order, with an optional label that says what they cover. */
export interface SentenceBlock {
  readonly kind: 'sentence';
  readonly label: string | null;
  readonly textList: readonly string[];
}

/** One block of sentences; empty ones are left out, and the block too when none is left. */
export function sentenceBlock(label: string | null, textList: readonly string[]): readonly SentenceBlock[] {
  const saidList = textList.filter((text) => text !== '');
  return saidList.length > 0 ? [{ kind: 'sentence', label, textList: saidList }] : [];
}
