import { MALNIVA_LIST, type Mal, type Malniva } from '../../domain';
import type { IdSeries } from './id-series';

type GoalRow = Pick<Mal, 'id' | 'niva' | 'nummer' | 'overordnatId'>;

/** How the id of a level is made (interfaces 2: `M1`, `M1.2`, `M1.2.N1`, `M1.2.N1.E3`). */
interface LevelRule {
  /** The number that the document prints, when it is the id's tail. */
  readonly printed: RegExp | null;
  /** What stands between the parent's id and the number. */
  readonly separator: string;
}

const RULE_BY_LEVEL: Readonly<Record<Malniva, LevelRule>> = {
  inriktningsmal: { printed: /^(\d+)\.?$/, separator: 'M' },
  verksamhetsmal: { printed: /^(\d+\.\d+)\.?$/, separator: '.' },
  namndmal: { printed: null, separator: '.N' },
  enhetsmal: { printed: null, separator: '.E' },
};

/** Series for goals whose level cannot be read. */
const UNKNOWN_LEVEL_SERIES = 'MX';

/**
 * Proposes ids for goals without one, in document order. A goal without a parent is placed under the goal of
 * a higher level that stands nearest above it. Call `propose` and `pass` for the rows as they stand.
 */
export class GoalIds {
  private readonly lastIdByLevel = new Map<Malniva, string>();

  constructor(private readonly series: IdSeries) {}

  /** The id for a row without one. */
  propose(row: GoalRow): string {
    if (row.niva === null) return this.series.next(UNKNOWN_LEVEL_SERIES);
    const { printed, separator } = RULE_BY_LEVEL[row.niva];
    const number = printed?.exec(row.nummer.trim())?.[1];
    const wanted = number === undefined ? null : this.series.take(`M${number}`);
    return wanted ?? this.series.next(this.parentId(row) + separator);
  }

  /** Remembers a row with its id, so that the rows below it find their place. */
  pass({ niva, id }: GoalRow): void {
    if (niva === null) return;
    this.lastIdByLevel.set(niva, id);
    for (const lower of MALNIVA_LIST.slice(MALNIVA_LIST.indexOf(niva) + 1)) this.lastIdByLevel.delete(lower);
  }

  private parentId({ niva, overordnatId }: GoalRow): string {
    if (niva === 'inriktningsmal') return '';
    if (overordnatId !== '') return overordnatId;
    const higherList = MALNIVA_LIST.slice(0, MALNIVA_LIST.indexOf(niva!)).reverse();
    for (const level of higherList) {
      const id = this.lastIdByLevel.get(level);
      if (id !== undefined) return id;
    }
    return 'M';
  }
}
