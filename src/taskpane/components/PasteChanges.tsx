import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Inlasning, pastePlan } from '../../actions';
import { issueMessage } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { newRowText } from '../model/scalar-text';
import { ChangeList } from './ChangeList';
import { LongList } from './LongList';
import { Notice } from './Notice';
import { pasteText } from './PasteQuestions';
import { Section } from './Section';

const useStyles = makeStyles({ body: { padding: '0 8px' } });

type Planned = ReturnType<typeof pastePlan>;

/** What taking the figures in would change, cell by cell; why not yet, when something must be answered first. */
export function PasteChanges(props: {
  readonly planned: Planned;
  readonly inlasning: Inlasning;
}): ReactElement {
  const { say, state } = usePane();
  const { planned, inlasning } = props;
  if (!planned.ok) {
    const isOpen = planned.issueList.every(({ code }) => code === 'paste-unanswered');
    return isOpen ? (
      <></>
    ) : (
      <Obstacle textList={planned.issueList.map((each) => issueMessage(state.lang, each))} />
    );
  }
  const { changeList, plan, utanforList } = planned.value;
  const newList = (plan.rowAdditionList ?? []).flatMap(({ rowList }) => rowList);
  const isSame = changeList.length + newList.length === 0;
  const hasRows = inlasning.radList.some(({ slag }) => slag === 'rad');
  return (
    <>
      {isSame && <p>{say(hasRows ? 'pane.paste.same' : 'pane.paste.nothing')}</p>}
      {changeList.length > 0 && <Changes changeList={changeList} />}
      {newList.length > 0 && <NewRows rowList={newList} />}
      {utanforList.length > 0 && (
        <Section heading={say('pane.paste.outside', { count: utanforList.length })}>
          <LongList rowList={utanforList}>
            {(row) => `${rowText(say, row)}. ${pasteText(state.lang, row.skal)}`}
          </LongList>
        </Section>
      )}
    </>
  );
}

type Say = ReturnType<typeof usePane>['say'];

/** `Rad 7: Lokalkostnader`. */
export function rowText(say: Say, row: { readonly radIndex: number; readonly etikett: string }): string {
  const rad = row.radIndex + 1;
  return row.etikett === ''
    ? say('pane.paste.row.bare', { rad })
    : say('pane.paste.row', { rad, etikett: row.etikett });
}

function Obstacle({ textList }: { readonly textList: readonly string[] }): ReactElement {
  return (
    <Notice tone="warning">
      {textList.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </Notice>
  );
}

type Pasted = Extract<Planned, { ok: true }>['value'];

function Changes({ changeList }: Pick<Pasted, 'changeList'>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Section heading={say('pane.paste.changes', { count: changeList.length })}>
      <div className={styles.body}>
        <ChangeList
          changeList={changeList.map(({ rad, header, old, next }) => ({
            heading: say('pane.paste.change', { rad, header }),
            old,
            next,
          }))}
        />
      </div>
    </Section>
  );
}

/** Rows that the sheet gets, with all that will stand in them. */
function NewRows(props: {
  readonly rowList: NonNullable<Pasted['plan']['rowAdditionList']>[number]['rowList'];
}): ReactElement {
  const { say, state } = usePane();
  return (
    <Section heading={say('pane.paste.additions', { count: props.rowList.length })}>
      <LongList rowList={props.rowList}>{(row) => newRowText(row, state.lang)}</LongList>
    </Section>
  );
}
