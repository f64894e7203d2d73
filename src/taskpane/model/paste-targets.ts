import type { Pastetabell, PastePreview } from '../../actions';

const TARGET_LIST: readonly Pastetabell[] = [
  'Ekonomi',
  'Resultatenheter',
  'Investeringar',
  'Balans',
  'Volymer',
  'Synpunkter',
  'Budgetposter',
];

/** A data sheet that figures can be taken into, with the title that it has in the workbook. */
export interface PasteTarget {
  readonly table: Pastetabell;
  readonly sheet: string;
}

/** The data sheets of the workbook that take figures, the economy first. */
export function targetsOf({
  tableList,
}: Pick<PastePreview['snapshot'], 'tableList'>): readonly PasteTarget[] {
  return TARGET_LIST.flatMap((table) => {
    const found = tableList.find(({ name }) => name.toLowerCase() === table.toLowerCase());
    return found ? [{ table, sheet: found.sheet }] : [];
  });
}
