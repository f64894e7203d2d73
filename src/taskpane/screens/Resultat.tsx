import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { LAGE_LOOK, ROLE_BY_STATUS } from '../../actions';
import type { Aktivitetslage, Indikatorstatus, Utvardering } from '../../domain';
import { STATUS_SYMBOL } from '../../style';
import { GoalList } from '../components/GoalItem';
import { Section } from '../components/Section';
import { StatusBadge } from '../components/StatusBadge';
import { usePane } from '../hooks/pane-context';
import { AktivitetItem } from '../components/AktivitetItem';
import { IndikatorItem } from '../components/IndikatorItem';
import { RowList } from '../components/RowList';
import { goalTree } from '../model/goal-tree';
import { missingRows } from '../model/missing-rows';

const useStyles = makeStyles({
  counts: { padding: '0 8px', '& p': { margin: '4px 0 2px' } },
  choice: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px', padding: '0 8px 8px' },
  box: { width: '16px', height: '16px', margin: '4px', flexShrink: 0 },
  rows: { padding: '0 8px' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The view of the goal chain: what was reached, and why. */
export function Resultat(): ReactElement {
  const { state, say } = usePane();
  const utvardering = state.check?.analys.utvardering;
  const nodeList = useMemo(() => (utvardering ? goalTree(utvardering) : []), [utvardering]);
  if (!utvardering) return <p>{say('pane.resultat.waiting')}</p>;
  return (
    <>
      <MissingChoice />
      {state.isMissingFirst && <Missing utvardering={utvardering} />}
      <Section heading={say('pane.resultat.summary')}>
        <Counts antal={utvardering.antal} />
      </Section>
      <Section heading={say('pane.resultat.chain')}>
        <GoalList nodeList={nodeList} />
      </Section>
    </>
  );
}

/** Whether rows without a value come first. */
function MissingChoice(): ReactElement {
  const styles = useStyles();
  const { state, say, store } = usePane();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={state.isMissingFirst}
        onChange={({ target }) =>
          store.dispatch({ kind: 'missingFirstChosen', isMissingFirst: target.checked })
        }
      />
      {say('pane.resultat.missingFirst')}
    </label>
  );
}

/** Rows that lack their value, before everything else. */
function Missing({ utvardering }: { readonly utvardering: Utvardering }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { indikatorList, aktivitetList } = useMemo(() => missingRows(utvardering), [utvardering]);
  const count = indikatorList.length + aktivitetList.length;
  return (
    <Section heading={say('pane.resultat.missing', { count })}>
      <div className={styles.rows}>
        {count === 0 && <p>{say('pane.resultat.noneMissing')}</p>}
        <RowList heading={say('pane.resultat.indikatorer')} rowList={indikatorList}>
          {(row) => <IndikatorItem key={row.indikator.id} resultat={row} />}
        </RowList>
        <RowList heading={say('pane.resultat.aktiviteter')} rowList={aktivitetList}>
          {(row) => <AktivitetItem key={row.aktivitet.id} resultat={row} />}
        </RowList>
      </div>
    </Section>
  );
}

const INDIKATORSTATUS_LIST = Object.keys(ROLE_BY_STATUS) as readonly Indikatorstatus[];
const AKTIVITETSLAGE_LIST = Object.keys(LAGE_LOOK) as readonly Aktivitetslage[];

/** How many indicators and activities have each status, in the whole document. */
function Counts({ antal }: { readonly antal: Utvardering['antal'] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.counts}>
      <p>{say('pane.resultat.indikatorer')}</p>
      <div className={styles.badges}>
        {INDIKATORSTATUS_LIST.filter((status) => antal.indikatorer[status] > 0).map((status) => (
          <StatusBadge
            key={status}
            role={ROLE_BY_STATUS[status]}
            symbol={STATUS_SYMBOL[ROLE_BY_STATUS[status]]}
            text={`${say(`status.${status}`)} ${antal.indikatorer[status]}`}
          />
        ))}
      </div>
      <p>{say('pane.resultat.aktiviteter')}</p>
      <div className={styles.badges}>
        {AKTIVITETSLAGE_LIST.filter((lage) => antal.aktiviteter[lage] > 0).map((lage) => (
          <StatusBadge
            key={lage}
            {...LAGE_LOOK[lage]}
            text={`${say(`lage.${lage}`)} ${antal.aktiviteter[lage]}`}
          />
        ))}
      </div>
    </div>
  );
}
