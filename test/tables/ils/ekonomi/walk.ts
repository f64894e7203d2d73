import { kallaOfText } from '../../../../src/tables/ils/kalla/kalla';
import { budgetpostForm, ekonomiForm } from '../../../../src/tables/ils/ekonomi';
import type {
  Antagande,
  IlsDatarad,
  IlsTabellrader,
  Kalla,
  Lasram,
  Tabellutdrag,
} from '../../../../src/tables/ils/types';

export interface Genomgang {
  readonly ram: Lasram;
  readonly tabellList: readonly IlsTabellrader[];
  readonly antagandeList: readonly Antagande[];
  readonly ejTolkadeList: readonly number[];
  /** Rows that a table has taken. */
  readonly takenSet: ReadonlySet<number>;
}

type Sort = Partial<Pick<Lasram, 'ar' | 'typ' | 'niva'>> & { readonly boundary?: RegExp };

const HEADING = /^(?:KF:s|Nämndmål|Enhetsmål|Systematiskt|Särskilda redovisningar|Investeringar$|Övrigt$)/;

/** Reads every table of a document, the way the import does: asks each row, jumps over what was taken. */
export function walk(kalla: Kalla, sort: Sort = {}): Genomgang {
  const boundary = sort.boundary ?? HEADING;
  const ram: Lasram = {
    kalla,
    ar: sort.ar ?? 2022,
    typ: sort.typ ?? 'VB',
    niva: sort.niva ?? 'namnd',
    isBoundary: (at) => {
      const list = kalla.radList[at]?.textList.filter(Boolean) ?? [];
      return list.length === 1 && boundary.test(list[0]!);
    },
  };
  const found: Tabellutdrag<IlsTabellrader>[] = [];
  const takenSet = new Set<number>();
  for (let at = 0; at < kalla.radList.length;) {
    const list = budgetpostForm.read(ram, at);
    if (list) found.push(list);
    const utdrag = ekonomiForm.read(ram, at);
    if (utdrag) {
      found.push(utdrag);
      for (let row = at; row < utdrag.endIndex; row += 1) takenSet.add(row);
    }
    at = utdrag ? utdrag.endIndex : at + 1;
  }
  return {
    ram,
    tabellList: found.flatMap(({ postList }) => postList),
    antagandeList: found.flatMap(({ antagandeList }) => antagandeList),
    ejTolkadeList: found.flatMap(({ ejTolkadeList }) => ejTolkadeList),
    takenSet,
  };
}

/** Lines with `|` between cells as a document. */
export function documentOf(lines: string): Kalla {
  const textList = lines.split('\n').map((line) => line.replace(/^ +/, '').replaceAll('|', '\t'));
  return kallaOfText(textList.join('\n'));
}

/** Rows of all tables, short: verksamhet, then the values that differ from row to row. */
export function rowsOf({ tabellList }: Genomgang): readonly IlsDatarad[] {
  return tabellList.flatMap(({ rowList }) => rowList);
}
