import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { pastePlan, previewPaste, type PastePreview, type Pastesvar, type Pastetabell } from '../../actions';
import { failureOf, success } from '../../core';
import { Choice } from '../components/Choice';
import { PasteChanges } from '../components/PasteChanges';
import { PasteQuestions } from '../components/PasteQuestions';
import { PasteRead } from '../components/PasteRead';
import { usePane } from '../hooks/pane-context';
import { targetsOf } from '../model/paste-targets';
import type { LastCheck } from '../state';

type Source = 'sheet' | 'text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '8px 0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

/** Takes figures of another system in: how they were read, what must be answered, old → new, then the writing. */
export function PasteView({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { say, state } = usePane();
  const { check } = state;
  if (check === null) return <p>{say('pane.paste.blank')}</p>;
  return <PasteForm check={check} onDone={onDone} />;
}

function PasteForm({
  check,
  onDone,
}: {
  readonly check: LastCheck;
  readonly onDone: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say, state, commands } = usePane();
  const targetList = targetsOf(check.analys.snapshot);
  const [target, setTarget] = useState<Pastetabell>(targetList[0]?.table ?? 'Ekonomi');
  const [source, setSource] = useState<Source>('sheet');
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<PastePreview | null>(null);
  const read = async (): Promise<void> => {
    const input = { target, text: source === 'text' ? text : null };
    const found = await commands.ask({ load: () => previewPaste, input });
    if (found === null) return;
    if (found.ok) setPreview(found.value);
    else await commands.change(failureOf(found.issueList), { key: 'pane.paste.nothing' });
  };
  const sheetByTable = Object.fromEntries(targetList.map(({ table, sheet }) => [table, sheet]));
  return (
    <>
      <p>{say('pane.paste.lead')}</p>
      <div className={styles.form}>
        <Choice
          label={say('pane.paste.target')}
          textByValue={sheetByTable as Record<Pastetabell, string>}
          value={target}
          onChoose={setTarget}
        />
        <Choice<Source>
          label={say('pane.paste.source')}
          textByValue={{ sheet: say('pane.paste.source.sheet'), text: say('pane.paste.source.text') }}
          value={source}
          onChoose={setSource}
        />
        {source === 'text' && (
          <Field label={say('pane.paste.text')}>
            <Textarea value={text} rows={6} resize="vertical" onChange={(_, { value }) => setText(value)} />
          </Field>
        )}
        <div className={styles.actions}>
          <Button
            appearance={preview === null ? 'primary' : 'secondary'}
            disabledFocusable={state.phase.kind === 'running'}
            onClick={() => void read()}
          >
            {say('pane.paste.read')}
          </Button>
        </div>
      </div>
      {preview && <PasteResult key={keyOf(preview)} preview={preview} onDone={onDone} />}
    </>
  );
}

/** A new reading begins without the answers of the one before. */
const keyOf = ({ inlasning }: PastePreview): string =>
  `${inlasning.target} ${inlasning.radList.length} ${inlasning.kolumnList.map(({ rubrik }) => rubrik).join()}`;

function PasteResult(props: { readonly preview: PastePreview; readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const { say, state, commands } = usePane();
  const { preview, onDone } = props;
  const [svar, setSvar] = useState<Pastesvar>({});
  const planned = useMemo(() => pastePlan(preview, svar), [preview, svar]);
  const write = async (): Promise<void> => {
    if (!planned.ok) return;
    const said = { key: 'pane.paste.said', params: { sheet: preview.inlasning.target } } as const;
    if (await commands.change(success(planned.value.plan), said)) onDone();
  };
  const isSomething = planned.ok && hasChanges(planned.value.plan);
  return (
    <>
      <PasteQuestions preview={preview} svar={svar} onAnswer={setSvar} />
      <PasteChanges planned={planned} inlasning={preview.inlasning} />
      {isSomething && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={state.phase.kind === 'running'}
            onClick={() => void write()}
          >
            {say('pane.paste.write')}
          </Button>
        </div>
      )}
      <PasteRead inlasning={preview.inlasning} />
    </>
  );
}

const hasChanges = ({
  cellChangeList,
  rowAdditionList = [],
}: {
  readonly cellChangeList: readonly unknown[];
  readonly rowAdditionList?: readonly unknown[];
}): boolean => cellChangeList.length + rowAdditionList.length > 0;
