import { useRef, type ReactElement } from 'react';
import { useWorkbench } from './context';

export interface FileDeeds {
  open(file: File): void;
  save(): void;
}

/** Name of the file and what can be done with it. */
export function TopBar({ deeds }: { readonly deeds: FileDeeds }): ReactElement {
  const { state, document, say } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="top-bar" role="region" aria-label={say('workbench.deeds')}>
      <p className="file-name">
        {state.fileName}
        {state.isDirty && <span className="dirty">{say('workbench.dirty')}</span>}
      </p>
      <div className="deeds">
        <button type="button" onClick={() => input.current?.click()} aria-keyshortcuts="Control+O">
          {say('workbench.open')}
        </button>
        <button type="button" onClick={deeds.save} aria-keyshortcuts="Control+S">
          {say('workbench.save')}
        </button>
        <button
          type="button"
          disabled={!state.canUndo}
          onClick={() => document.undo()}
          aria-keyshortcuts="Control+Z"
        >
          {say('workbench.undo')}
        </button>
        <button
          type="button"
          disabled={!state.canRedo}
          onClick={() => document.redo()}
          aria-keyshortcuts="Control+Y"
        >
          {say('workbench.redo')}
        </button>
      </div>
      <input
        ref={input}
        className="file-input"
        type="file"
        accept=".xlsx,.xlsm"
        tabIndex={-1}
        aria-label={say('workbench.open')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) deeds.open(file);
          target.value = '';
        }}
      />
    </div>
  );
}
