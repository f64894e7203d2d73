import { writeContents, type SheetModel, type WorkbookModel } from './model';
import { parseRect } from './model';
import type { EventEntry, Server } from './protocol';

const CATEGORY = 65_536;

/** Numbers of the client's event messages, by the part of the register method's name. */
export const EVENT_TYPE: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
};

/** Target of handlers on the collection of sheets. */
const WORKBOOK_TARGET = 'Workbook';

/** One entry for each target that a handler is registered for; none while events are switched off. */
function entriesOf(
  model: WorkbookModel,
  name: string,
  sheet: SheetModel,
  args: object,
): readonly EventEntry[] {
  if (!model.isEventsOn) return [];
  return [sheet.id, WORKBOOK_TARGET]
    .filter((targetId) => model.handlerSet.has(`${name}:${targetId}`))
    .map((targetId) => ({
      messageCategory: CATEGORY,
      messageType: EVENT_TYPE[name]!,
      targetId,
      id: 1,
      message: JSON.stringify({ worksheetId: sheet.id, ...args }),
    }));
}

/** What a person does in the workbook, with the events that scripts get of it. */
export class Person {
  constructor(
    private readonly model: WorkbookModel,
    private readonly server: Server,
  ) {}

  /** Types values into cells. */
  edit(sheetName: string, address: string, values: readonly (readonly unknown[])[]): void {
    const sheet = this.model.sheet(sheetName);
    writeContents(this.model, sheet, parseRect(address)!, values);
    const args = {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      shiftDirection: 'None',
      address,
    };
    this.server.sendEvents(entriesOf(this.model, 'DataChanged', sheet, args));
  }

  /** Goes to another sheet. */
  activate(sheetName: string): void {
    const sheet = this.model.sheet(sheetName);
    this.model.activeSheet = sheet;
    this.server.sendEvents(entriesOf(this.model, 'Activated', sheet, { type: 'WorksheetActivated' }));
  }

  /** Selects cells. */
  select(sheetName: string, address: string): void {
    const sheet = this.model.sheet(sheetName);
    this.model.activeSheet = sheet;
    this.model.selection = parseRect(address)!;
    const args = { type: 'WorksheetSelectionChanged', address };
    this.server.sendEvents(entriesOf(this.model, 'SelectionChanged', sheet, args));
  }
}
