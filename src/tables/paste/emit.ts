import type { CellScalar, Varde } from '../../core';
import type { Organisationsniva } from '../../domain';
import type { CellChange, RowAddition, WorkbookPlan } from '../../workbook';
import { isCountTable, rowUnit } from './amounts';
import { Malregister, TARGET_COLUMNS, type Malrad } from './target-rows';
import { scalarOf } from '../ils/ekonomi/figures';
import type { Pasteandring, Pastetabell, Pasteunderlag, Radlasning } from './types';

/** One row of the sheet in the making: figures of one or several rows of the block. */
export interface Post {
  readonly mal: Malrad;
  readonly rad: Radlasning;
  readonly vardeByHeader: Map<string, Varde>;
}

/** A figure as it is written in the sheet. */
export function scalarOfVarde(varde: Varde): CellScalar {
  return varde.slag === 'varde' && varde.varde !== null ? scalarOf(varde) : varde.raw.trim();
}

interface Malblad {
  readonly register: Malregister;
  readonly target: Pastetabell;
  readonly niva: Organisationsniva;
}

/** The changes and new rows as a plan, with the headers that the workbook has. */
export function planOf(
  postList: readonly Post[],
  changeList: readonly Pasteandring[],
  malblad: Malblad,
): WorkbookPlan {
  return {
    styleByName: {},
    sheetList: [],
    nameList: [],
    cellChangeList: changeList.map((change) => cellChange(change, malblad)),
    rowAdditionList: additions(
      postList.filter(({ mal }) => mal.rowId === ''),
      malblad,
    ),
    activeSheet: null,
  };
}

function cellChange({ rowId, header, old, next }: Pasteandring, { register, target }: Malblad): CellChange {
  return changeOf(register.row(rowId)!, { header, expected: old, next }, { register, target });
}

/** The change of one cell of a row, named as the workbook names it. */
function changeOf(
  { idText, within }: Malrad,
  {
    header,
    expected,
    next,
  }: { readonly header: string; readonly expected: CellScalar; readonly next: CellScalar },
  { register, target }: Pick<Malblad, 'register' | 'target'>,
): CellChange {
  return {
    table: target,
    idColumn: register.headerOf(TARGET_COLUMNS[target].id)!,
    rowId: idText,
    ...(within && { within: renamed(within, register) }),
    column: register.headerOf(header)!,
    expected,
    next,
  };
}

/**
 * Changes of computed columns in a sheet whose rows may only have names: `computedOf` gives the cells of a row (by
 * the header of the specification) from its zero-based position. Columns that the workbook lacks, formulas of its
 * owner, rows that nothing tells apart, and cells that hold the value already are left alone.
 */
export function computedChanges(
  target: Pastetabell,
  underlag: Pasteunderlag,
  computedOf: (rowIndex: number) => Readonly<Record<string, CellScalar>> | null,
): readonly CellChange[] {
  const register = new Malregister(target, underlag);
  return register.radList.flatMap((mal) =>
    Object.entries(computedOf(mal.rowIndex) ?? {}).flatMap(([header, next]) => {
      const { formula, error, value } = mal.cellOf(header);
      const expected = error ?? value;
      const isLeft = register.headerOf(header) === null || formula !== undefined;
      return isLeft || (expected ?? '') === (next ?? '')
        ? []
        : [changeOf(mal, { header, expected, next }, { register, target })];
    }),
  );
}

/** Headers of the specification as they stand in the workbook; columns that it lacks are left out. */
function renamed<T>(row: Readonly<Record<string, T>>, register: Malregister): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const header = register.headerOf(name);
      return header === null ? [] : [[header, value]];
    }),
  );
}

/** A new row for a post that the sheet does not have. */
function additionOf(
  { mal, rad, vardeByHeader }: Post,
  id: string | null,
  { register, target, niva }: Malblad,
): Readonly<Record<string, CellScalar>> {
  const columns = TARGET_COLUMNS[target];
  const verksamhetId = mal.verksamhetId || null;
  const [gruppColumn] = columns.groupList;
  return renamed<CellScalar>(
    {
      ...(id === null ? {} : { [columns.id]: id }),
      ...(target === 'Ekonomi' || verksamhetId !== null ? { 'Verksamhet-ID': verksamhetId } : {}),
      [columns.namn]: mal.rad || rad.etikett,
      ...(gruppColumn !== undefined && gruppColumn !== 'Verksamhet-ID' && mal.grupp !== ''
        ? { [gruppColumn]: mal.grupp }
        : {}),
      ...(mal.slag === '' ? {} : { Slag: mal.slag }),
      ...(isCountTable(target) ? {} : { Beloppsenhet: rowUnit(null, target, niva) }),
      ...Object.fromEntries([...vardeByHeader].map(([header, varde]) => [header, scalarOfVarde(varde)])),
    },
    register,
  );
}

/** Ids after the highest of the sheet (`K012` → `K013`). */
function nextIds(radList: readonly Malrad[], count: number): readonly string[] {
  const highest = radList.reduce(
    (most, { rowId }) => Math.max(most, Number(/^K(\d+)$/i.exec(rowId)?.[1] ?? 0)),
    0,
  );
  return Array.from({ length: count }, (_, at) => `K${String(highest + at + 1).padStart(3, '0')}`);
}

function additions(newList: readonly Post[], malblad: Malblad): readonly RowAddition[] {
  if (newList.length === 0) return [];
  const { register, target } = malblad;
  const isEkonomi = target === 'Ekonomi';
  const idList = isEkonomi ? nextIds(register.radList, newList.length) : [];
  const rowList = newList.map((post, at) => additionOf(post, idList[at] ?? null, malblad));
  const idColumn = register.headerOf(TARGET_COLUMNS[target].id);
  const isUnique = isEkonomi || hasOwnNames(newList, register);
  return [{ table: target, idColumn: isUnique ? idColumn : null, rowList }];
}

/** New rows whose names are their own can be found again, so that they can be taken back. */
function hasOwnNames(newList: readonly Post[], { radList }: Malregister): boolean {
  const nameList = [...radList, ...newList.map(({ mal }) => mal)].map(({ rad }) => rad.trim().toUpperCase());
  return new Set(nameList).size === nameList.length;
}
