import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LAGE_LOOK } from '../../actions';
import { cellOf } from '../../core';
import type { Aktivitetsresultat } from '../../domain';
import { usePane } from '../hooks/pane-context';
import { placeOfCell } from '../model/place';
import { PlaceLink } from './PlaceLink';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  name: { display: 'block', overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
});

/** An activity: its state, and the way to its cell. */
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
        <PlaceLink place={placeOfCell(place)} />
      </span>
    </li>
  );
}
