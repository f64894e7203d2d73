import type { ElementRange, TextEdit } from '../xml';
import { attributesOf, childElements, decodeText, escapeAttribute, escapeText, isTrue } from '../xml';
import { appendInside } from './patch';

/** A defined name as the workbook has it. */
export interface DefinedName {
  readonly name: string;
  /** Index among the sheets, or null for a name of the whole workbook. */
  readonly sheetIndex: number | null;
  readonly refersTo: string;
  readonly isHidden: boolean;
}

interface Entry extends DefinedName {
  readonly element: ElementRange | null;
  readonly isChanged: boolean;
}

/** The names of workbook.xml: changed in place, added last, the rest untouched. */
export class DefinedNames {
  private entryList: Entry[];
  private readonly removedList: ElementRange[] = [];

  /** `element` is `<definedNames>`, or null when the workbook has none. */
  constructor(
    text: string,
    private readonly element: ElementRange | null,
    private readonly p: string,
  ) {
    this.entryList = (element ? childElements(text, element, 'definedName') : []).map((child) =>
      readEntry(text, child),
    );
  }

  /** Names compare without regard to case, as in Excel. */
  find(name: string, sheetIndex: number | null): DefinedName | null {
    return this.entryList.find((entry) => isSame(entry, name, sheetIndex)) ?? null;
  }

  /** Adds the name, or lets the one that is there point elsewhere. */
  set(next: DefinedName): void {
    const at = this.entryList.findIndex((entry) => isSame(entry, next.name, next.sheetIndex));
    const before = this.entryList[at];
    if (before?.refersTo === next.refersTo && before.isHidden === next.isHidden) return;
    const entry = {
      ...next,
      name: before?.name ?? next.name,
      element: before?.element ?? null,
      isChanged: true,
    };
    if (before) this.entryList[at] = entry;
    else this.entryList.push(entry);
  }

  remove(name: string, sheetIndex: number | null): void {
    const goneList = this.entryList.filter((entry) => isSame(entry, name, sheetIndex));
    this.entryList = this.entryList.filter((entry) => !goneList.includes(entry));
    this.removedList.push(...goneList.flatMap((entry) => entry.element ?? []));
  }

  /** XML of the whole list, for a workbook that lacks it; '' when there is nothing to add. */
  newListXml(): string {
    const added = this.addedXml();
    return this.element || added === '' ? '' : `<${this.p}definedNames>${added}</${this.p}definedNames>`;
  }

  /** The edits to the list that is there. */
  edits(): readonly TextEdit[] {
    const { element } = this;
    if (!element) return [];
    if (this.entryList.length === 0) {
      return this.removedList.length === 0 ? [] : [{ start: element.start, end: element.end, text: '' }];
    }
    const added = this.addedXml();
    return [
      ...this.removedList.map(({ start, end }) => ({ start, end, text: '' })),
      ...this.entryList.flatMap((entry) =>
        entry.isChanged && entry.element
          ? { start: entry.element.start, end: entry.element.end, text: this.entryXml(entry) }
          : [],
      ),
      ...(added === '' ? [] : [appendInside(element, added)]),
    ];
  }

  private addedXml(): string {
    return this.entryList
      .filter((entry) => !entry.element)
      .map((entry) => this.entryXml(entry))
      .join('');
  }

  private entryXml({ name, sheetIndex, refersTo, isHidden }: DefinedName): string {
    const local = sheetIndex === null ? '' : ` localSheetId="${sheetIndex}"`;
    const start = `<${this.p}definedName name="${escapeAttribute(name)}"${local}${isHidden ? ' hidden="1"' : ''}>`;
    return `${start}${escapeText(refersTo)}</${this.p}definedName>`;
  }
}

function isSame(entry: DefinedName, name: string, sheetIndex: number | null): boolean {
  return entry.sheetIndex === sheetIndex && entry.name.toLowerCase() === name.toLowerCase();
}

function readEntry(text: string, element: ElementRange): Entry {
  const attributes = attributesOf(text, element);
  const sheetIndex = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    sheetIndex: sheetIndex === undefined ? null : Number(sheetIndex),
    refersTo: decodeText(text.slice(element.innerStart, element.innerEnd)),
    isHidden: isTrue(attributes.get('hidden')),
    element,
    isChanged: false,
  };
}
