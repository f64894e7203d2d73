import type { EkonomiTabell, EkonomiTabellrad } from '../../domain';
import type { PlaceOf, SheetPlace, TakPlaceOf } from './cell-formula';

/** Sheet cells of table cells and of the caps, filled as the tables are laid out. */
export class Places {
  private readonly rowByKey = new Map<string, number>();
  private readonly columnByKey = new Map<string, number>();
  private readonly takByNamn = new Map<string, SheetPlace>();

  /** Notes where the rows of a table stand: one sheet row per printed row, figures from column B. */
  note(
    { id, kolumnList }: EkonomiTabell,
    radList: readonly EkonomiTabellrad[],
    rowNumberList: readonly number[],
  ): void {
    kolumnList.forEach(({ key }, index) => this.columnByKey.set(`${id}\n${key}`, index + 2));
    radList.forEach(({ key }, index) => this.rowByKey.set(`${id}\n${key}`, rowNumberList[index]!));
  }

  noteTak(namn: 'arets' | 'ackumulerat', rowNumber: number): void {
    this.takByNamn.set(namn, { rowNumber, columnNumber: 2 });
  }

  readonly placeOf: PlaceOf = ({ tabellId, radKey, kolumn }): SheetPlace => {
    const rowNumber = this.rowByKey.get(`${tabellId}\n${radKey}`);
    const columnNumber = this.columnByKey.get(`${tabellId}\n${kolumn}`);
    if (!rowNumber || !columnNumber) throw new Error(`no cell ${tabellId} ${radKey} ${kolumn} on the sheet`);
    return { rowNumber, columnNumber };
  };

  readonly takPlaceOf: TakPlaceOf = (namn) => this.takByNamn.get(namn);
}
