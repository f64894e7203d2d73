import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { issueMessage } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { hiddenIssue } from '../services';
import type { HiddenPlace } from '../state';
import { Notice } from './Notice';

/** Asks whether a place that is hidden shall be shown: nothing is shown without asking (design 5). */
export function HiddenQuestion({ hiddenPlace }: { readonly hiddenPlace: HiddenPlace }): ReactElement {
  const { say, state, store, commands } = usePane();
  const { place, hidden } = hiddenPlace;
  const actions = (
    <>
      <Button
        size="small"
        appearance="primary"
        onClick={() => void commands.navigate(place, { reveal: true })}
      >
        {say('pane.edit.show')}
      </Button>
      <Button size="small" onClick={() => store.dispatch({ kind: 'hiddenFound', hiddenPlace: null })}>
        {say('pane.close')}
      </Button>
    </>
  );
  return (
    <Notice tone="warning" actions={actions}>
      <span>{issueMessage(state.lang, hiddenIssue(place, hidden))}</span>
      <span>{say(`pane.edit.hidden.${hidden}`)}</span>
    </Notice>
  );
}
