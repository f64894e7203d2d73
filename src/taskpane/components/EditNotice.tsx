import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../hooks/pane-context';
import type { LastEdit } from '../state';
import { Notice } from './Notice';

/** What the last change of the data sheets did, with the way back. */
export function EditNotice({ edit }: { readonly edit: LastEdit }): ReactElement {
  const { state, say, store, commands } = usePane();
  const text = say(edit.said.key, edit.said.params);
  const close = (
    <Button size="small" onClick={() => store.dispatch({ kind: 'editDismissed' })}>
      {say('pane.close')}
    </Button>
  );
  if (edit.isUndone) {
    return (
      <Notice tone="plain" actions={close}>
        {say('pane.edit.undone')}
      </Notice>
    );
  }
  const undo = edit.restore && (
    <Button
      size="small"
      disabledFocusable={state.phase.kind === 'running'}
      onClick={() => void commands.undoEdit()}
    >
      {say('pane.edit.undo')}
    </Button>
  );
  return (
    <Notice
      tone="plain"
      actions={
        <>
          {undo}
          {close}
        </>
      }
    >
      <span>{say('pane.edit.written', { text, time: edit.time })}</span>
      {!edit.restore && <small>{say('pane.edit.undoNone')}</small>}
    </Notice>
  );
}
