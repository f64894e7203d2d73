import type { Move } from './selection';

/** What of a key press matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks of the grid. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly isExtending: boolean }
  /** Enter and Tab: within the selection when it has several cells. */
  | { readonly kind: 'next'; readonly by: 'row' | 'column'; readonly isBack: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type' }
  | { readonly kind: 'openList' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'sheet'; readonly step: -1 | 1 };

const DIRECTION_BY_KEY: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const PLAIN_BY_KEY: Readonly<Record<string, KeyCommand>> = {
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Dead: { kind: 'type' },
  Process: { kind: 'type' },
};

const CTRL_BY_KEY: Readonly<Record<string, KeyCommand>> = {
  a: { kind: 'selectAll' },
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  pageup: { kind: 'sheet', step: -1 },
  pagedown: { kind: 'sheet', step: 1 },
};

const NEXT_BY_KEY: Readonly<Record<string, 'row' | 'column'>> = { Enter: 'row', Tab: 'column' };

/** What a key press means in a grid that is not being typed into; null when it is the browser's. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const isCtrl = press.ctrlKey || press.metaKey;
  const move = moveOf(press, isCtrl);
  if (move !== null) return { kind: 'move', move, isExtending: press.shiftKey };
  if (press.altKey) return press.key === 'ArrowDown' ? { kind: 'openList' } : null;
  if (isCtrl) return ctrlCommand(press);
  const by = NEXT_BY_KEY[press.key];
  if (by !== undefined) return { kind: 'next', by, isBack: press.shiftKey };
  return PLAIN_BY_KEY[press.key] ?? (press.key.length === 1 ? { kind: 'type' } : null);
}

function ctrlCommand({ key, shiftKey }: KeyPress): KeyCommand | null {
  const letter = key.toLowerCase();
  return shiftKey && letter === 'z' ? { kind: 'redo' } : (CTRL_BY_KEY[letter] ?? null);
}

function moveOf({ key, altKey }: KeyPress, isCtrl: boolean): Move | null {
  if (altKey) return null;
  const direction = DIRECTION_BY_KEY[key];
  if (direction !== undefined) {
    const [rows, columns] = direction;
    return { kind: isCtrl ? 'edge' : 'step', rows, columns };
  }
  if (key === 'Home') return { kind: isCtrl ? 'sheetStart' : 'rowStart' };
  if (key === 'End') return { kind: 'sheetEnd' };
  if (isCtrl) return null;
  if (key === 'PageUp') return { kind: 'page', direction: -1 };
  return key === 'PageDown' ? { kind: 'page', direction: 1 } : null;
}
