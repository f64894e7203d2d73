import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { fillText, planAnalys, type Analystabell } from '../../actions';
import type { Malresultat } from '../../domain';
import { PALETTE } from '../../style';
import { usePane } from '../hooks/pane-context';
import { insertText } from '../model/insert-text';
import type { LastCheck } from '../state';
import { FigurePicker } from './FigurePicker';
import { Panel } from './Panel';
import { Replacements } from './Replacements';

const useStyles = makeStyles({
  filled: {
    margin: 0,
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: PALETTE.analysis.fill,
    color: PALETTE.analysis.text,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  caption: { margin: 0, fontSize: '12px', lineHeight: '16px', fontWeight: 600 },
});

/** The row whose analysis is written. */
interface AnalysRow {
  readonly tabell: Analystabell;
  readonly rowId: string;
  readonly namn: string;
  readonly analys: string;
}

/** The language that people write their texts in, whatever the pane speaks. */
const TEXT_LANG = 'sv';

/**
 * Writes an analysis: figures of the workbook are put in as references at the caret, the filled text is shown beneath,
 * and typed figures that the workbook knows are offered for replacement.
 */
export function AnalysEdit(props: {
  readonly check: LastCheck;
  readonly row: AnalysRow;
  readonly malresultat: Malresultat | null;
  readonly onClose: () => void;
}): ReactElement {
  const { say, commands } = usePane();
  const { check, row, malresultat, onClose } = props;
  // What stood there when the form opened is what must still stand there when it is written.
  const [source] = useState(check.analys);
  const [text, setText] = useState(row.analys);
  const field = useRef<HTMLTextAreaElement>(null);
  const put = (from: number, to: number, piece: string): void => {
    const inserted = insertText(text, from, to, piece);
    setText(inserted.text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(inserted.caret, inserted.caret);
    });
  };
  const putAtCaret = (piece: string): void => {
    const { selectionStart, selectionEnd } = field.current!;
    put(selectionStart, selectionEnd, piece);
  };
  const write = async (): Promise<void> => {
    const { tabell, rowId, namn } = row;
    const said = { key: 'pane.edit.said.analys', params: { namn } } as const;
    if (await commands.change(planAnalys(source, tabell, rowId, text), said)) onClose();
  };
  return (
    <Panel heading={say('pane.edit.analys')} onWrite={write} onClose={onClose}>
      <Field label={say('pane.edit.analysText')}>
        <Textarea
          textarea={{ ref: field }}
          value={text}
          rows={6}
          resize="vertical"
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <InsertFigure check={check} onInsert={putAtCaret} />
      <Filled check={check} text={text} />
      <Replacements
        check={check}
        text={text}
        malresultat={malresultat}
        onReplace={({ index, raw }, referens) => put(index, index + raw.length, referens)}
      />
    </Panel>
  );
}

function InsertFigure(props: {
  readonly check: LastCheck;
  readonly onInsert: (referens: string) => void;
}): ReactElement {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('pane.edit.figure')}
      </Button>
      {isOpen && <FigurePicker {...props} />}
    </>
  );
}

/** The text as the report will print it; nothing while it has no references. */
function Filled({ check, text }: { readonly check: LastCheck; readonly text: string }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const filled = useMemo(() => fillText(text, check.analys, TEXT_LANG), [text, check]);
  if (filled === text) return null;
  return (
    <>
      <p className={styles.caption}>{say('pane.edit.filled')}</p>
      <p className={styles.filled} lang={TEXT_LANG}>
        {filled}
      </p>
    </>
  );
}
