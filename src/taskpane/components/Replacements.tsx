import { Button, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { suggestReferences, type Ersattning } from '../../actions';
import type { Malresultat } from '../../domain';
import { usePane } from '../hooks/pane-context';
import type { LastCheck } from '../state';

/** More offers for one figure would not make the choice easier. */
const OFFER_LIMIT = 3;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: '12px', lineHeight: '16px', fontWeight: 600 },
  offer: { height: 'auto', minWidth: 0, overflowWrap: 'anywhere', textAlign: 'left' },
});

/** Typed figures that the workbook knows, each with the references that would keep it right. */
export function Replacements(props: {
  readonly check: LastCheck;
  readonly text: string;
  readonly malresultat: Malresultat | null;
  readonly onReplace: (ersattning: Ersattning, referens: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { check, malresultat, onReplace } = props;
  const text = useDeferredValue(props.text);
  const ersattningList = useMemo(
    () => suggestReferences(text, malresultat, check.analys),
    [text, malresultat, check],
  );
  // While a newer text waits to be looked at, the places of the old one are wrong.
  if (ersattningList.length === 0 || text !== props.text) return null;
  return (
    <>
      <p className={styles.heading}>{say('pane.edit.suggestions')}</p>
      {ersattningList.flatMap((ersattning) =>
        ersattning.referensList.slice(0, OFFER_LIMIT).map((referens) => (
          <Button
            key={`${ersattning.index} ${referens}`}
            size="small"
            className={styles.offer}
            onClick={() => onReplace(ersattning, referens)}
          >
            {say('pane.edit.replace', { raw: ersattning.raw, namn: referens })}
          </Button>
        )),
      )}
    </>
  );
}
