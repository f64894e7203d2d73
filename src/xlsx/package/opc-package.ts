import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import { DEFAULT_LIMITS, type FileLimits } from '../limits';
import { NAMESPACE, toStrict } from '../xml';
import { readDirectory } from '../zip';
import { ContentTypes } from './content-types';
import { compoundFileFault } from './ole';
import {
  partKey,
  relationshipPartName,
  relationshipSource,
  relativeTarget,
  resolveTarget,
} from './part-name';
import { PartStore } from './part-store';
import { RelationshipPart, type RawRelationship } from './relationships';
import { CONTENT_TYPE, RELATIONSHIP, WORKBOOK_TYPE_SET } from './types';

const CONTENT_TYPES_PART = '/[Content_Types].xml';

/** A relationship with its target looked up. */
export interface Relationship extends RawRelationship {
  /** The target part as the package spells it (or would); null for an external target. */
  readonly partName: string | null;
}

/**
 * An Office Open XML package that is changed part by part: what is not written stays byte for byte. Part names
 * start with `/` and are found without regard to case; `/` stands for the package itself as a source.
 */
export class OpcPackage {
  private readonly relationshipsByKey = new Map<string, { source: string; part: RelationshipPart }>();

  private constructor(
    readonly limits: FileLimits,
    private readonly store: PartStore,
    private readonly contentTypes: ContentTypes,
  ) {}

  /** Opens a workbook file. Issues: every `file-…` code of `FileFaultCode` but those about cells. */
  static open(bytes: Uint8Array, limits: FileLimits = DEFAULT_LIMITS): Result<OpcPackage> {
    const entries = compoundFileFault(bytes) ?? readDirectory(bytes, limits);
    if (!entries.ok) return entries;
    const store = PartStore.create(entries.value, limits);
    if (!store.ok) return store;
    if (store.value.spelling(CONTENT_TYPES_PART) === null) return fileFault('file-not-workbook');
    const types = store.value.readText(CONTENT_TYPES_PART);
    if (!types.ok) return types;
    const pkg = new OpcPackage(limits, store.value, new ContentTypes(types.value));
    return pkg.loadRelationships() ?? pkg.refuseOther() ?? success(pkg);
  }

  /** A package without parts, to build a workbook in. */
  static empty(): OpcPackage {
    const { relationships, xml } = CONTENT_TYPE;
    const text =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Types xmlns="${NAMESPACE.contentTypes}"><Default Extension="rels" ContentType="${relationships}"/>` +
      `<Default Extension="xml" ContentType="${xml}"/></Types>`;
    const store = PartStore.create([], DEFAULT_LIMITS);
    if (!store.ok) throw new Error('an empty container was refused');
    store.value.write(CONTENT_TYPES_PART, text);
    return new OpcPackage(DEFAULT_LIMITS, store.value, new ContentTypes(text));
  }

  private loadRelationships(): Result<never> | null {
    for (const name of this.store.nameList) {
      const source = relationshipSource(name);
      if (source === null) continue;
      const text = this.store.readText(name);
      if (!text.ok) return text;
      this.relationshipsByKey.set(partKey(source), { source, part: new RelationshipPart(text.value) });
    }
    return null;
  }

  private refuseOther(): Result<never> | null {
    const [main] = this.relationshipsOfType('/', RELATIONSHIP.officeDocument);
    if (!main?.partName) return fileFault('file-not-workbook');
    const type = this.contentTypeOf(main.partName)?.toLowerCase() ?? '';
    if (!WORKBOOK_TYPE_SET.has(type)) return fileFault('file-not-workbook');
    return this.has(main.partName) ? null : fileFault('file-part-missing', { part: main.partName });
  }

  /** Name of the workbook part, found through the package's main relationship. Throws in an empty package. */
  get workbookPart(): string {
    const [main] = this.relationshipsOfType('/', RELATIONSHIP.officeDocument);
    if (!main?.partName) throw new RangeError('the package has no workbook part');
    return main.partName;
  }

  /** True for the strict form of the standard (ISO 29500-1): other namespaces and relationship types. */
  get isStrict(): boolean {
    const [main] = this.relationshipsOfType('/', RELATIONSHIP.officeDocument);
    return main !== undefined && main.rawType !== main.type;
  }

  /** Names of all parts in the order of the file. */
  get partNameList(): readonly string[] {
    return this.store.nameList;
  }

  has(partName: string): boolean {
    return this.store.spelling(partName) !== null;
  }

  contentTypeOf(partName: string): string | null {
    return this.contentTypes.typeOf(partName);
  }

  /** Text of an XML part. Well-formed and free of DTDs: else `file-broken-xml`, `file-entity-declaration`. */
  readText(partName: string): Result<string> {
    return this.store.readText(partName);
  }

  readBytes(partName: string): Result<Uint8Array> {
    return this.store.readBytes(partName);
  }

  /** Replaces the text of a part; the same text leaves its bytes alone. Throws when there is no such part. */
  writeText(partName: string, text: string): void {
    if (!this.has(partName)) throw new RangeError(`no part ${partName}`);
    this.store.write(partName, text);
  }

  /** Adds a part with its content type. Throws when the name is taken. */
  addPart(partName: string, contentType: string, text: string): void {
    if (this.has(partName)) throw new RangeError(`part exists: ${partName}`);
    this.contentTypes.set(partName, contentType);
    this.store.write(partName, text);
  }

  /** Removes a part, its content type and its own relationships; those that lead to it are the caller's. */
  removePart(partName: string): void {
    this.contentTypes.delete(partName);
    this.store.remove(partName);
    if (this.relationshipsByKey.delete(partKey(partName))) this.store.remove(relationshipPartName(partName));
  }

  /** Relationships of a part, in the order of the file. */
  relationshipList(source: string): readonly Relationship[] {
    const list = this.relationshipsByKey.get(partKey(source))?.part.list ?? [];
    return list.map((each) => ({ ...each, partName: this.targetPart(source, each) }));
  }

  /** Relationships of one type (transitional form, see `RELATIONSHIP`). */
  relationshipsOfType(source: string, type: string): readonly Relationship[] {
    return this.relationshipList(source).filter((each) => each.type === type);
  }

  private targetPart(source: string, relationship: RawRelationship): string | null {
    if (relationship.isExternal) return null;
    const partName = resolveTarget(source, relationship.target);
    return this.store.spelling(partName) ?? partName;
  }

  /**
   * Adds a relationship and returns its id, unique for that source. `target` is a part name, written as a
   * relative path, or with `external` a URI, written as it is.
   */
  addRelationship(source: string, type: string, target: string, mode: 'part' | 'external' = 'part'): string {
    const key = partKey(source);
    const known = this.relationshipsByKey.get(key) ?? { source, part: new RelationshipPart() };
    this.relationshipsByKey.set(key, known);
    this.contentTypes.setDefault('rels', CONTENT_TYPE.relationships);
    const partName = relationshipPartName(known.source);
    if (!this.has(partName)) this.store.write(partName, known.part.render());
    const written = mode === 'external' ? target : relativeTarget(known.source, target);
    return known.part.add(this.isStrict ? toStrict(type) : type, written, mode === 'external');
  }

  removeRelationship(source: string, id: string): void {
    this.relationshipsByKey.get(partKey(source))?.part.remove(id);
  }

  /** The first free name of a pattern: `/xl/worksheets/sheet#.xml` → `/xl/worksheets/sheet4.xml`. */
  freePartName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number += 1;
    return pattern.replace('#', String(number));
  }

  /** The package as a file. Untouched parts keep their bytes, parts keep their order, new ones come last. */
  toBytes(): Uint8Array {
    this.store.write(CONTENT_TYPES_PART, this.contentTypes.render());
    for (const { source, part } of this.relationshipsByKey.values())
      this.store.write(relationshipPartName(source), part.render());
    return this.store.toBytes();
  }
}
