import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TemplateInput } from '../../actions';
import type { Organisationsniva, Typ } from '../../domain';
import type { TextKey } from '../../i18n';
import { usePane } from '../hooks/pane-context';

const TYP_TEXT: Readonly<Record<Typ, TextKey>> = {
  VP: 'pane.typ.VP',
  T1: 'pane.typ.T1',
  T2: 'pane.typ.T2',
  VB: 'pane.typ.VB',
};
const NIVA_TEXT: Readonly<Record<Organisationsniva, TextKey>> = {
  enhet: 'pane.niva.enhet',
  namnd: 'pane.niva.namnd',
};
const VALUE_LIST = ['pane.welcome.check', 'pane.welcome.judge', 'pane.welcome.report'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px' },
  heading: { margin: '0 0 8px', fontSize: '18px', lineHeight: '24px' },
  values: { margin: '0 0 12px', paddingLeft: '18px' },
});

/** The first thing a workbook without data sheets shows: what the product is for, and how to begin. */
export function Welcome(): ReactElement {
  const styles = useStyles();
  const { say, services, commands } = usePane();
  return (
    <>
      <h2 className={styles.heading}>{say('pane.welcome.heading')}</h2>
      <ul className={styles.values}>
        {VALUE_LIST.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p>{say('pane.welcome.empty')}</p>
      <TemplateForm />
      {services.openExample && (
        <Button onClick={() => void commands.openExample()}>{say('pane.welcome.example')}</Button>
      )}
    </>
  );
}

function TemplateForm(): ReactElement {
  const styles = useStyles();
  const { say, state, services, commands } = usePane();
  const [input, setInput] = useState<TemplateInput>(() => ({
    typ: 'VB',
    niva: 'enhet',
    ar: services.now().getFullYear(),
  }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void commands.createTemplate(input);
      }}
    >
      <Choice
        label={say('pane.welcome.typ')}
        textByValue={TYP_TEXT}
        value={input.typ}
        onChoose={(typ) => setInput({ ...input, typ })}
      />
      <Choice
        label={say('pane.welcome.niva')}
        textByValue={NIVA_TEXT}
        value={input.niva}
        onChoose={(niva) => setInput({ ...input, niva })}
      />
      <Field label={say('pane.welcome.ar')}>
        <Input
          type="number"
          min={2000}
          max={2100}
          required
          value={String(input.ar || '')}
          onChange={(_, { value }) => setInput({ ...input, ar: Number(value) })}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={state.phase.kind === 'running'}>
        {say('action.template')}
      </Button>
    </form>
  );
}

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly textByValue: Readonly<Record<Value, TextKey>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}): ReactElement {
  const { say } = usePane();
  const valueList = Object.keys(props.textByValue) as unknown as readonly Value[];
  return (
    <Field label={props.label}>
      <Select value={props.value} onChange={(_, { value }) => props.onChoose(value as Value)}>
        {valueList.map((value) => (
          <option key={value} value={value}>
            {say(props.textByValue[value])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
