import { parseRect, raiseSelected, writeContents, type WorkbookModel } from './model';
import type { Server } from './protocol';

/** What a person does in the workbook, with the events that scripts get of it. */
export class Person {
  constructor(
    private readonly model: WorkbookModel,
    private readonly server: Server,
  ) {}

  private act(step: () => void): void {
    this.model.triggerSource = 'Unknown';
    step();
    this.model.triggerSource = 'ThisLocalAddin';
    this.server.flushEvents();
  }

  /** Types values into cells. */
  edit(sheetName: string, address: string, values: readonly (readonly unknown[])[]): void {
    const sheet = this.model.sheet(sheetName);
    this.act(() => writeContents(this.model, sheet, parseRect(address)!, values));
  }

  /** Goes to another sheet. */
  activate(sheetName: string): void {
    this.act(() => this.model.activate(this.model.sheet(sheetName)));
  }

  /** Selects cells: one area, or several with a comma between them. */
  select(sheetName: string, address: string): void {
    const [first, ...rest] = address.split(',').map((part) => parseRect(part)!);
    this.act(() => {
      const sheet = this.model.sheet(sheetName);
      this.model.activate(sheet);
      this.model.selection = first!;
      this.model.furtherSelection = rest;
      raiseSelected(this.model, sheet, first!);
    });
  }
}
