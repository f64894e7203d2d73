import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { indikatorFigures, ROLE_BY_STATUS, type IndikatorFigures } from '../../actions';
import { cellOf } from '../../core';
import type { Indikatorresultat } from '../../domain';
import type { TextKey } from '../../i18n';
import { STATUS_SYMBOL } from '../../style';
import { usePane } from '../hooks/pane-context';
import { loadDetail } from '../later';
import { placeOfCell } from '../model/place';
import { Disclosure } from './Disclosure';
import { PlaceLink } from './PlaceLink';
import { StatusBadge } from './StatusBadge';

const IndikatorDetail = lazy(async () => ({ default: (await loadDetail()).IndikatorDetail }));

const useStyles = makeStyles({
  name: { display: 'block', overflowWrap: 'anywhere' },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '4px 0' },
  figure: { display: 'flex', flexDirection: 'column' },
  caption: { fontSize: '11px', lineHeight: '14px' },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
});

const CAPTION_BY_FIGURE: readonly (readonly [keyof IndikatorFigures, TextKey])[] = [
  ['utfall', 'pane.resultat.utfall'],
  ['arsmal', 'pane.resultat.arsmal'],
  ['foregaendeUtfall', 'pane.resultat.foregaende'],
];

/** An indicator: status, figures, the way to its cell, and on request why, how it compares and what can be done. */
export function IndikatorItem({ resultat }: { readonly resultat: Indikatorresultat }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { indikator, galler, overstyrd } = resultat;
  const role = ROLE_BY_STATUS[galler];
  return (
    <li>
      <span className={styles.name}>{indikator.namn}</span>
      <StatusBadge role={role} symbol={STATUS_SYMBOL[role]} text={say(`status.${galler}`)} />
      {overstyrd?.isInaktuell && (
        <StatusBadge role="delvis" symbol="◆" text={say('pane.resultat.outdated')} />
      )}
      <Figures resultat={resultat} />
      <PlaceLink place={placeOfCell(cellOf(indikator.origin, 'utfall'))} />
      <Disclosure label={say('pane.resultat.more')} isInline>
        <Detail resultat={resultat} />
      </Disclosure>
    </li>
  );
}

function Figures({ resultat }: { readonly resultat: Indikatorresultat }): ReactElement | null {
  const styles = useStyles();
  const { state, say } = usePane();
  if (state.check === null) return null;
  const figures = indikatorFigures(resultat, state.check.analys.modell, state.lang);
  return (
    <dl className={styles.figures}>
      {CAPTION_BY_FIGURE.map(([key, captionKey]) => (
        <div key={key} className={styles.figure}>
          <dt className={styles.caption}>{say(captionKey)}</dt>
          <dd className={styles.value}>{figures[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Detail({ resultat }: { readonly resultat: Indikatorresultat }): ReactElement | null {
  const { check } = usePane().state;
  if (check === null) return null;
  const malresultat = check.analys.utvardering.malresultatById.get(resultat.indikator.malId) ?? null;
  return (
    <Suspense>
      <IndikatorDetail check={check} resultat={resultat} malresultat={malresultat} />
    </Suspense>
  );
}
