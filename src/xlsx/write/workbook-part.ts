import type { ElementRange, TextEdit } from '../xml';
import {
  applyEdits,
  attributeEdit,
  attributesOf,
  childElements,
  escapeAttribute,
  findChild,
  NAMESPACE,
  prefixOf,
  relationshipIdOf,
  rootElement,
} from '../xml';
import { DefinedNames } from './defined-names';
import { appendInside, insertChildEdit } from './patch';

/** Children of `workbook` in the order of CT_Workbook. */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A sheet of any kind in the workbook's list. */
export interface SheetEntry {
  readonly title: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly isHidden: boolean;
}

/** workbook.xml as a text that is patched at the end, and nowhere but where a plan asks for it. */
export class WorkbookPart {
  readonly names: DefinedNames;
  private entryList: SheetEntry[];
  private addedList: SheetEntry[] = [];
  private isCleared = false;
  private isFullCalc = false;
  private nextActiveTab: number | null = null;
  private readonly root: ElementRange;
  private readonly p: string;
  private readonly sheets: ElementRange;

  /** `relationshipNamespace` is bound on new sheets when the root binds it to no prefix. */
  constructor(
    private readonly text: string,
    private readonly relationshipNamespace: string,
  ) {
    const root = rootElement(text);
    const sheets = root && findChild(text, root, 'sheets');
    if (!root || !sheets) throw new Error('workbook part without sheets');
    this.root = root;
    this.p = root.prefix;
    this.sheets = sheets;
    this.entryList = childElements(text, sheets, 'sheet').map((element) => readSheet(text, element));
    this.names = new DefinedNames(text, findChild(text, root, 'definedNames'), this.p);
  }

  get sheetList(): readonly SheetEntry[] {
    return this.entryList;
  }

  /** Adds a sheet last and gives its index. */
  addSheet(title: string, relationshipId: string, isHidden: boolean): number {
    const sheetId = Math.max(0, ...this.entryList.map((sheet) => sheet.sheetId)) + 1;
    const entry = { title, sheetId, relationshipId, isHidden };
    this.entryList.push(entry);
    this.addedList.push(entry);
    return this.entryList.length - 1;
  }

  /** Forgets every sheet; only for a blank workbook, which nothing refers to. */
  clearSheets(): void {
    this.entryList = [];
    this.addedList = [];
    this.isCleared = true;
  }

  setFullCalc(): void {
    this.isFullCalc = true;
  }

  setActiveTab(sheetIndex: number): void {
    this.nextActiveTab = sheetIndex;
  }

  toText(): string {
    const editList = [
      this.viewEdit(),
      this.sheetsEdit(),
      ...this.names.edits(),
      this.insertEdit('definedNames', this.names.newListXml()),
      this.calcEdit(),
    ];
    return applyEdits(
      this.text,
      editList.filter((edit) => edit !== null),
    );
  }

  private insertEdit(localName: string, xml: string): TextEdit | null {
    return xml === '' ? null : insertChildEdit(this.text, this.root, WORKBOOK_ORDER, localName, xml);
  }

  /** A sheet's view names its workbook view by index: one must exist. */
  private viewEdit(): TextEdit | null {
    const { text, p } = this;
    const views = findChild(text, this.root, 'bookViews');
    const view = views && findChild(text, views, 'workbookView');
    const tab = this.nextActiveTab;
    if (!view) {
      const xml = `<${p}workbookView${tab ? ` activeTab="${tab}"` : ''}/>`;
      if (views) return appendInside(views, xml);
      return this.insertEdit('bookViews', `<${p}bookViews>${xml}</${p}bookViews>`);
    }
    const now = Number(attributesOf(text, view).get('activeTab') ?? 0);
    return tab === null || tab === now ? null : attributeEdit(text, view, 'activeTab', String(tab));
  }

  private sheetsEdit(): TextEdit | null {
    const xml = this.addedList.map((sheet) => this.sheetXml(sheet)).join('');
    const { innerStart, innerEnd } = this.sheets;
    if (this.isCleared) return { start: innerStart, end: innerEnd, text: xml };
    return xml === '' ? null : appendInside(this.sheets, xml);
  }

  private sheetXml({ title, sheetId, relationshipId, isHidden }: SheetEntry): string {
    const bound = prefixOf(this.text, NAMESPACE.relationships);
    const id = bound === null ? `xmlns:r="${this.relationshipNamespace}" r:id` : `${bound}id`;
    return (
      `<${this.p}sheet name="${escapeAttribute(title)}" sheetId="${sheetId}"` +
      `${isHidden ? ' state="hidden"' : ''} ${id}="${relationshipId}"/>`
    );
  }

  private calcEdit(): TextEdit | null {
    if (!this.isFullCalc) return null;
    const element = findChild(this.text, this.root, 'calcPr');
    return element
      ? attributeEdit(this.text, element, 'fullCalcOnLoad', '1')
      : this.insertEdit('calcPr', `<${this.p}calcPr fullCalcOnLoad="1"/>`);
  }
}

function readSheet(text: string, element: ElementRange): SheetEntry {
  const attributes = attributesOf(text, element);
  return {
    title: attributes.get('name') ?? '',
    sheetId: Number(attributes.get('sheetId') ?? 0),
    relationshipId: relationshipIdOf(attributes) ?? '',
    isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
  };
}
