import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { jamforelserOf, planOverride } from '../../actions';
import type { Indikatorresultat, Malresultat } from '../../domain';
import { comparisonText, explanationDetail, explanationText } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { placeOfCell, placeText } from '../model/place';
import { trendPoints } from '../model/trend';
import type { LastCheck } from '../state';
import { AnalysEdit } from './AnalysEdit';
import { CopyButton } from './CopyButton';
import { OverrideEdit } from './OverrideEdit';
import { PlaceLink } from './PlaceLink';
import { RowList } from './RowList';
import { StatusBadge } from './StatusBadge';
import { TrendLine } from './TrendLine';

const useStyles = makeStyles({
  text: { margin: '2px 0 4px' },
  small: { margin: '2px 0', fontSize: '12px', lineHeight: '16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '6px 0' },
});

interface DetailProps {
  readonly check: LastCheck;
  readonly resultat: Indikatorresultat;
  /** The goal it stands on, for what its analysis may speak of. */
  readonly malresultat: Malresultat | null;
}

/** Why an indicator has its status, how it compares, and what a person may change about it. */
export function IndikatorDetail(props: DetailProps): ReactElement {
  const { check, resultat } = props;
  const { modell } = check.analys;
  const jamforelseList = useMemo(() => jamforelserOf(resultat, modell), [resultat, modell]);
  const { typ } = modell.uppgifter;
  return (
    <>
      <Explanation {...props} />
      <TrendLine pointList={trendPoints(resultat, jamforelseList, typ)} />
      <Comparisons jamforelseList={jamforelseList} />
      <Deeds {...props} />
    </>
  );
}

/** The sentence, its rule and its cells; an override with its motivation, and whether its ground has changed. */
function Explanation({ resultat }: DetailProps): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const { forklaring, overstyrd, status } = resultat;
  const { regel, regelversion, cellList } = forklaring;
  const placeList = cellList.flatMap((cell) => placeOfCell(cell) ?? []);
  return (
    <>
      <p className={styles.text}>{explanationText(state.lang, forklaring)}</p>
      {overstyrd && (
        <>
          <p className={styles.text}>
            {say('pane.edit.overridden', {
              status: say(`status.${overstyrd.status}`),
              motivering: overstyrd.motivering,
            })}
          </p>
          <p className={styles.small}>{say('pane.edit.computed', { status: say(`status.${status}`) })}</p>
          {overstyrd.isInaktuell && <StatusBadge role="delvis" symbol="◆" text={say('pane.edit.outdated')} />}
        </>
      )}
      <p className={styles.small}>{say('pane.edit.rule', { regel, version: regelversion })}</p>
      <div className={styles.actions}>
        {placeList.map((place) => (
          <PlaceLink key={placeText(state.lang, place)} place={place} />
        ))}
      </div>
      <CopyButton text={explanationDetail(state.lang, forklaring)} />
    </>
  );
}

function Comparisons(props: {
  readonly jamforelseList: ReturnType<typeof jamforelserOf>;
}): ReactElement | null {
  const { state, say } = usePane();
  return (
    <RowList heading={say('pane.edit.comparisons')} rowList={props.jamforelseList}>
      {(jamforelse) => <li key={jamforelse.slag}>{comparisonText(state.lang, jamforelse)}</li>}
    </RowList>
  );
}

type Open = 'override' | 'analys' | null;

/** What can be done: set the status by hand or take that away, and write the analysis. */
function Deeds({ check, resultat, malresultat }: DetailProps): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  const [open, setOpen] = useState<Open>(null);
  const { indikator, overstyrd } = resultat;
  const close = (): void => setOpen(null);
  const { id: rowId, namn, analys } = indikator;
  if (open === 'override') return <OverrideEdit check={check} resultat={resultat} onClose={close} />;
  if (open === 'analys') {
    const row = { tabell: 'Indikatorer', rowId, namn, analys } as const;
    return <AnalysEdit check={check} row={row} malresultat={malresultat} onClose={close} />;
  }
  const removeOverride = (): Promise<boolean> =>
    commands.change(planOverride(check.analys, rowId, null, ''), {
      key: 'pane.edit.said.overrideRemoved',
      params: { namn },
    });
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => setOpen('override')}>
        {say('pane.edit.override')}
      </Button>
      {overstyrd && (
        <Button size="small" onClick={() => void removeOverride()}>
          {say('pane.edit.overrideRemove')}
        </Button>
      )}
      <Button size="small" onClick={() => setOpen('analys')}>
        {say('pane.edit.analys')}
      </Button>
    </div>
  );
}
