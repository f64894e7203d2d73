import {
  appendEdit,
  applyEdits,
  attributesOf,
  attributeXml,
  childElements,
  rootElement,
  type ElementRange,
  type TextEdit,
} from '../xml';
import { extensionOf, partKey } from './part-name';

interface Override {
  readonly partName: string;
  readonly contentType: string;
}

/** `[Content_Types].xml`: read once, patched as text when parts come and go. */
export class ContentTypes {
  private readonly typeByExtension = new Map<string, string>();
  private readonly originalByKey = new Map<string, Override & { readonly element: ElementRange }>();
  private readonly overrideByKey = new Map<string, Override>();
  private readonly addedDefaultList: string[] = [];

  /** `text` has passed `checkXml`. */
  constructor(private readonly text: string) {
    const root = rootElement(text);
    for (const element of root ? childElements(text, root) : []) this.readElement(element);
  }

  private readElement(element: ElementRange): void {
    const attributes = attributesOf(this.text, element);
    const contentType = attributes.get('ContentType') ?? '';
    if (element.localName === 'Default')
      this.typeByExtension.set((attributes.get('Extension') ?? '').toLowerCase(), contentType);
    if (element.localName !== 'Override') return;
    const partName = attributes.get('PartName') ?? '';
    this.originalByKey.set(partKey(partName), { partName, contentType, element });
    this.overrideByKey.set(partKey(partName), { partName, contentType });
  }

  /** Content type of a part by its own name, else by its extension; null when undeclared. */
  typeOf(partName: string): string | null {
    const override = this.overrideByKey.get(partKey(partName));
    return override?.contentType ?? this.typeByExtension.get(extensionOf(partName)) ?? null;
  }

  set(partName: string, contentType: string): void {
    if (this.typeOf(partName) !== contentType)
      this.overrideByKey.set(partKey(partName), { partName, contentType });
  }

  delete(partName: string): void {
    this.overrideByKey.delete(partKey(partName));
  }

  /** Declares the type of an extension unless it has one. */
  setDefault(extension: string, contentType: string): void {
    if (this.typeByExtension.has(extension)) return;
    this.typeByExtension.set(extension, contentType);
    this.addedDefaultList.push(extension);
  }

  /** The part's text as it should be now; the very same text when nothing has changed. */
  render(): string {
    const root = rootElement(this.text)!;
    const editList: TextEdit[] = [];
    for (const [key, { contentType, element }] of this.originalByKey) {
      const now = this.overrideByKey.get(key);
      if (now?.contentType === contentType) continue;
      const text = now ? overrideXml(root.prefix, now) : '';
      editList.push({ start: element.start, end: element.end, text });
    }
    const added = this.addedXml(root.prefix);
    if (added !== '') editList.push(appendEdit(this.text, root, added));
    return applyEdits(this.text, editList);
  }

  private addedXml(prefix: string): string {
    const defaultList = this.addedDefaultList.map((extension) => {
      const type = attributeXml('ContentType', this.typeByExtension.get(extension)!);
      return `<${prefix}Default${attributeXml('Extension', extension)}${type}/>`;
    });
    const overrideList = [...this.overrideByKey]
      .filter(([key]) => !this.originalByKey.has(key))
      .map(([, override]) => overrideXml(prefix, override));
    return [...defaultList, ...overrideList].join('');
  }
}

function overrideXml(prefix: string, { partName, contentType }: Override): string {
  return `<${prefix}Override${attributeXml('PartName', partName)}${attributeXml('ContentType', contentType)}/>`;
}
