import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { cellOf } from '../../core';
import type { Malresultat } from '../../domain';
import { reasonText, t, type Lang } from '../../i18n';
import { STATUS_SYMBOL } from '../../style';
import { usePane } from '../hooks/pane-context';
import { loadDetail } from '../later';
import { rowCountsText } from '../model/count-texts';
import type { GoalNode } from '../model/goal-tree';
import { placeOfCell } from '../model/place';
import { AktivitetItem } from './AktivitetItem';
import { Disclosure } from './Disclosure';
import { IndikatorItem } from './IndikatorItem';
import { PlaceLink } from './PlaceLink';
import { RowList } from './RowList';
import { StatusBadge } from './StatusBadge';

const BedomningEdit = lazy(async () => ({ default: (await loadDetail()).BedomningEdit }));
const AnalysEdit = lazy(async () => ({ default: (await loadDetail()).AnalysEdit }));

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  children: { listStyleType: 'none', margin: 0, padding: '0 0 0 10px' },
  level: { display: 'block', fontSize: '11px', lineHeight: '14px' },
  name: { display: 'block', fontWeight: 600 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', fontSize: '12px' },
  deeds: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '6px 0' },
  reasons: { margin: '2px 0 6px', paddingLeft: '16px' },
});

/** Goals and those under them, as lists in lists. */
export function GoalList({ nodeList }: { readonly nodeList: readonly GoalNode[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {nodeList.map((node) => (
        <GoalItem key={node.resultat.mal.id} node={node} />
      ))}
    </ul>
  );
}

function GoalItem({ node }: { readonly node: GoalNode }): ReactElement {
  const styles = useStyles();
  const { resultat, childList } = node;
  return (
    <li>
      <Disclosure label={<GoalLabel resultat={resultat} />}>
        <GoalDetails resultat={resultat} />
      </Disclosure>
      {childList.length > 0 && (
        <ul className={styles.children}>
          {childList.map((child) => (
            <GoalItem key={child.resultat.mal.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Level, number and name, the assessment, and how much there is under the goal. */
function GoalLabel({ resultat }: { readonly resultat: Malresultat }): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const { mal, antal } = resultat;
  return (
    <>
      {mal.niva && <span className={styles.level}>{say(`pane.malniva.${mal.niva}`)}</span>}
      <span className={styles.name}>{[mal.nummer, mal.namn].filter(Boolean).join(' ')}</span>
      <span className={styles.line}>
        <GoalStatus resultat={resultat} />
        <span>{rowCountsText(state.lang, antal.indikatorer.totalt, antal.aktiviteter.totalt)}</span>
      </span>
    </>
  );
}

/** The assessment; beside it the proposal where it says something else. */
function GoalStatus({ resultat }: { readonly resultat: Malresultat }): ReactElement | null {
  const { say, state } = usePane();
  const { mal, forslag, isBedomd } = resultat;
  const { bedomning } = mal;
  if (!isBedomd && bedomning === null) return null;
  return (
    <>
      {bedomning === null ? (
        <StatusBadge role="ingen" symbol="?" text={say('pane.resultat.unassessed')} />
      ) : (
        <StatusBadge
          role={bedomning}
          symbol={STATUS_SYMBOL[bedomning]}
          text={say(`bedomning.${bedomning}`)}
        />
      )}
      {isBedomd && bedomning !== forslag && (
        <span>{say('pane.resultat.proposal', { text: proposalText(state.lang, forslag) })}</span>
      )}
    </>
  );
}

function proposalText(lang: Lang, forslag: Malresultat['forslag']): string {
  return `${STATUS_SYMBOL[forslag]} ${t(lang, `bedomning.${forslag}`)}`;
}

/** Why the proposal is what it is, then the goal's own rows. */
function GoalDetails({ resultat }: { readonly resultat: Malresultat }): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const { mal, skalList, indikatorList, aktivitetList, isBedomd } = resultat;
  return (
    <>
      <PlaceLink place={placeOfCell(cellOf(mal.origin, 'bedomning') ?? cellOf(mal.origin, 'namn'))} />
      {isBedomd && skalList.length > 0 && (
        <>
          <div>{say('pane.resultat.grounds')}</div>
          <ul className={styles.reasons}>
            {skalList.map((skal, at) => (
              <li key={at}>{reasonText(state.lang, skal)}</li>
            ))}
          </ul>
        </>
      )}
      <GoalDeeds resultat={resultat} />
      {indikatorList.length + aktivitetList.length === 0 && <div>{say('pane.resultat.nothing')}</div>}
      <RowList heading={say('pane.resultat.indikatorer')} rowList={indikatorList}>
        {(row) => <IndikatorItem key={row.indikator.id} resultat={row} />}
      </RowList>
      <RowList heading={say('pane.resultat.aktiviteter')} rowList={aktivitetList}>
        {(row) => <AktivitetItem key={row.aktivitet.id} resultat={row} />}
      </RowList>
    </>
  );
}

/** What can be done with a goal: assess it, where its level is assessed, and write its analysis. */
function GoalDeeds({ resultat }: { readonly resultat: Malresultat }): ReactElement | null {
  const styles = useStyles();
  const { say, state } = usePane();
  const [open, setOpen] = useState<'bedomning' | 'analys' | null>(null);
  const { check } = state;
  if (check === null) return null;
  const { id: rowId, namn, analys } = resultat.mal;
  const close = (): void => setOpen(null);
  if (open === null) {
    return (
      <div className={styles.deeds}>
        {resultat.isBedomd && (
          <Button size="small" onClick={() => setOpen('bedomning')}>
            {say('pane.edit.assess')}
          </Button>
        )}
        <Button size="small" onClick={() => setOpen('analys')}>
          {say('pane.edit.analys')}
        </Button>
      </div>
    );
  }
  const row = { tabell: 'Mal', rowId, namn, analys } as const;
  return (
    <Suspense>
      {open === 'bedomning' ? (
        <BedomningEdit check={check} resultat={resultat} onClose={close} />
      ) : (
        <AnalysEdit check={check} row={row} malresultat={resultat} onClose={close} />
      )}
    </Suspense>
  );
}
