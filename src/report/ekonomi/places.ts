import type { EkonomiKolumn, EkonomiTabell, EkonomiTabellrad } from '../../domain';
import type { PlaceOf, SheetPlace, TakPlaceOf } from './cell-formula';

/** Sheet cells of table cells and of the caps, filled as the tables are laid out. */
export class Places {
  private readonly rowByKey = new Map<string, number>();
  /** The first row of the part that a column stands in, and its place there. */
  private readonly columnByKey = new Map<string, { columnNumber: number; part: number }>();
  private readonly takByNamn = new Map<string, SheetPlace>();

  /** Notes where printed rows stand with the columns of one part of their table, figures from column B. */
  note(
    { id }: EkonomiTabell,
    kolumnList: readonly EkonomiKolumn[],
    radList: readonly EkonomiTabellrad[],
    rowNumberList: readonly number[],
  ): void {
    const part = rowNumberList[0];
    if (part === undefined) return;
    kolumnList.forEach(({ key }, index) =>
      this.columnByKey.set(`${id}\n${key}`, { columnNumber: index + 2, part }),
    );
    radList.forEach(({ key }, index) => this.rowByKey.set(`${id}\n${key}\n${part}`, rowNumberList[index]!));
  }

  noteTak(namn: 'arets' | 'ackumulerat', rowNumber: number): void {
    this.takByNamn.set(namn, { rowNumber, columnNumber: 2 });
  }

  readonly placeOf: PlaceOf = ({ tabellId, radKey, kolumn }): SheetPlace => {
    const column = this.columnByKey.get(`${tabellId}\n${kolumn}`);
    const rowNumber = column && this.rowByKey.get(`${tabellId}\n${radKey}\n${column.part}`);
    if (!rowNumber) throw new Error(`no cell ${tabellId} ${radKey} ${kolumn} on the sheet`);
    return { rowNumber, columnNumber: column.columnNumber };
  };

  readonly takPlaceOf: TakPlaceOf = (namn) => this.takByNamn.get(namn);
}
