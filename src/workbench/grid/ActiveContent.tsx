import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useWorkbench } from '../app/context';
import { choicesAt } from '../app/rules';
import { ChoiceList } from './ChoiceList';
import { moveContext, type GridModel } from './model';
import { moveSelection, selectionAt, type Place } from './selection';

interface ActiveContentProps {
  readonly model: GridModel;
  readonly active: Place;
  readonly isListOpen: boolean;
  setListOpen(isOpen: boolean): void;
}

/** What the active cell holds beside its text: the editor while someone types, else the arrow of its list. */
export function ActiveContent({
  model,
  active,
  isListOpen,
  setListOpen,
}: ActiveContentProps): ReactElement | null {
  const { state, editing } = useWorkbench();
  const { draft } = editing;
  if (draft !== null) return draft.sheet === model.sheet.title ? <CellEditor model={model} /> : null;
  const choiceList = choicesAt(state.view, model.sheet, active);
  if (choiceList === null) return null;
  return (
    <ChoiceList
      model={model}
      active={active}
      choiceList={choiceList}
      isOpen={isListOpen}
      setOpen={setListOpen}
    />
  );
}

/** Where a finished edit goes next. */
const STEP_BY_KEY: Readonly<Record<string, readonly [number, number]>> = { Enter: [1, 0], Tab: [0, 1] };

function CellEditor({ model }: { readonly model: GridModel }): ReactElement {
  const { editing, document, say, focusGrid } = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = editing.draft!;
  useLayoutEffect(() => {
    if (draft.origin === 'cell') field.current?.focus();
    field.current?.setSelectionRange(draft.text.length, draft.text.length);
    // Only when the editor opens: later the person moves the mark.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const finish = (rows: number, columns: number): void => {
    if (!editing.commit()) return;
    const step = { kind: 'step', rows, columns } as const;
    document.select(
      model.sheet.title,
      moveSelection(selectionAt(draft.place), step, false, moveContext(model, 1)),
    );
    focusGrid();
  };
  return (
    <textarea
      ref={field}
      data-inner=""
      className="cell-editor"
      aria-label={say('workbench.editor')}
      rows={1}
      spellCheck={false}
      value={draft.text}
      onChange={({ target }) => editing.change(target.value)}
      onKeyDown={(event) => onEditorKey(event, finish, () => (editing.cancel(), focusGrid()))}
    />
  );
}

/** Enter and Tab finish, with Shift backwards; Alt+Enter makes a line; Esc gives up. */
export function onEditorKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  finish: (rows: number, columns: number) => void,
  cancel: () => void,
): void {
  event.stopPropagation();
  if (event.key === 'Escape') {
    event.preventDefault();
    cancel();
  } else if (event.key === 'Enter' && event.altKey) {
    event.preventDefault();
    const { currentTarget: field } = event;
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (event.key in STEP_BY_KEY && !event.nativeEvent.isComposing) {
    event.preventDefault();
    const [rows, columns] = STEP_BY_KEY[event.key]!;
    const sign = event.shiftKey ? -1 : 1;
    finish(rows * sign, columns * sign);
  }
}
