import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { countSeverities, periodName, previewReport } from '../../actions';
import type { Lang } from '../../i18n';
import { HandEdits } from '../components/HandEdits';
import { Notice } from '../components/Notice';
import { Section } from '../components/Section';
import { SheetList } from '../components/SheetList';
import { WrittenNotice } from '../components/WrittenNotice';
import { usePane } from '../hooks/pane-context';
import { severityCountText } from '../model/count-texts';
import type { LastCheck } from '../state';

const LANG_LIST: readonly Lang[] = ['sv', 'en'];

const useStyles = makeStyles({
  field: { padding: '0 8px 12px' },
  note: { margin: '4px 8px 12px', fontSize: '12px', lineHeight: '16px' },
});

/** The view of the report: what writing it would change, and what was written last. */
export function Rapport(): ReactElement {
  const { state, say } = usePane();
  if (state.check === null) return <p>{say('pane.rapport.waiting')}</p>;
  return (
    <>
      {state.report && <WrittenNotice report={state.report} />}
      <Period check={state.check} />
      <LanguageField />
      <Preview check={state.check} />
    </>
  );
}

/** What the report is about, as the workbook says. */
function Period({ check }: { readonly check: LastCheck }): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const period = periodName(check.analys.modell.uppgifter, state.lang);
  return <p className={styles.note}>{say('pane.rapport.period', { period })}</p>;
}

function LanguageField(): ReactElement {
  const styles = useStyles();
  const { state, say, store } = usePane();
  return (
    <Field className={styles.field} label={say('pane.rapport.lang')}>
      <Select
        value={state.reportLang}
        onChange={(_, { value }) => store.dispatch({ kind: 'reportLangChosen', lang: value as Lang })}
      >
        {LANG_LIST.map((lang) => (
          <option key={lang} value={lang}>
            {say(`pane.lang.${lang}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Preview({ check }: { readonly check: LastCheck }): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const preview = useMemo(
    () => previewReport(check.analys, state.reportLang),
    [check.analys, state.reportLang],
  );
  const isLeft = ({ mark }: { readonly mark: string }) => state.leftMarkList.includes(mark);
  const leftTitleSet = new Set(preview.sheetList.filter(isLeft).map(({ title }) => title));
  const handEditList = preview.handEditList.filter(({ sheet }) => !leftTitleSet.has(sheet ?? ''));
  const { fel } = countSeverities(check.issueList);
  return (
    <>
      {fel > 0 && (
        <Notice tone="warning">
          {say('pane.rapport.fel', { count: severityCountText(state.lang, 'fel', fel) })}
        </Notice>
      )}
      <Section heading={say('pane.rapport.preview')}>
        <SheetList sheetList={preview.sheetList} />
        <p className={styles.note}>{say('pane.rapport.others')}</p>
      </Section>
      {handEditList.length > 0 && <HandEdits issueList={handEditList} />}
    </>
  );
}
