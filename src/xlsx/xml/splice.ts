/** Replaces `start`–`end` of a text by `text`; an insertion when both are equal. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to a text; everything else stays. Edits may come in any order; insertions at one place keep
 * theirs. Throws when two edits overlap: a broken program.
 */
export function applyEdits(text: string, editList: readonly TextEdit[]): string {
  if (editList.length === 0) return text;
  const pieceList: string[] = [];
  let at = 0;
  for (const edit of [...editList].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    pieceList.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieceList.push(text.slice(at));
  return pieceList.join('');
}
