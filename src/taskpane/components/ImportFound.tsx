import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { importJson, type ImportPreview } from '../../actions';
import { usePane } from '../hooks/pane-context';
import { placeOfText } from '../model/place';
import { NIVA_TEXT, TYP_TEXT } from './KindFields';
import { LongList } from './LongList';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';

const useStyles = makeStyles({
  counts: { margin: '4px 8px', padding: 0, listStyleType: 'none' },
  note: { margin: '4px 8px' },
  raw: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '12px' },
});

type Imported = ImportPreview['resultat'];

/** What an import gives: how much of each kind, what was assumed, and what a person must carry over. */
export function ImportFound({ resultat }: { readonly resultat: Imported }): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const { antagandeList, ejTolkadeList } = useMemo(
    () => importJson(state.lang, resultat),
    [state.lang, resultat],
  );
  return (
    <>
      <Counts resultat={resultat} />
      {ejTolkadeList.length === 0 ? (
        <p className={styles.note}>{say('pane.import.allUnderstood')}</p>
      ) : (
        <Section
          heading={say('pane.import.notUnderstood', { count: ejTolkadeList.length })}
          mark={{ role: 'delvis', symbol: '◆' }}
        >
          <p className={styles.note}>{say('pane.import.byHand')}</p>
          <LongList rowList={ejTolkadeList}>
            {({ plats, raw }) => (
              <>
                <PlatsText plats={plats} />
                <span className={styles.raw}>{raw}</span>
              </>
            )}
          </LongList>
        </Section>
      )}
      {antagandeList.length > 0 && (
        <Section heading={say('pane.import.assumed', { count: antagandeList.length })}>
          <LongList rowList={antagandeList}>
            {({ plats, message }) => (
              <>
                <PlatsText plats={plats} /> <span>{message}</span>
              </>
            )}
          </LongList>
        </Section>
      )}
    </>
  );
}

function Counts({ resultat }: { readonly resultat: Imported }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { typ, niva, ar, last } = resultat;
  const kind = say('pane.import.kind', { typ: say(TYP_TEXT[typ]), niva: say(NIVA_TEXT[niva]), ar });
  const countList = (Object.keys(last) as (keyof typeof last)[]).filter((key) => last[key] > 0);
  return (
    <Section heading={say('pane.import.found')}>
      <ul className={styles.counts}>
        <li>{kind}</li>
        {countList.map((key) => (
          <li key={key}>{say(`import.antal.${key}`, { antal: last[key] })}</li>
        ))}
      </ul>
    </Section>
  );
}

/** A place as a link where it is a cell. */
function PlatsText({ plats }: { readonly plats: string }): ReactElement {
  const place = placeOfText(plats);
  return place ? <PlaceLink place={place} /> : <strong>{plats}</strong>;
}
