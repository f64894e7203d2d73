import { cellText, EMPTY_CELL, foldText, type Cell } from '../../core';
import { findPostAnySide, labelKey } from '../../domain';
import type { TableData } from '../../workbook';
import { isSumLabel } from '../ils/ekonomi/areas';
import { editDistance } from '../read/edit-distance';
import type { Pastetabell, Pasteunderlag } from './types';

/** A row of the sheet that figures can go to. */
export interface Malrad {
  readonly rowId: string;
  readonly rad: string;
  readonly verksamhetId: string;
  readonly slag: string;
  readonly cellOf: (header: string) => Cell;
}

/** Column that identifies a row (its name where the sheet has no ids), and the one with its name. */
export const TARGET_COLUMNS: Readonly<Record<Pastetabell, { readonly id: string; readonly namn: string }>> = {
  Ekonomi: { id: 'Rad-ID', namn: 'Rad' },
  Resultatenheter: { id: 'Namn', namn: 'Namn' },
  Investeringar: { id: 'Investering', namn: 'Investering' },
  Balans: { id: 'Post', namn: 'Post' },
  Volymer: { id: 'Rad', namn: 'Rad' },
  Synpunkter: { id: 'Kategori', namn: 'Kategori' },
  Budgetposter: { id: 'Post', namn: 'Post' },
};

/** How a label was found among the rows. */
export interface Radtraff {
  readonly rad: Malrad | null;
  readonly skal: string;
}

/** Longer sheets are not searched for names that are nearly alike. */
const MAX_GUESSED = 500;

const keyOf = (label: string): string => findPostAnySide(label)?.key ?? labelKey(label.replace(/[:*]+$/, ''));

/** The rows of a sheet, found by label and verksamhet. */
export class Malregister {
  readonly radList: readonly Malrad[];
  private readonly byKey = new Map<string, Malrad[]>();
  private readonly byId = new Map<string, Malrad>();
  private readonly verksamhetByName: ReadonlyMap<string, string>;

  constructor(target: Pastetabell, underlag: Pasteunderlag) {
    const find = (name: string): TableData | undefined =>
      underlag.tableList.find((table) => table.name === name);
    this.radList = readRows(find(target), TARGET_COLUMNS[target]);
    for (const rad of this.radList) {
      this.byId.set(rad.rowId, rad);
      const list = this.byKey.get(keyOf(rad.rad));
      if (list) list.push(rad);
      else this.byKey.set(keyOf(rad.rad), [rad]);
    }
    this.verksamhetByName = readVerksamheter(find('Verksamheter'));
  }

  row(rowId: string): Malrad | null {
    return this.byId.get(rowId) ?? null;
  }

  /** Id of the verksamhet of that name or id; null when there is none. */
  verksamhet(text: string): string | null {
    return this.verksamhetByName.get(labelKey(text)) ?? null;
  }

  /** Finds the row of a label, in a verksamhet when one is known. */
  find(label: string, verksamhetId: string | null): Radtraff {
    const exact = this.among(this.byKey.get(keyOf(label)) ?? [], label, verksamhetId);
    if (exact.rad || exact.skal === 'rad-flera') return exact;
    const near = this.nearKeys(label).flatMap((key) => this.byKey.get(key)!);
    const guess = this.among(near, label, verksamhetId);
    return guess.rad ? { rad: guess.rad, skal: 'rad-felstavad' } : exact;
  }

  private nearKeys(label: string): readonly string[] {
    const key = labelKey(label);
    const limit = key.length < 6 ? 0 : key.length < 10 ? 1 : 2;
    if (limit === 0 || this.byKey.size > MAX_GUESSED) return [];
    return [...this.byKey].flatMap(([known, [rad]]) =>
      editDistance(key, labelKey(rad!.rad), limit) <= limit ? [known] : [],
    );
  }

  /** Sums only meet stated sums, posts only posts; a post of several verksamheter needs to know which. */
  private among(list: readonly Malrad[], label: string, verksamhetId: string | null): Radtraff {
    const own = list.filter((rad) => verksamhetId === null || rad.verksamhetId === verksamhetId);
    const postList = own.filter(({ slag }) => slag !== 'Summa');
    const wanted = isSumLabel(label) || postList.length === 0 ? own : postList;
    if (wanted.length === 1) return { rad: wanted[0]!, skal: 'rad-namn' };
    return { rad: null, skal: wanted.length > 1 ? 'rad-flera' : 'rad-saknas' };
  }
}

function readRows(
  table: TableData | undefined,
  { id, namn }: { readonly id: string; readonly namn: string },
): readonly Malrad[] {
  if (!table) return [];
  const at = new Map(table.headerList.map((header, index) => [header, index]));
  return table.rowList.flatMap((row) => {
    const cellOf = (header: string): Cell => row[at.get(header) ?? -1] ?? EMPTY_CELL;
    const textOf = (header: string): string => cellText(cellOf(header)).trim();
    if (textOf(namn) === '') return [];
    const verksamhetId = textOf('Verksamhet-ID');
    return [{ rowId: textOf(id), rad: textOf(namn), verksamhetId, slag: textOf('Slag'), cellOf }];
  });
}

function readVerksamheter(table: TableData | undefined): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const row of table?.rowList ?? []) {
    const textOf = (header: string): string =>
      cellText(row[table!.headerList.indexOf(header)] ?? EMPTY_CELL).trim();
    const id = textOf('Verksamhet-ID');
    for (const name of [id, textOf('Namn'), ...textOf('Andra namn').split(';')]) {
      const key = labelKey(name);
      if (key !== '' && !byName.has(key)) byName.set(key, id);
    }
  }
  return byName;
}

/** Which row of Ekonomi an account belongs to, by the sheet Kontoplan. */
export class Kontoplan {
  private readonly spanList: readonly {
    readonly from: number;
    readonly to: number;
    readonly verksamhetId: string;
    readonly radId: string;
  }[];

  constructor({ tableList }: Pasteunderlag) {
    const table = tableList.find(({ name }) => name === 'Kontoplan');
    const at = new Map((table?.headerList ?? []).map((header, index) => [foldText(header), index]));
    this.spanList = (table?.rowList ?? []).flatMap((row) => {
      const textOf = (header: string): string => cellText(row[at.get(header) ?? -1] ?? EMPTY_CELL).trim();
      const from = Number(textOf('konto från').replace(/\s/g, ''));
      const till = textOf('konto till').replace(/\s/g, '');
      const radId = textOf('rad-id');
      if (radId === '' || !Number.isInteger(from) || from === 0) return [];
      const to = till === '' ? from : Number(till);
      return [{ from, to, verksamhetId: textOf('verksamhet-id'), radId }];
    });
  }

  /** Row ids of an account; several when the ranges overlap. */
  rowsOf(konto: number, verksamhetId: string | null): readonly string[] {
    const hitList = this.spanList.filter(
      (span) =>
        konto >= span.from &&
        konto <= span.to &&
        (span.verksamhetId === '' || verksamhetId === null || span.verksamhetId === verksamhetId),
    );
    return [...new Set(hitList.map(({ radId }) => radId))];
  }
}
