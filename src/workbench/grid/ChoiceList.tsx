import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { cellText } from '../../core';
import { useWorkbench } from '../app/context';
import { parseEntry } from '../document';
import type { GridModel } from './model';
import type { Place } from './selection';

const LIST_ID = 'choice-list';
const optionId = (index: number): string => `choice-${index}`;

interface ChoiceListProps {
  readonly model: GridModel;
  readonly active: Place;
  readonly choiceList: readonly string[];
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
}

/** The arrow beside a cell with a drop-down, and its list when it is open (Alt+arrow down). */
export function ChoiceList(props: ChoiceListProps): ReactElement {
  const { isOpen, setOpen } = props;
  const { say } = useWorkbench();
  return (
    <span data-inner="" className="choices">
      <button
        type="button"
        tabIndex={-1}
        className="choice-arrow"
        aria-label={say('workbench.choices')}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <OpenList {...props} />}
    </span>
  );
}

function OpenList({ model, active, choiceList, setOpen }: ChoiceListProps): ReactElement {
  const { document, state, say, focusGrid } = useWorkbench();
  const { rowNumber, columnNumber } = active;
  const current = choiceList.indexOf(cellText(model.sheet.cellAt(rowNumber, columnNumber)));
  const [at, setAt] = useState(Math.max(0, current));
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector(`#${optionId(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const close = (): void => {
    setOpen(false);
    focusGrid();
  };
  const choose = (index: number): void => {
    const { numberFormat } = model.sheet.styleAt(rowNumber, columnNumber);
    const entry = parseEntry(choiceList[index]!, { numberFormat, isDate1904: state.view.isDate1904 });
    document.edit([{ sheet: model.sheet.title, rowNumber, columnNumber, ...entry }]);
    close();
  };
  return (
    <ul
      ref={list}
      id={LIST_ID}
      role="listbox"
      tabIndex={-1}
      className="choice-list"
      aria-label={say('workbench.choices')}
      aria-activedescendant={optionId(at)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => onListKey(event, at, choiceList.length, { setAt, choose, close })}
    >
      {choiceList.map((choice, index) => (
        <li
          key={choice}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(index)}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

interface ListDeeds {
  setAt(index: number): void;
  choose(index: number): void;
  close(): void;
}

function onListKey(event: KeyboardEvent, at: number, count: number, deeds: ListDeeds): void {
  event.stopPropagation();
  const targetByKey: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  };
  const target = targetByKey[event.key];
  if (target !== undefined && !event.altKey) deeds.setAt(target);
  else if (event.key === 'Enter' || event.key === 'Tab' || event.key === ' ') deeds.choose(at);
  else if (event.key === 'Escape' || event.altKey) deeds.close();
  else return;
  event.preventDefault();
}
