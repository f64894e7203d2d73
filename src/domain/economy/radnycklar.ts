import { foldText } from '../../core';

/** Keys from row ids; a missing or repeated id gets a number, so that a key is never shared. */
export function keyGiver(): (id: string) => string {
  const countById = new Map<string, number>();
  return (id) => {
    const count = (countById.get(id) ?? 0) + 1;
    countById.set(id, count);
    if (id === '') return `rad:${count}`;
    return count === 1 ? id : `${id}#${count}`;
  };
}

/** True for a name of a stated sum in the sheets that have no Slag (decision 0009). */
export function isSumLabel(namn: string): boolean {
  return /^(summa|totalt?|totala)\b/.test(foldText(namn));
}

/** The key of an area's row, the same in every table. */
export function omradeKey({ id }: { readonly id: string }): string {
  return id || 'namnd';
}
