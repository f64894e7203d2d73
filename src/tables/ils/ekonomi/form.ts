import type { IlsTabellrader, Lasram, Tabellform, Tabellutdrag } from '../types';
import { readBalans } from './balans';
import { readBlankett } from './blankett';
import { readBudgetlista } from './budgetposter';
import { readSynpunkter } from './synpunkter';
import { readCaptionTable } from './tables';

type Lasare = (ram: Lasram, startIndex: number) => Tabellutdrag<IlsTabellrader> | null;

const LASARE_LIST: readonly Lasare[] = [readSynpunkter, readBlankett, readBalans, readCaptionTable];

/** Reads every printed table of money, volumes and complaints (domain 2, 9) where its header stands. */
export const ekonomiForm: Tabellform<IlsTabellrader> = {
  slag: 'ekonomi',
  read(ram, startIndex) {
    const row = ram.kalla.radList[startIndex];
    if (!row || row.textList.length < 2) return null;
    for (const read of LASARE_LIST) {
      const utdrag = read(ram, startIndex);
      if (utdrag) return utdrag;
    }
    return null;
  },
};

/**
 * Reads the lists of budget posts below a heading of their own (domain 2, VP). They stand in prose that is kept
 * as text too: ask it beside the other readers; its `endIndex` is the row after the heading and takes no rows.
 */
export const budgetpostForm: Tabellform<IlsTabellrader> = {
  slag: 'budgetposter',
  read: readBudgetlista,
};
