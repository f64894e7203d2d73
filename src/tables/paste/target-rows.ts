import { cellText, EMPTY_CELL, type Cell } from '../../core';
import { findPostAnySide, labelKey } from '../../domain';
import type { TableData } from '../../workbook';
import { cleanLabel, isSumLabel } from '../ils/ekonomi/areas';
import { editDistance } from '../read/edit-distance';
import { readHeader } from '../read/header';
import { SPEC_LIST } from '../specs/list';
import type { TableSpec } from '../spec';
import { tableOf } from './kontoplan';
import type { Pastetabell, Pasteunderlag } from './types';

/** A row of the sheet that figures can go to. */
export interface Malrad {
  /** Zero-based position in the table; −1 for a row that is not there yet. */
  readonly rowIndex: number;
  /** Unique in the register: the id, or the row's name with what tells it from others of that name. */
  readonly rowId: string;
  /** Text of the id column (the name in sheets without ids). */
  readonly idText: string;
  /** Texts of other columns that tell it from rows of the same name; null when its name is enough. */
  readonly within: Readonly<Record<string, string>> | null;
  readonly rad: string;
  /** Heading that the row stands under (Tabell, Uppdelning …); `''` for none. */
  readonly grupp: string;
  readonly verksamhetId: string;
  readonly slag: string;
  /** The cell by the header of the specification. */
  readonly cellOf: (header: string) => Cell;
}

interface TargetColumns {
  readonly id: string;
  readonly namn: string;
  /** Columns that tell rows of the same name apart; the first is the heading they stand under. */
  readonly groupList: readonly string[];
}

const named = (namn: string, ...groupList: readonly string[]): TargetColumns => ({
  id: namn,
  namn,
  groupList,
});

/** Column that identifies a row (its name where the sheet has no ids), the one with its name, and its groups. */
export const TARGET_COLUMNS: Readonly<Record<Pastetabell, TargetColumns>> = {
  Ekonomi: { id: 'Rad-ID', namn: 'Rad', groupList: [] },
  Resultatenheter: named('Namn', 'Verksamhet-ID', 'Enhet-ID'),
  Investeringar: named('Investering', 'Grupp'),
  Balans: named('Post', 'Sida'),
  Volymer: named('Rad', 'Tabell', 'År'),
  Synpunkter: named('Kategori', 'Uppdelning'),
  Budgetposter: named('Post', 'Lista'),
};

/** Specification of a sheet that can be pasted into. */
export function specOf(target: Pastetabell): TableSpec {
  return SPEC_LIST.find(({ table }) => table === target)!;
}

/** A row that the sheet lacks, as far as it is known before it is written. */
export function newMalrad(known: Pick<Malrad, 'rad' | 'verksamhetId' | 'slag'> & { grupp?: string }): Malrad {
  return { rowIndex: -1, rowId: '', idText: '', within: null, grupp: '', cellOf: () => EMPTY_CELL, ...known };
}

/** Slag of a new row of Ekonomi, as far as its name says. */
export function slagOf(label: string): string {
  const post = findPostAnySide(label);
  if (post) return post.slag === 'intakt' ? 'Intäkt' : 'Kostnad';
  if (/intäkt/i.test(label)) return 'Intäkt';
  if (/avskrivning|intern ?ränt|kapitalkostnad/i.test(label)) return 'Kapitalkostnad';
  return /kostnad/i.test(label) ? 'Kostnad' : '';
}

/** How a label was found among the rows. */
export interface Radtraff {
  readonly rad: Malrad | null;
  readonly skal: string;
}

/** Longer sheets are not searched for names that are nearly alike. */
const MAX_GUESSED = 500;
/** Letters that a label cut short must have. */
const MIN_CUT = 6;

const keyOf = (label: string): string => findPostAnySide(label)?.key ?? labelKey(cleanLabel(label));

/** The rows of a sheet, found by label, verksamhet and heading. */
export class Malregister {
  readonly hasTable: boolean;
  readonly radList: readonly Malrad[];
  /** Ids of all rows, as possible answers; one list for every question. */
  readonly rowIdList: readonly string[];
  private readonly byKey = new Map<string, Malrad[]>();
  private readonly byId = new Map<string, Malrad>();
  private readonly nearByKey = new Map<string, readonly string[]>();
  private readonly headerByName: ReadonlyMap<string, string>;
  private readonly gruppSet: ReadonlySet<string>;

  constructor(
    target: Pastetabell,
    private readonly underlag: Pasteunderlag,
  ) {
    const table = tableOf(underlag, target);
    this.hasTable = table !== null;
    this.headerByName = table ? actualHeaders(specOf(target), table) : new Map();
    this.radList = table ? readRows(table, this.headerByName, TARGET_COLUMNS[target]) : [];
    for (const rad of this.radList) {
      this.byId.set(rad.rowId.toUpperCase(), rad);
      const list = this.byKey.get(keyOf(rad.rad));
      if (list) list.push(rad);
      else this.byKey.set(keyOf(rad.rad), [rad]);
    }
    this.rowIdList = this.radList.map(({ rowId }) => rowId);
    this.gruppSet = new Set(this.radList.map(({ grupp }) => labelKey(grupp)));
  }

  row(rowId: string): Malrad | null {
    return this.byId.get(rowId.toUpperCase()) ?? null;
  }

  /** The header as it stands in the workbook; null when the sheet lacks the column. */
  headerOf(name: string): string | null {
    return this.headerByName.get(name) ?? null;
  }

  isGrupp(text: string): boolean {
    return this.gruppSet.has(labelKey(text));
  }

  /** Rows of a label in a verksamhet, exactly that label. */
  exact(label: string, verksamhetId: string): readonly Malrad[] {
    return (this.byKey.get(keyOf(label)) ?? []).filter((rad) => rad.verksamhetId === verksamhetId);
  }

  /** Finds the row of a label, in a verksamhet or under a heading when one is known. */
  find(label: string, verksamhetId: string | null, grupp = ''): Radtraff {
    const exact = this.among(this.byKey.get(keyOf(label)) ?? [], label, verksamhetId, grupp);
    if (exact.rad || exact.skal === 'rad-flera') return exact;
    const near = this.nearKeys(label).flatMap((key) => this.byKey.get(key)!);
    const guess = this.among(near, label, verksamhetId, grupp);
    return guess.rad ? { rad: guess.rad, skal: 'rad-felstavad' } : exact;
  }

  /** The only row that a label cut short (or a longer one) can mean: what is proposed when it is asked about. */
  proposal(label: string, verksamhetId: string | null): Malrad | null {
    const key = labelKey(cleanLabel(label));
    if (key.length < MIN_CUT || this.radList.length > MAX_GUESSED) return null;
    const hitList = this.radList.filter((rad) => {
      const known = labelKey(rad.rad);
      const isOwn = verksamhetId === null || rad.verksamhetId === verksamhetId;
      return isOwn && known.length >= MIN_CUT && (known.startsWith(key) || key.startsWith(known));
    });
    return hitList.length === 1 ? hitList[0]! : null;
  }

  /** Rows that have the label's letters, or nearly: the likely answers when it is asked about. */
  candidates(label: string): readonly Malrad[] {
    const exact = this.byKey.get(keyOf(label)) ?? [];
    return exact.length > 0 ? exact : this.nearKeys(label).flatMap((key) => this.byKey.get(key)!);
  }

  private nearKeys(label: string): readonly string[] {
    const key = labelKey(label);
    const limit = key.length < 6 ? 0 : key.length < 10 ? 1 : 2;
    if (limit === 0 || this.byKey.size > MAX_GUESSED) return [];
    const seen = this.nearByKey.get(key);
    if (seen) return seen;
    const nearList = [...this.byKey].flatMap(([known, [rad]]) =>
      editDistance(key, labelKey(rad!.rad), limit) <= limit ? [known] : [],
    );
    this.nearByKey.set(key, nearList);
    return nearList;
  }

  /** Sums only meet stated sums, posts only posts; a post of several places needs to know which. */
  private among(
    list: readonly Malrad[],
    label: string,
    verksamhetId: string | null,
    grupp: string,
  ): Radtraff {
    const own = list.filter((rad) => verksamhetId === null || rad.verksamhetId === verksamhetId);
    const postList = own.filter(({ slag }) => slag !== 'Summa');
    const wanted = isSumLabel(label) || postList.length === 0 ? own : postList;
    if (wanted.length <= 1) return { rad: wanted[0] ?? null, skal: wanted[0] ? 'rad-namn' : 'rad-saknas' };
    const year = String(this.underlag.ar);
    const under = grupp === '' ? wanted : wanted.filter((rad) => labelKey(rad.grupp) === labelKey(grupp));
    const thisYear = under.length > 1 ? under.filter((rad) => rad.within?.['År'] === year) : under;
    return thisYear.length === 1 ? { rad: thisYear[0]!, skal: 'rad-namn' } : { rad: null, skal: 'rad-flera' };
  }
}

/** Header of the specification → header as it stands in the workbook (aliases, other letters). */
function actualHeaders(spec: TableSpec, table: TableData): ReadonlyMap<string, string> {
  const { indexByKey } = readHeader(spec, table);
  return new Map(
    spec.columnList.flatMap(({ key, header }) => {
      const index = indexByKey.get(key);
      return index === undefined ? [] : [[header, table.headerList[index]!] as const];
    }),
  );
}

interface Utkast extends Omit<Malrad, 'rowId' | 'within'> {
  readonly texts: Readonly<Record<string, string>>;
}

function readRows(
  table: TableData,
  headerByName: ReadonlyMap<string, string>,
  columns: TargetColumns,
): readonly Malrad[] {
  const at = new Map(table.headerList.map((header, index) => [header, index]));
  const indexByName = new Map([...headerByName].map(([name, header]) => [name, at.get(header)!]));
  let grupp = '';
  const utkastList = table.rowList.flatMap((row, rowIndex): readonly Utkast[] => {
    const cellOf = (header: string): Cell => row[indexByName.get(header) ?? -1] ?? EMPTY_CELL;
    const textOf = (header: string): string => cellText(cellOf(header)).trim();
    const [groupColumn = ''] = columns.groupList;
    grupp = textOf(groupColumn) || grupp;
    if (textOf(columns.namn) === '') return [];
    const texts = Object.fromEntries(columns.groupList.map((header) => [header, textOf(header)]));
    const verksamhetId = textOf('Verksamhet-ID').toUpperCase();
    const idText = textOf(columns.id);
    return [
      {
        rowIndex,
        idText,
        rad: textOf(columns.namn),
        grupp,
        verksamhetId,
        slag: textOf('Slag'),
        cellOf,
        texts,
      },
    ];
  });
  return identified(utkastList);
}

/** Rows that nothing tells apart cannot be written to: they are no targets. */
function identified(utkastList: readonly Utkast[]): readonly Malrad[] {
  const countOf = (keyOfRow: (rad: Utkast) => string): ReadonlyMap<string, number> => {
    const count = new Map<string, number>();
    for (const rad of utkastList) count.set(keyOfRow(rad), (count.get(keyOfRow(rad)) ?? 0) + 1);
    return count;
  };
  const byName = countOf(({ idText }) => idText.toUpperCase());
  const byWhole = countOf(wholeKey);
  return utkastList.flatMap((rad): readonly Malrad[] => {
    const { texts, ...rest } = rad;
    if (rad.idText === '' || byWhole.get(wholeKey(rad))! > 1) return [];
    if (byName.get(rad.idText.toUpperCase()) === 1) return [{ ...rest, rowId: rad.idText, within: null }];
    const rowId = [...Object.values(texts), rad.idText].filter(Boolean).join(' / ');
    return [{ ...rest, rowId, within: texts }];
  });
}

const wholeKey = ({ idText, texts }: Utkast): string =>
  [idText.toUpperCase(), ...Object.values(texts)].join('\n');
