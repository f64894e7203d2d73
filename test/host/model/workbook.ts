import { HostError } from '../protocol';
import { parseAddress, rectText } from './address';
import type { CellContent } from './cells';
import type { NameModel, SheetVisibility } from './features';
import { dropSheet, renameSheet } from './formula-text';
import type { Rect } from './rect';
import { raiseOnSheet, type RaisedEvent } from './raise';
import { SheetModel } from './sheet';
import { builtInStyles, foldStyleName, newStyle, type StyleModel } from './styles';
import type { TableModel } from './table';

/** Works out every formula; stores results of those cells that are wanted. */
export type Calculate = (book: WorkbookModel, isWanted: (content: CellContent) => boolean) => void;

export interface WorkbookModelOptions {
  /** Name of the user's language and region, e.g. `sv-SE`. */
  readonly locale?: string;
  /** An engine for all formulas; without one each gives 0, or what a file holds. */
  readonly calculate?: Calculate;
  /** Title of the sheet that a new workbook has. */
  readonly firstSheet?: string;
}

/** Counts over all hosts of a process: the client's event handlers must never meet an id twice. */
let lastId = 0;

function nextId(): number {
  lastId += 1;
  return lastId;
}

const guidLike = (prefix: string): string =>
  `{${prefix}-0000-0000-0000-${String(nextId()).padStart(12, '0')}}`;

/** Beginnings of names that the program makes up. */
export interface Words {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
}

const wordsOf = (locale: string): Words =>
  locale.startsWith('sv')
    ? { sheet: 'Blad', table: 'Tabell', column: 'Kolumn' }
    : { sheet: 'Sheet', table: 'Table', column: 'Column' };

const SHEET_NAME = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A whole workbook in memory, with Excel's rules for what may stand in it. */
export class WorkbookModel {
  sheetList: SheetModel[] = [];
  nameList: NameModel[] = [];
  activeSheet: SheetModel;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  calculationMode = 'Automatic';
  isEventsOn = true;
  saveCount = 0;
  /** Who changes things right now: the scripts, or a person beside them (`Unknown`). */
  triggerSource = 'ThisLocalAddin';
  raisedList: RaisedEvent[] = [];
  /** Sheets can neither be added nor removed. */
  isStructureProtected = false;
  /** `DataChanged:<target>` of everything that scripts listen to. */
  readonly handlerSet = new Set<string>();
  readonly settingByKey = new Map<string, unknown>();
  /** Title, author … of the document, and the properties that people add. */
  readonly propertyByName = new Map<string, unknown>();
  readonly customPropertyByKey = new Map<string, unknown>();
  iterative = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  styleList: StyleModel[] = builtInStyles();
  /** Areas beside the first that are selected with it. */
  furtherSelection: readonly Rect[] = [];
  readonly locale: string;
  /** Times that calculation and the screen were suspended. */
  suspendedCount = { calculation: 0, screen: 0 };
  /** Ranges that got values or formulas, in order: for figures of the wire. */
  readonly writtenList: { readonly sheetId: string; readonly rect: Rect }[] = [];
  /** What the program calls new sheets, tables and columns in the user's language. */
  readonly words: Words;
  private readonly calculate: Calculate | null;
  private calculatedState = '';

  constructor(options: WorkbookModelOptions = {}) {
    const { locale = 'sv-SE', calculate = null } = options;
    this.locale = locale;
    this.words = wordsOf(locale);
    this.calculate = calculate;
    this.activeSheet = this.addSheet(options.firstSheet);
  }

  /** Brings results up to date, unless calculation is manual: then only formulas without any get one. */
  refreshResults(isForced = false): void {
    if (!this.calculate) return;
    const state = this.stateText();
    if (!isForced && state === this.calculatedState) return;
    const isManual = this.calculationMode === 'Manual' && !isForced;
    this.calculate(this, ({ isCalculated }) => !isManual || !isCalculated);
    this.calculatedState = isManual ? '' : state;
  }

  /** Changes with everything that results follow from. */
  private stateText(): string {
    const nameText = [...this.nameList, ...this.sheetList.flatMap((sheet) => sheet.nameList)].map(
      ({ name, formula }) => name + formula,
    );
    const sheetText = this.sheetList.map(({ id, name, cells, tableList, hiddenRowSet }) => [
      id,
      name,
      cells.revision,
      hiddenRowSet.size,
      ...tableList.map((table) => [table.name, Object.values(table.rect)]),
    ]);
    return JSON.stringify([nameText, sheetText]);
  }

  addSheet(name = this.freeSheetName()): SheetModel {
    this.assertStructureFree();
    this.checkSheetName(name, null);
    const sheet = new SheetModel(guidLike('00000001'), name);
    this.sheetList.push(sheet);
    raiseOnSheet(this, 'Added', sheet);
    return sheet;
  }

  private assertStructureFree(): void {
    if (this.isStructureProtected) throw new HostError('AccessDenied');
  }

  private freeSheetName(): string {
    let number = this.sheetList.length + 1;
    while (this.findSheet(`${this.words.sheet}${number}`)) number += 1;
    return `${this.words.sheet}${number}`;
  }

  private checkSheetName(name: string, own: SheetModel | null): void {
    if (!SHEET_NAME.test(name)) throw new HostError('InvalidArgument', `no sheet can have the name ${name}`);
    const other = this.findSheet(name);
    if (other && other !== own) throw new HostError('ItemAlreadyExists', `a sheet is named ${name} already`);
  }

  /** By name, whatever its case, or by id. */
  findSheet(nameOrId: string): SheetModel | null {
    return this.sheetList.find(({ id, name }) => id === nameOrId || same(name, nameOrId)) ?? null;
  }

  sheet(nameOrId: string): SheetModel {
    const found = this.findSheet(nameOrId);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.assertStructureFree();
    this.checkSheetName(name, sheet);
    const from = sheet.name;
    sheet.name = name;
    raiseOnSheet(this, 'EventNameChanged', sheet, { nameBefore: from, nameAfter: name });
    this.mapFormulas((formula) => renameSheet(formula, from, name));
  }

  /** Every name that pointed at the sheet points at nothing from then on. */
  deleteSheet(sheet: SheetModel): void {
    this.assertStructureFree();
    if (sheet.visibility === 'VeryHidden') {
      throw new HostError('InvalidOperation', 'a very hidden sheet cannot be deleted');
    }
    const isLast = this.sheetList.every((each) => each === sheet || each.visibility !== 'Visible');
    if (isLast) throw new HostError('InvalidOperation', 'a workbook must keep a visible sheet');
    const position = this.sheetList.indexOf(sheet);
    this.sheetList.splice(position, 1);
    sheet.isDeleted = true;
    raiseOnSheet(this, 'Deleted', sheet);
    this.mapFormulas((formula) => dropSheet(formula, sheet.name));
    if (this.activeSheet === sheet) this.activate(this.visibleNear(position));
  }

  /** Brings a sheet to the front. */
  activate(sheet: SheetModel): void {
    if (sheet === this.activeSheet) return;
    raiseOnSheet(this, 'Deactivated', this.activeSheet);
    this.activeSheet = sheet;
    raiseOnSheet(this, 'Activated', sheet);
  }

  private visibleNear(position: number): SheetModel {
    const visibleList = this.sheetList.filter(({ visibility }) => visibility === 'Visible');
    return visibleList.find((sheet) => this.sheetList.indexOf(sheet) >= position) ?? visibleList.at(-1)!;
  }

  setVisibility(sheet: SheetModel, visibility: SheetVisibility): void {
    this.assertStructureFree();
    const others = this.sheetList.filter((each) => each !== sheet && each.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) {
      throw new HostError('InvalidOperation', 'a workbook must keep a visible sheet');
    }
    raiseOnSheet(this, 'EventVisibilityChanged', sheet, {
      visibilityBefore: sheet.visibility,
      visibilityAfter: visibility,
    });
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.activeSheet === sheet) {
      this.activate(this.visibleNear(this.sheetList.indexOf(sheet)));
    }
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.assertStructureFree();
    if (position < 0 || position >= this.sheetList.length) throw new HostError('InvalidArgument');
    const positionBefore = this.sheetList.indexOf(sheet);
    this.sheetList.splice(positionBefore, 1);
    this.sheetList.splice(position, 0, sheet);
    raiseOnSheet(this, 'EventMoved', sheet, { positionBefore, positionAfter: position });
  }

  private mapFormulas(map: (formula: string) => string): void {
    for (const name of [...this.nameList, ...this.sheetList.flatMap((sheet) => sheet.nameList)]) {
      name.formula = map(name.formula);
    }
    for (const sheet of this.sheetList) {
      for (const { row, column, content } of sheet.cells.all()) {
        if (content.formula === undefined) continue;
        const formula = map(content.formula);
        if (formula !== content.formula) sheet.cells.set(row, column, { ...content, formula });
      }
    }
  }

  findStyle(name: string): StyleModel | null {
    return this.styleList.find((style) => foldStyleName(style.name) === foldStyleName(name)) ?? null;
  }

  addStyle(name: string, isBuiltIn: boolean): void {
    this.styleList.push(newStyle(name, isBuiltIn));
  }

  /** All tables of the workbook, sheet by sheet. */
  get tableList(): readonly TableModel[] {
    return this.sheetList.flatMap((sheet) => sheet.tableList);
  }

  findTable(nameOrId: string): TableModel | null {
    return this.tableList.find(({ id, name }) => id === nameOrId || same(name, nameOrId)) ?? null;
  }

  newTableId(): string {
    return guidLike('00000002');
  }

  newFormatId(): string {
    return guidLike('00000003');
  }

  /** Adds a name; `sheet` null = the workbook's own. */
  addName(name: string, formula: string, sheet: SheetModel | null = null, comment = ''): NameModel {
    const model: NameModel = { id: `name${nextId()}`, name, formula, isVisible: true, comment };
    (sheet ?? this).nameList.push(model);
    return model;
  }

  findName(name: string, sheet: SheetModel | null): NameModel | null {
    return (sheet ?? this).nameList.find((each) => same(each.name, name) || each.id === name) ?? null;
  }

  removeName(name: NameModel, sheet: SheetModel | null): void {
    const owner = sheet ?? this;
    owner.nameList = owner.nameList.filter((each) => each !== name);
  }

  /** The range a name or address points at; null when it points at none. */
  resolveRange(text: string): { sheet: SheetModel; rect: Rect } | null {
    const parsed = parseAddress(text.replace(/^=/, ''));
    const sheet = parsed?.sheet ? this.findSheet(parsed.sheet) : null;
    return parsed && sheet ? { sheet, rect: parsed.rect } : null;
  }
}

/** For messages: `Rapport!B2:C4` without quotes. */
export const placeText = (sheet: SheetModel, rect: Rect): string => `${sheet.name}!${rectText(rect)}`;
