import { success, toPlain } from '../core';
import { tabellNamn, type EkonomiKolumn, type EkonomiTabell, type EkonomiTabellrad } from '../domain';
import { hasDataSheets, type Action } from './action';
import { analyseWorkbook } from './analyse';

/** Columns of the CSV file, in order; stable (`docs/interfaces.md`). */
const HEADER_LIST = [
  'TabellId',
  'Tabell',
  'RadId',
  'Rad',
  'Slag',
  'Mått',
  'År',
  'Enhet',
  'Belopp',
  'Ursprung',
];
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** A text that a spreadsheet program would run as a formula gets an apostrophe in front. */
function harmless(text: string): string {
  return /^(?:[=+@\t\r]|-\d)/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function lineOf(tabell: EkonomiTabell, rad: EkonomiTabellrad, kolumn: EkonomiKolumn): string | null {
  const cell = rad.cellByKolumn[kolumn.key];
  if (!cell) return null;
  const textList = [tabell.id, tabellNamn(tabell), rad.key, rad.rad || rad.key, rad.slag, kolumn.key].map(
    harmless,
  );
  const amount = cell.varde === null ? '' : toPlain(cell.varde).replace('.', ',');
  const origin = cell.kind === 'leaf' ? 'angivet' : 'beräknat';
  const year = kolumn.ar === null ? '' : String(kolumn.ar);
  return [...textList, year, tabell.enhet, amount, origin].map(field).join(';');
}

/**
 * The economy tables for a finance system: one line per table row and measure, semicolons, decimal comma, exact
 * amounts, with a byte order mark. A blank amount is blank, never 0.
 */
export function economyCsv(tabellList: readonly EkonomiTabell[]): string {
  const lineList = tabellList.flatMap((tabell) =>
    tabell.radList.flatMap((rad) => tabell.kolumnList.flatMap((kolumn) => lineOf(tabell, rad, kolumn) ?? [])),
  );
  return BYTE_ORDER_MARK + [HEADER_LIST.join(';'), ...lineList].map((line) => line + LINE_END).join('');
}

/** The economy of a workbook as CSV for a finance system; issues of the workbook come along. */
export const exportEconomy: Action<undefined, string> = {
  id: 'export-economy',
  labelKey: 'action.exportEconomy',
  icon: 'table-arrow-right',
  canRun: hasDataSheets,
  async run({ port }) {
    const analysed = await analyseWorkbook(port);
    if (!analysed.ok) return analysed;
    return success(economyCsv(analysed.value.ekonomiTabellList), analysed.value.issueList);
  },
};
