import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { PastePreview, Pastesvar } from '../../actions';
import { hasText, t, type Lang, type TextKey } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { rowLabels, withProposals } from '../model/paste-labels';
import { Choice } from './Choice';
import { Section } from './Section';

/** Answers that are no words of the workbook, with what people read instead. */
const ANSWER_TEXT: Readonly<Record<string, TextKey>> = {
  ignorera: 'pane.paste.ignore',
  ny: 'pane.paste.new',
};
/** From so many questions about rows on, one answer for the rest is offered. */
const MANY = 3;
const UNANSWERED = '';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 8px' },
});

type Fraga = PastePreview['fragaList'][number];

/** A text of the reader of figures by its code (`paste.…`). */
export function pasteText(lang: Lang, code: string, params: Fraga['params'] = {}): string {
  const key = `paste.${code}`;
  if (!hasText(key)) throw new Error(`no text for ${key}`);
  return t(lang, key, params);
}

/** What must be answered before figures are taken in; nothing when everything is certain. */
export function PasteQuestions(props: {
  readonly preview: PastePreview;
  readonly svar: Pastesvar;
  readonly onAnswer: (svar: Pastesvar) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { preview, svar, onAnswer } = props;
  const { fragaList } = preview;
  const rowCount = useMemo(() => fragaList.filter(({ id }) => id.startsWith('rad:')).length, [fragaList]);
  const labelById = useMemo(() => rowLabels(preview), [preview]);
  const hasOpenProposal = fragaList.some(({ id, forslag }) => forslag !== null && svar[id] === undefined);
  if (fragaList.length === 0) return null;
  return (
    <Section
      heading={say('pane.paste.questions', { count: fragaList.length })}
      mark={{ role: 'delvis', symbol: '?' }}
    >
      <div className={styles.list}>
        {hasOpenProposal && (
          <Button size="small" onClick={() => onAnswer(withProposals(fragaList, svar))}>
            {say('pane.paste.useProposals')}
          </Button>
        )}
        {rowCount >= MANY && (
          <Button size="small" onClick={() => onAnswer({ ...svar, rad: 'ignorera' })}>
            {say('pane.paste.ignoreRest')}
          </Button>
        )}
        {fragaList.map((fraga) => (
          <Question
            key={fraga.id}
            fraga={fraga}
            labelById={labelById}
            answer={svar[fraga.id] ?? svar[fraga.id.split(':')[0]!] ?? UNANSWERED}
            onAnswer={(answer) => onAnswer({ ...svar, [fraga.id]: answer })}
          />
        ))}
      </div>
    </Section>
  );
}

function Question(props: {
  readonly fraga: Fraga;
  readonly labelById: ReadonlyMap<string, string>;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}): ReactElement {
  const { say, state } = usePane();
  const { fraga, labelById, answer, onAnswer } = props;
  const { code, params, valList, forslag } = fraga;
  const textOf = (val: string): string => {
    const key = ANSWER_TEXT[val];
    return key ? say(key) : (labelById.get(val) ?? val);
  };
  const isOpen = answer === UNANSWERED;
  const openEntry = isOpen ? [[UNANSWERED, say('pane.paste.choose')]] : [];
  return (
    <Choice
      label={pasteText(state.lang, code, params)}
      hint={forslag !== null && isOpen ? say('pane.paste.proposal', { text: textOf(forslag) }) : null}
      textByValue={Object.fromEntries([...openEntry, ...valList.map((val) => [val, textOf(val)])])}
      value={answer}
      onChoose={onAnswer}
    />
  );
}
