import { foldText } from '../../../core';
import { MALNIVA_LIST, type Malniva } from '../../../domain';
import { GoalIds } from '../../read/goal-ids';
import { IdSeries } from '../../read/id-series';
import type { Malrubrik } from '../struktur/goal-heading';
import { TextCollector } from './text-collector';
import type { Malutdrag } from './utdrag';

/** Builds the goal tree in document order: parents by level and number, ids as the document gives them. */
export class GoalTree {
  readonly malList: Malutdrag[] = [];
  private readonly ids = new GoalIds(new IdSeries([]));
  private readonly lastByLevel = new Map<Malniva, Malutdrag>();
  private readonly directionByNumber = new Map<string, Malutdrag>();
  private readonly byKey = new Map<string, Malutdrag>();

  constructor(private readonly defaultBlock: string) {}

  /** The goal of a heading: a new one, or the one that goes on after a page break. */
  open(rubrik: Malrubrik, radIndex: number): Malutdrag {
    const parent = this.parentOf(rubrik);
    const key = [parent?.id ?? '', rubrik.niva, rubrik.nummer, foldText(rubrik.namn)].join('\n');
    const known = this.byKey.get(key);
    const mal = known ?? this.add(rubrik, radIndex, parent?.id ?? '');
    this.byKey.set(key, mal);
    this.lastByLevel.set(rubrik.niva, mal);
    for (const lower of MALNIVA_LIST.slice(MALNIVA_LIST.indexOf(rubrik.niva) + 1))
      this.lastByLevel.delete(lower);
    return mal;
  }

  private add(rubrik: Malrubrik, radIndex: number, overordnatId: string): Malutdrag {
    const { niva, nummer, bedomning } = rubrik;
    const id = this.ids.propose({ id: '', niva, nummer, overordnatId });
    this.ids.pass({ id, niva, nummer, overordnatId });
    const mal: Malutdrag = {
      rubrik,
      radIndex,
      id,
      overordnatId,
      bedomning,
      texter: new TextCollector(this.defaultBlock),
      resultatList: [],
      agendaSet: new Set(),
      indikatorList: [],
      aktivitetList: [],
    };
    this.malList.push(mal);
    if (niva === 'inriktningsmal' && !this.directionByNumber.has(nummer))
      this.directionByNumber.set(nummer, mal);
    return mal;
  }

  /** The goal above: by number for `1.2` (none when its number is not in the document), else the nearest higher. */
  private parentOf({ niva, nummer }: Malrubrik): Malutdrag | null {
    const higherList = MALNIVA_LIST.slice(0, MALNIVA_LIST.indexOf(niva)).reverse();
    if (niva === 'verksamhetsmal' && nummer !== '') {
      const [first] = nummer.split('.');
      const byNumber = this.directionByNumber.get(first!);
      if (byNumber) return byNumber;
      if (this.lastByLevel.get('inriktningsmal')?.rubrik.nummer) return null;
    }
    for (const level of higherList) {
      const mal = this.lastByLevel.get(level);
      if (mal) return mal;
    }
    return null;
  }
}
