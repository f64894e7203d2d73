import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { LAGE_LOOK } from '../../actions';
import { cellOf } from '../../core';
import type { Aktivitetsresultat } from '../../domain';
import { usePane } from '../hooks/pane-context';
import { loadDetail } from '../later';
import { placeOfCell } from '../model/place';
import { Disclosure } from './Disclosure';
import { PlaceLink } from './PlaceLink';
import { StatusBadge } from './StatusBadge';

const AnalysEdit = lazy(async () => ({ default: (await loadDetail()).AnalysEdit }));

const useStyles = makeStyles({
  name: { display: 'block', overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  tick: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '24px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: '4px' },
});

/** An activity: its state, its tick, and the way to its cell. */
export function AktivitetItem({ resultat }: { readonly resultat: Aktivitetsresultat }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { aktivitet, lage } = resultat;
  const place = cellOf(aktivitet.origin, 'lage') ?? cellOf(aktivitet.origin, 'namn');
  return (
    <li>
      <span className={styles.name}>{aktivitet.namn}</span>
      <span className={styles.line}>
        <StatusBadge {...LAGE_LOOK[lage]} text={say(`lage.${lage}`)} />
        <Tick resultat={resultat} />
        <PlaceLink place={placeOfCell(place)} />
      </span>
      <Analys resultat={resultat} />
    </li>
  );
}

function Tick({ resultat }: { readonly resultat: Aktivitetsresultat }): ReactElement {
  const styles = useStyles();
  const { say, state, commands } = usePane();
  const { id, namn, klar } = resultat.aktivitet;
  const tick = async (isDone: boolean): Promise<void> => {
    const { planTick } = await loadDetail();
    const key = isDone ? 'pane.edit.said.ticked' : 'pane.edit.said.unticked';
    await commands.change(planTick(state.check!.analys, id, isDone), { key, params: { namn } });
  };
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        className={styles.box}
        checked={klar === true}
        disabled={state.phase.kind === 'running'}
        onChange={({ target }) => void tick(target.checked)}
      />
      {say('pane.resultat.tick')}
    </label>
  );
}

/** The form of the analysis; it leaves when it is written. */
function Analys({ resultat }: { readonly resultat: Aktivitetsresultat }): ReactElement | null {
  const { state, say } = usePane();
  const [formCount, setFormCount] = useState(0);
  const { check } = state;
  if (check === null) return null;
  const { id: rowId, namn, analys, malId } = resultat.aktivitet;
  return (
    <Disclosure key={formCount} label={say('pane.edit.analys')} isInline>
      <Suspense>
        <AnalysEdit
          check={check}
          row={{ tabell: 'Aktiviteter', rowId, namn, analys }}
          malresultat={check.analys.utvardering.malresultatById.get(malId) ?? null}
          onClose={() => setFormCount(formCount + 1)}
        />
      </Suspense>
    </Disclosure>
  );
}
