import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../hooks/pane-context';
import { placeText } from '../model/place';
import type { CellPlace } from '../services';

const useStyles = makeStyles({
  link: { minHeight: '24px', lineHeight: '24px', textAlign: 'left', overflowWrap: 'anywhere' },
});

/** `Indikatorer!F12` as a link that selects the cell; nothing where there is no place. */
export function PlaceLink({ place }: { readonly place: CellPlace | null }): ReactElement | null {
  const { commands, state } = usePane();
  const styles = useStyles();
  if (place === null) return null;
  return (
    <Link as="button" inline className={styles.link} onClick={() => void commands.navigate(place)}>
      {placeText(state.lang, place)}
    </Link>
  );
}
