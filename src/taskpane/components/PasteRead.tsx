import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Inlasning } from '../../actions';
import { columnLetters } from '../../core';
import type { TextKey } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { Notice } from './Notice';
import { rowText } from './PasteChanges';
import { pasteText } from './PasteQuestions';

const UNIT_TEXT: Readonly<Record<string, TextKey>> = {
  kr: 'pane.paste.unit.kr',
  tkr: 'pane.paste.unit.tkr',
  mnkr: 'pane.paste.unit.mnkr',
};

const useStyles = makeStyles({
  text: { margin: '4px 8px' },
  why: { display: 'block', fontSize: '12px', lineHeight: '16px' },
});

/** How the block was read: unit, signs, what looks wrong, every column and every row with its reason. */
export function PasteRead({ inlasning }: { readonly inlasning: Inlasning }): ReactElement {
  const { say, state } = usePane();
  const { varningList } = inlasning;
  return (
    <>
      {varningList.length > 0 && (
        <Notice tone="warning">
          <strong>{say('pane.paste.warnings')}</strong>
          {varningList.map(({ code, params }, at) => (
            <span key={at}>{pasteText(state.lang, code, params)}</span>
          ))}
        </Notice>
      )}
      <UnitAndSigns inlasning={inlasning} />
      <Disclosure label={say('pane.paste.columns')}>
        <LongList rowList={inlasning.kolumnList}>{(kolumn) => <ColumnRead kolumn={kolumn} />}</LongList>
      </Disclosure>
      <Disclosure label={say('pane.paste.rows')}>
        <LongList rowList={inlasning.radList}>{(rad) => <RowRead rad={rad} />}</LongList>
      </Disclosure>
    </>
  );
}

function UnitAndSigns({ inlasning }: { readonly inlasning: Inlasning }): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const { enhet, enhetSkal, tecken, fragaList } = inlasning;
  const unitKey = enhet === null ? undefined : UNIT_TEXT[enhet];
  const isAsked = fragaList.some(({ id }) => id === 'enhet');
  return (
    <>
      {!isAsked && (
        <p className={styles.text}>
          {unitKey && `${say('pane.paste.unit', { enhet: say(unitKey) })} `}
          {pasteText(state.lang, enhetSkal, { enhet: enhet ?? '' })}
        </p>
      )}
      {tecken.vandIntakt && <p className={styles.text}>{say('pane.paste.signs')}</p>}
      {tecken.vandKostnad && <p className={styles.text}>{say('pane.paste.signsCosts')}</p>}
    </>
  );
}

function ColumnRead({ kolumn }: { readonly kolumn: Inlasning['kolumnList'][number] }): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const { index, rubrik, roll, header, skal } = kolumn;
  const name = columnLetters(index + 1);
  return (
    <>
      <span>
        {rubrik === ''
          ? say('pane.paste.column.bare', { kolumn: name })
          : say('pane.paste.column', { kolumn: name, rubrik })}
      </span>{' '}
      {roll === 'matt' && header !== null && <strong>{say('pane.paste.goesTo', { header })}</strong>}
      <span className={styles.why}>{pasteText(state.lang, skal, { kolumn: index + 1, rubrik })}</span>
    </>
  );
}

function RowRead({ rad }: { readonly rad: Inlasning['radList'][number] }): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const { rowId, skal, restList } = rad;
  return (
    <>
      <span>{rowText(say, rad)}</span>{' '}
      {rowId !== null && <strong>{say('pane.paste.goesTo', { header: rowId })}</strong>}
      <span className={styles.why}>{[pasteText(state.lang, skal), ...restList].join(' ')}</span>
    </>
  );
}
