import { useMemo, useState } from 'react';
import type { WorkbookDocument } from '../document';
import type { Place } from '../grid/selection';

/** A text that is being typed into a cell, not yet the cell's. */
export interface Draft {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  /** Where the person types: in the cell or in the formula bar. */
  readonly origin: 'cell' | 'bar';
}

/** The one draft of the workbench and what can be done with it. */
export interface Editing {
  readonly draft: Draft | null;
  begin(draft: Draft): void;
  change(text: string): void;
  cancel(): void;
  /** Makes the draft the cell's content. False when it was refused: then it stays open. */
  commit(): boolean;
}

/** Keeps the draft; `write` gives it to the document. */
export function useEditing(
  document: WorkbookDocument,
  write: (document: WorkbookDocument, draft: Draft) => boolean,
): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  return useMemo(
    () => ({
      draft,
      begin: setDraft,
      change: (text) => setDraft((known) => known && { ...known, text }),
      cancel: () => setDraft(null),
      commit: () => {
        if (draft === null) return true;
        const isWritten = write(document, draft);
        if (isWritten) setDraft(null);
        return isWritten;
      },
    }),
    [document, draft, write],
  );
}
