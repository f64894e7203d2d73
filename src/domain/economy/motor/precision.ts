import { moneyUnit, precisionIn } from '../amounts';
import { Decimalvana } from './avrundning';
import type { Angiven, Bladcell, Tabellskiss } from './skiss';

/** Decimals of figures: those of one table and unit, or stated in one printed table, share their habit. */
export class Precision {
  private readonly vanaByGroup = new Map<string, Decimalvana>();

  constructor(tabellList: readonly Tabellskiss[], angivenList: readonly Angiven[]) {
    for (const { id, radList } of tabellList) {
      for (const cell of radList.flatMap(({ cellByKolumn }) => Object.values(cellByKolumn))) {
        if (cell.kind === 'leaf' && cell.varde) this.note(`${id}\n${cell.given}`, cell.decimaler);
      }
    }
    for (const angiven of angivenList) this.note(groupOf(angiven), angiven.decimaler);
  }

  private note(group: string, decimaler: number): void {
    const vana = this.vanaByGroup.get(group) ?? new Decimalvana();
    this.vanaByGroup.set(group, vana);
    vana.note(decimaler);
  }

  ofLeaf({ id }: Tabellskiss, { given, decimaler }: Pick<Bladcell, 'given' | 'decimaler'>): number {
    return this.vanaByGroup.get(`${id}\n${given}`)?.of(decimaler) ?? decimaler;
  }

  /** Decimals of a stated figure, counted in the unit of the table it is compared in. */
  ofAngiven(angiven: Angiven, tabell: Tabellskiss): number {
    const decimaler = this.vanaByGroup.get(groupOf(angiven))?.of(angiven.decimaler) ?? angiven.decimaler;
    const till = moneyUnit(tabell.enhet);
    const { varde, enhet } = angiven;
    return enhet && till ? precisionIn({ varde, enhet, decimaler }, till) : decimaler;
  }
}

function groupOf({ tabell, record, enhet }: Angiven): string {
  return `angivet\n${record.origin.table.table}\n${tabell}\n${enhet}`;
}
