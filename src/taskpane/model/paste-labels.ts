import { cellText } from '../../core';
import type { PasteReading } from '../../actions';

type Table = PasteReading['underlag']['tableList'][number];

/** How many of a row's first columns tell it from the others. */
const TELLING_COLUMNS = 4;

function tableOf({ underlag }: PasteReading, name: string): Table | null {
  return underlag.tableList.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

const textsOf = (row: Table['rowList'][number]): readonly string[] =>
  row.slice(0, TELLING_COLUMNS).map((cell) => cellText(cell).trim());

/**
 * What people read instead of the id of a row that figures may go to: `K012 · Fältverksamhet · Lokalkostnader`.
 * Branches stand with their names.
 */
export function rowLabels(reading: PasteReading): ReadonlyMap<string, string> {
  const branchById = new Map(
    (tableOf(reading, 'Verksamheter')?.rowList ?? []).map((row) => {
      const [id = '', namn = ''] = textsOf(row);
      return [id, namn];
    }),
  );
  return new Map(
    (tableOf(reading, reading.inlasning.target)?.rowList ?? []).map((row) => {
      const textList = textsOf(row);
      const shownList = textList.map((text) => branchById.get(text) || text);
      return [textList[0] ?? '', shownList.filter((text) => text !== '').join(' · ')];
    }),
  );
}

/** Every proposal as an answer, beside the answers that are given. */
export function withProposals(
  fragaList: readonly { readonly id: string; readonly forslag: string | null }[],
  svar: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const proposedList = fragaList.flatMap(({ id, forslag }) => (forslag === null ? [] : [[id, forslag]]));
  return { ...Object.fromEntries(proposedList), ...svar };
}
