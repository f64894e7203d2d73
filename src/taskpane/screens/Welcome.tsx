import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TemplateInput } from '../../actions';
import { ArField, NivaField, TypField } from '../components/KindFields';
import { usePane } from '../hooks/pane-context';

const VALUE_LIST = ['pane.welcome.check', 'pane.welcome.judge', 'pane.welcome.report'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px' },
  more: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  heading: { margin: '0 0 8px', fontSize: '18px', lineHeight: '24px' },
  values: { margin: '0 0 12px', paddingLeft: '18px' },
});

/** The first thing a workbook without data sheets shows: what the product is for, and how to begin. */
export function Welcome({ onImport }: { readonly onImport: () => void }): ReactElement {
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
      <p>{say('pane.import.offer')}</p>
      <div className={styles.more}>
        <Button onClick={onImport}>{say('pane.import.button')}</Button>
        {services.openExample && (
          <Button onClick={() => void commands.openExample()}>{say('pane.welcome.example')}</Button>
        )}
      </div>
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
      <TypField value={input.typ} onChoose={(typ) => setInput({ ...input, typ })} />
      <NivaField value={input.niva} onChoose={(niva) => setInput({ ...input, niva })} />
      <ArField value={input.ar} onChoose={(ar) => setInput({ ...input, ar })} />
      <Button type="submit" appearance="primary" disabledFocusable={state.phase.kind === 'running'}>
        {say('action.template')}
      </Button>
    </form>
  );
}
