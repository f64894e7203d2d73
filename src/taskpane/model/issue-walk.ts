import { stepsToShow, type SeverityGroup } from './group-issues';

/** A stop on the walk through all issues: its key, and what must be unfolded to see it. */
export interface Stop {
  readonly key: string;
  readonly code: string;
  readonly stepCount: number;
}

/** Every issue that is not fixed, in the order of the list, also those that are folded away. */
export function stopsOf(groupList: readonly SeverityGroup[]): readonly Stop[] {
  return groupList.flatMap(({ kindList }) =>
    kindList.flatMap(({ code, itemList }) =>
      itemList.flatMap(({ key, isFixed }, index) =>
        isFixed ? [] : [{ key, code, stepCount: stepsToShow(index) }],
      ),
    ),
  );
}

/** The stop `step` (+1 or −1) from the current one; round the end; the first or last when there is none. */
export function nextStop(stopList: readonly Stop[], currentKey: string | null, step: 1 | -1): Stop | null {
  if (stopList.length === 0) return null;
  const at = stopList.findIndex(({ key }) => key === currentKey);
  const from = at < 0 && step < 0 ? 0 : at;
  return stopList[(from + step + stopList.length) % stopList.length]!;
}
