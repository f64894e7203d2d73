import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { planOverride, ROLE_BY_STATUS } from '../../actions';
import type { Indikatorresultat, Indikatorstatus } from '../../domain';
import { STATUS_SYMBOL } from '../../style';
import { usePane } from '../hooks/pane-context';
import type { LastCheck } from '../state';
import { Choice } from './Choice';
import { Panel } from './Panel';

const STATUS_LIST = Object.keys(ROLE_BY_STATUS) as readonly Indikatorstatus[];

/** Sets the status of an indicator by hand; without a motivation nothing is written (domain 4.8). */
export function OverrideEdit(props: {
  readonly check: LastCheck;
  readonly resultat: Indikatorresultat;
  readonly onClose: () => void;
}): ReactElement {
  const { say, commands } = usePane();
  const { check, resultat, onClose } = props;
  const { id, namn } = resultat.indikator;
  // What stood there when the form opened is what must still stand there when it is written.
  const [source] = useState(check.analys);
  const [status, setStatus] = useState(resultat.galler);
  const [motivering, setMotivering] = useState(resultat.overstyrd?.motivering ?? '');
  const [isAsked, setAsked] = useState(false);
  const isMissing = motivering.trim() === '';
  const write = async (): Promise<void> => {
    setAsked(isMissing);
    if (isMissing) return;
    const said = { key: 'pane.edit.said.override', params: { namn } } as const;
    if (await commands.change(planOverride(source, id, status, motivering), said)) onClose();
  };
  const textByStatus = Object.fromEntries(
    STATUS_LIST.map((each) => [each, `${STATUS_SYMBOL[ROLE_BY_STATUS[each]]} ${say(`status.${each}`)}`]),
  ) as Record<Indikatorstatus, string>;
  return (
    <Panel heading={say('pane.edit.override')} onWrite={write} onClose={onClose}>
      <Choice
        label={say('pane.edit.overrideStatus')}
        textByValue={textByStatus}
        value={status}
        onChoose={setStatus}
      />
      <Field
        label={say('pane.edit.motivering')}
        required
        {...(isAsked && isMissing && { validationMessage: say('pane.edit.motiveringRequired') })}
      >
        <Textarea value={motivering} resize="vertical" onChange={(_, { value }) => setMotivering(value)} />
      </Field>
    </Panel>
  );
}
