import { keyCommand, type KeyCommand } from '../../../src/workbench/grid/keys';

const press = (text: string) => {
  const partList = text.split('+');
  const has = (name: string) => partList.slice(0, -1).includes(name);
  const last = partList.at(-1)!;
  return {
    key: last === 'Blank' ? ' ' : last,
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
    altKey: has('Alt'),
  };
};
const move = (rows: number, columns: number, isExtending = false): KeyCommand => ({
  kind: 'move',
  move: { kind: 'step', rows, columns },
  isExtending,
});

describe('keys of the grid', () => {
  test.each<[string, KeyCommand | null]>([
    ['ArrowDown', move(1, 0)],
    ['ArrowUp', move(-1, 0)],
    ['Shift+ArrowRight', move(0, 1, true)],
    ['Ctrl+ArrowLeft', { kind: 'move', move: { kind: 'edge', rows: 0, columns: -1 }, isExtending: false }],
    [
      'Ctrl+Shift+ArrowDown',
      { kind: 'move', move: { kind: 'edge', rows: 1, columns: 0 }, isExtending: true },
    ],
    ['Home', { kind: 'move', move: { kind: 'rowStart' }, isExtending: false }],
    ['Ctrl+Home', { kind: 'move', move: { kind: 'sheetStart' }, isExtending: false }],
    ['Ctrl+End', { kind: 'move', move: { kind: 'sheetEnd' }, isExtending: false }],
    ['PageDown', { kind: 'move', move: { kind: 'page', direction: 1 }, isExtending: false }],
    ['PageUp', { kind: 'move', move: { kind: 'page', direction: -1 }, isExtending: false }],
    ['Ctrl+PageDown', { kind: 'sheet', step: 1 }],
    ['Ctrl+PageUp', { kind: 'sheet', step: -1 }],
    ['Enter', { kind: 'next', by: 'row', isBack: false }],
    ['Shift+Enter', { kind: 'next', by: 'row', isBack: true }],
    ['Tab', { kind: 'next', by: 'column', isBack: false }],
    ['Shift+Tab', { kind: 'next', by: 'column', isBack: true }],
    ['F2', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clear' }],
    ['Ctrl+z', { kind: 'undo' }],
    ['Meta+z', { kind: 'undo' }],
    ['Ctrl+y', { kind: 'redo' }],
    ['Ctrl+Shift+Z', { kind: 'redo' }],
    ['Ctrl+a', { kind: 'selectAll' }],
    ['Alt+ArrowDown', { kind: 'openList' }],
    ['å', { kind: 'type' }],
    ['=', { kind: 'type' }],
    ['Blank', { kind: 'type' }],
    ['Dead', { kind: 'type' }],
    ['Ctrl+c', null],
    ['Ctrl+v', null],
    ['Ctrl+s', null],
    ['Alt+x', null],
    ['F6', null],
    ['F8', null],
    ['Escape', null],
    ['Shift', null],
  ])('%s', (text, command) => {
    expect(keyCommand(press(text))).toEqual(command);
  });
});
