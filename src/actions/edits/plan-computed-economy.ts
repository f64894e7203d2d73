import { add, toNumber, type CellScalar, type Decimal, type Varde } from '../../core';
import { economyToJson, type EkonomiTabell, type Resultatenhet, type Synpunkt } from '../../domain';
import { computedChanges } from '../../tables';
import type { CellChange } from '../../workbook';
import type { EditSource } from './plan-edits';

export interface EkonomiSource extends EditSource {
  /** Absent = transfers are left as they are. */
  readonly ekonomiTabellList?: readonly EkonomiTabell[];
}

type ComputedRow = Readonly<Record<string, CellScalar>>;

/** Powers of ten from tkr, in which transfers are counted. */
const EXPONENT = { kr: 3, tkr: 0, mnkr: -3 } as const;

function inUnitOf({ beloppsenhet }: Resultatenhet, tkr: number | null): number | null {
  if (tkr === null) return null;
  const exponent = EXPONENT[beloppsenhet ?? 'tkr'];
  // Divided, not multiplied by 0.001: 1234 / 1000 is the nearest number to 1.234.
  return exponent < 0 ? tkr / 10 ** -exponent : tkr * 10 ** exponent;
}

/** What goes on to next year and the cap that decided it, by the row of the sheet; sums that are stated have none. */
function transferRows({ modell, ekonomiTabellList }: EkonomiSource): ReadonlyMap<number, ComputedRow> {
  const rowByNumber = new Map<number, ComputedRow>();
  if (!ekonomiTabellList) return rowByNumber;
  const { resultatenhetList } = economyToJson(ekonomiTabellList, modell);
  let at = 0;
  for (const record of modell.resultatenhetList) {
    const computed = resultatenhetList[at];
    if (computed?.namn !== record.namn) continue;
    at += 1;
    const till = inUnitOf(record, computed.till);
    rowByNumber.set(record.origin.rowNumber, { 'Beräknat till nästa år': till, Tak: computed.takSlog });
  }
  return rowByNumber;
}

/** The total of the tertials; blank when no tertial has a count (empty is not 0). */
function totalOf({ t1, t2, vb }: Synpunkt): number | null {
  const figureList = [t1, t2, vb].flatMap(({ slag, varde }: Varde): readonly Decimal[] =>
    slag === 'varde' && varde ? [varde] : [],
  );
  return figureList.length === 0 ? null : toNumber(figureList.reduce(add));
}

/** The computed columns of Resultatenheter (Beräknat till nästa år, Tak) and Synpunkter (Totalt): `sheets.md`, `=`. */
export function economyChanges(source: EkonomiSource): readonly CellChange[] {
  const { snapshot, modell } = source;
  const { ar, typ, niva } = modell.uppgifter;
  const underlag = { tableList: snapshot.tableList, ar, typ, niva };
  const topOf = (name: string): number =>
    snapshot.tableList.find((table) => table.name.toLowerCase() === name.toLowerCase())?.range.top ?? 0;
  const transfers = transferRows(source);
  const totals = new Map(
    modell.synpunktList.map((row) => [row.origin.rowNumber, { Totalt: totalOf(row) }] as const),
  );
  const [transferTop, totalTop] = [topOf('Resultatenheter') + 1, topOf('Synpunkter') + 1];
  return [
    ...computedChanges('Resultatenheter', underlag, (at) => transfers.get(transferTop + at) ?? null),
    ...computedChanges('Synpunkter', underlag, (at) => totals.get(totalTop + at) ?? null),
  ];
}
