import { members } from '../protocol';
import { ApplicationObject, RuntimeObject } from './application';
import { BookObject } from './book-object';
import { NamedItemCollection } from './named-item';
import { WorkbookProtection } from './protection';
import { RangeObject } from './range';
import { SettingCollection } from './setting';
import { TableCollection } from './table-collection';
import { WorksheetCollection } from './worksheet-collection';

/** The root of everything. */
export class WorkbookObject extends BookObject {
  readonly typeName = 'Workbook';
  readonly members = members({
    scalars: ['isDirty', 'name', 'readOnly'],
    navigations: ['_Runtime', 'application', 'names', 'protection', 'settings', 'tables', 'worksheets'],
    methods: ['getActiveCell', 'getSelectedRange'],
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

  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  getSelectedRange(): RangeObject {
    return new RangeObject(this.book, this.book.activeSheet, this.book.selection);
  }

  getActiveCell(): RangeObject {
    const { top, left } = this.book.selection;
    return new RangeObject(this.book, this.book.activeSheet, { top, left, bottom: top, right: left });
  }
}
