import type { Malresultat, Utvardering } from '../../domain';

/** A goal with those under it. */
export interface GoalNode {
  readonly resultat: Malresultat;
  readonly childList: readonly GoalNode[];
}

/** The goal chain as trees, in document order; every goal stands once, also in a workbook with circles. */
export function goalTree({ malresultatList, malresultatById }: Utvardering): readonly GoalNode[] {
  const childSet = new Set(malresultatList.flatMap(({ barnList }) => barnList.map(({ id }) => id)));
  const seenSet = new Set<string>();
  const nodeOf = (resultat: Malresultat): readonly GoalNode[] => {
    if (seenSet.has(resultat.mal.id)) return [];
    seenSet.add(resultat.mal.id);
    const childList = resultat.barnList.flatMap(({ id }) => malresultatById.get(id) ?? []);
    return [{ resultat, childList: childList.flatMap(nodeOf) }];
  };
  const rootList = malresultatList.filter(({ mal }) => !childSet.has(mal.id));
  return [...rootList, ...malresultatList].flatMap(nodeOf);
}
