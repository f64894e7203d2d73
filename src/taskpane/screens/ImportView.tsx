import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { importDocument, previewSheetImport, type ImportPreview } from '../../actions';
import type { Issue } from '../../core';
import { issueMessage } from '../../i18n';
import { ImportFound } from '../components/ImportFound';
import { ArField, NivaField, TypField } from '../components/KindFields';
import { Notice } from '../components/Notice';
import { usePane } from '../hooks/pane-context';
import { askedOf, withDefaults, type Asked, type KindAnswer } from '../model/import-questions';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '8px 0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** What reading the sheet gave. */
type Reading = { readonly preview: ImportPreview } | { readonly issueList: readonly Issue[] };

/** Makes data sheets of the report that is pasted on the sheet that is shown, after a look at what they will be. */
export function ImportView({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { say, state } = usePane();
  if (state.check !== null) return <p>{say('pane.import.has')}</p>;
  return <ImportForm onDone={onDone} />;
}

function ImportForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const { say, state, services, commands } = usePane();
  const [asked, setAsked] = useState<Asked>({ typ: false, niva: false, ar: false });
  const [answer, setAnswer] = useState<KindAnswer>(() => withDefaults(services.now().getFullYear()));
  const [reading, setReading] = useState<Reading | null>(null);
  const isRunning = state.phase.kind === 'running';
  const read = async (): Promise<void> => {
    const svar = {
      ...(asked.typ && { typ: answer.typ }),
      ...(asked.niva && { niva: answer.niva }),
      ...(asked.ar && { ar: answer.ar }),
    };
    const found = await commands.ask({ load: () => previewSheetImport, input: { blad: null, svar } });
    if (found === null) return;
    setReading(found.ok ? { preview: found.value } : { issueList: found.issueList });
    if (!found.ok) setAsked((known) => askedOf(found.issueList, known));
  };
  const write = async (preview: ImportPreview): Promise<void> => {
    const said = { key: 'pane.import.said' } as const;
    if (await commands.edit({ taskId: 'intake', load: () => importDocument, input: preview, said })) onDone();
  };
  return (
    <>
      <p>{say('pane.import.lead')}</p>
      <div className={styles.form}>
        {reading && 'issueList' in reading && <Obstacles issueList={reading.issueList} />}
        {asked.typ && <TypField value={answer.typ} onChoose={(typ) => setAnswer({ ...answer, typ })} />}
        {asked.niva && <NivaField value={answer.niva} onChoose={(niva) => setAnswer({ ...answer, niva })} />}
        {asked.ar && <ArField value={answer.ar} onChoose={(ar) => setAnswer({ ...answer, ar })} />}
        <div className={styles.actions}>
          <Button
            appearance={reading === null ? 'primary' : 'secondary'}
            disabledFocusable={isRunning}
            onClick={() => void read()}
          >
            {say(reading === null ? 'pane.import.read' : 'pane.import.again')}
          </Button>
        </div>
      </div>
      {reading && 'preview' in reading && (
        <>
          <ImportFound resultat={reading.preview.resultat} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={isRunning}
              onClick={() => void write(reading.preview)}
            >
              {say('pane.import.write')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Why the sheet could not be read; what is only unknown is asked for beneath. */
function Obstacles({ issueList }: { readonly issueList: readonly Issue[] }): ReactElement {
  const { say, state } = usePane();
  const isOnlyUnknown = issueList.every((issue) => Object.values(askedOf([issue])).some(Boolean));
  return (
    <Notice tone="warning">
      {issueList.map((issue) => (
        <span key={issue.code}>{issueMessage(state.lang, issue)}</span>
      ))}
      <span>{say(isOnlyUnknown ? 'pane.import.ask' : 'pane.import.fixHead')}</span>
    </Notice>
  );
}
