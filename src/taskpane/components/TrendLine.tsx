import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toPlain } from '../../core';
import type { Seriepunkt } from '../../domain';
import { writeNumber } from '../../i18n';
import { PALETTE } from '../../style';
import { usePane } from '../hooks/pane-context';
import type { TrendPoint } from '../model/trend';

const WIDTH = 120;
const HEIGHT = 36;
const MARGIN = 5;

const useStyles = makeStyles({
  figure: { margin: '4px 0', display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  drawing: { flexShrink: 0, width: `${WIDTH}px`, height: `${HEIGHT}px`, forcedColorAdjust: 'auto' },
  line: { fill: 'none', stroke: PALETTE.goalBand.text, strokeWidth: '2px' },
  dot: { fill: PALETTE.goalBand.text },
  now: { fill: PALETTE.body.fill, stroke: PALETTE.goalBand.text, strokeWidth: '2px' },
  caption: { fontSize: '12px', lineHeight: '16px', minWidth: 0 },
});

const leftOf = ({ x }: TrendPoint): number => MARGIN + x * (WIDTH - 2 * MARGIN);
const topOf = ({ y }: TrendPoint): number => HEIGHT - MARGIN - y * (HEIGHT - 2 * MARGIN);

/** A small drawing of an indicator over time; the figures stand beside it as text, the last one is ringed. */
export function TrendLine({ pointList }: { readonly pointList: readonly TrendPoint[] }): ReactElement | null {
  const styles = useStyles();
  const { say, state } = usePane();
  if (pointList.length < 2) return null;
  const periodText = (period: Seriepunkt['period']) =>
    period === 'foregaendeAr' ? say('pane.edit.period.foregaendeAr') : period;
  const text = pointList
    .map(({ period, varde }) =>
      say('pane.edit.trend.point', {
        period: periodText(period),
        varde: writeNumber(state.lang, toPlain(varde)),
      }),
    )
    .join(' → ');
  const last = pointList.length - 1;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.drawing}
        role="img"
        aria-label={say('pane.edit.trend', { text })}
      >
        <polyline
          className={styles.line}
          points={pointList.map((point) => `${leftOf(point)},${topOf(point)}`).join(' ')}
        />
        {pointList.map((point, at) => (
          <circle
            key={point.period}
            className={at === last ? styles.now : styles.dot}
            cx={leftOf(point)}
            cy={topOf(point)}
            r={at === last ? 4 : 3}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>{text}</figcaption>
    </figure>
  );
}
