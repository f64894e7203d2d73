import { HostError, members } from '../protocol';
import { assertAlive, raiseOnSheet, type SheetModel, type WorkbookModel } from '../model';
import { BookObject } from './book-object';

const DEFAULT_OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const passwordBySheet = new WeakMap<SheetModel, string>();

export class WorksheetProtection extends BookObject {
  readonly typeName = 'WorksheetProtection';
  readonly members = members({ scalars: ['options', 'protected'], methods: ['protect', 'unprotect'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  get protected(): boolean {
    assertAlive(this.sheet);
    return this.sheet.protection !== null;
  }

  get options(): unknown {
    return this.sheet.protection;
  }

  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.protected) throw new HostError('AccessDenied');
    this.sheet.protection = { ...DEFAULT_OPTIONS, ...options };
    raiseOnSheet(this.book, 'ProtectionChanged', this.sheet, { isProtected: true });
    if (password) passwordBySheet.set(this.sheet, password);
  }

  unprotect(password?: string): void {
    if (!this.protected) throw new HostError('AccessDenied');
    if (passwordBySheet.get(this.sheet) !== (password || undefined)) throw new HostError('AccessDenied');
    this.sheet.protection = null;
    raiseOnSheet(this.book, 'ProtectionChanged', this.sheet, { isProtected: false });
    passwordBySheet.delete(this.sheet);
  }
}

const passwordByBook = new WeakMap<WorkbookModel, string>();

/** While it is on, sheets cannot be added, removed, renamed, moved, hidden or shown. */
export class WorkbookProtection extends BookObject {
  readonly typeName = 'WorkbookProtection';
  readonly members = members({ scalars: ['protected'], methods: ['protect', 'unprotect'] });

  get protected(): boolean {
    return this.book.isStructureProtected;
  }

  protect(password?: string): void {
    if (this.protected) throw new HostError('AccessDenied');
    this.book.isStructureProtected = true;
    if (password) passwordByBook.set(this.book, password);
  }

  unprotect(password?: string): void {
    if (passwordByBook.get(this.book) !== (password || undefined)) throw new HostError('AccessDenied');
    this.book.isStructureProtected = false;
    passwordByBook.delete(this.book);
  }
}
