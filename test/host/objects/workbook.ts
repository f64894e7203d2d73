import { HostError, members } from '../protocol';
import { parseRect } from '../model';
import { ApplicationObject, RuntimeObject } from './application';
import { BookObject } from './book-object';
import { DocumentProperties } from './document-properties';
import { defineEvents, eventMethods } from './event-methods';
import { NamedItemCollection } from './named-item';
import { WorkbookProtection } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { SettingCollection } from './setting';
import { StyleCollection } from './style';
import { TableCollection } from './table-collection';
import { WorksheetCollection } from './worksheet-collection';

const EVENT_LIST = ['Activated'];

/** The root of everything. */
export class WorkbookObject extends BookObject {
  readonly typeName = 'Workbook';
  readonly members = members({
    scalars: ['isDirty', 'name', 'readOnly'],
    navigations: [
      '_Runtime',
      'application',
      'names',
      'properties',
      'protection',
      'settings',
      'styles',
      'tables',
      'worksheets',
    ],
    methods: [
      '_GetRangeForEventByReferenceId',
      '_GetRangeOrNullObjectForEventByReferenceId',
      'getActiveCell',
      'getSelectedRange',
      'getSelectedRanges',
      'save',
      ...eventMethods(EVENT_LIST),
    ],
  });

  get name(): string {
    return 'Arbetsbok.xlsx';
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return true;
  }

  set isDirty(_: boolean) {
    // A host without files has nothing to keep clean.
  }

  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.book);
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.book);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }

  get styles(): StyleCollection {
    return new StyleCollection(this.book);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  /** What handlers on the workbook are registered for. */
  readonly eventTarget = 'Workbook';

  /** There is no file to save; the workbook counts as saved. */
  save(): void {
    this.book.saveCount += 1;
  }

  /** The cells of an event. */
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): RangeObject | null {
    const [sheetId = '', address = ''] = referenceId.split('!');
    const sheet = this.book.findSheet(sheetId);
    const rect = parseRect(address);
    return sheet && rect && new RangeObject(this.book, sheet, rect);
  }

  _GetRangeForEventByReferenceId(referenceId: string): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }

  getSelectedRanges(): RangeAreasObject {
    const { activeSheet, selection, furtherSelection } = this.book;
    return new RangeAreasObject(this.book, {
      sheet: activeSheet,
      rectList: [selection, ...furtherSelection],
    });
  }

  /** Several areas are refused, as in Excel. */
  getSelectedRange(): RangeObject {
    if (this.book.furtherSelection.length > 0) throw new HostError('InvalidSelection');
    return new RangeObject(this.book, this.book.activeSheet, this.book.selection);
  }

  getActiveCell(): RangeObject {
    const { top, left } = this.book.selection;
    return new RangeObject(this.book, this.book.activeSheet, { top, left, bottom: top, right: left });
  }
}

defineEvents(WorkbookObject, EVENT_LIST, 'Book');
