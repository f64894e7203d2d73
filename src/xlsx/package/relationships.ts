import {
  appendEdit,
  applyEdits,
  attributesOf,
  attributeXml,
  childElements,
  NAMESPACE,
  rootElement,
  toTransitional,
  type ElementRange,
  type TextEdit,
} from '../xml';

/** One relationship as written in a `.rels` part. */
export interface RawRelationship {
  readonly id: string;
  /** Type as written (strict or transitional). */
  readonly rawType: string;
  /** Type in its transitional form: compare with `RELATIONSHIP`. */
  readonly type: string;
  /** Target as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY_TEXT =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="${NAMESPACE.packageRelationships}"></Relationships>`;

/** The relationships of one part: read once, patched as text when some come and go. */
export class RelationshipPart {
  private readonly originalById = new Map<string, RawRelationship & { readonly element: ElementRange }>();
  private readonly byId = new Map<string, RawRelationship>();

  /** `text` has passed `checkXml`; without it the part is new. */
  constructor(private readonly text: string = EMPTY_TEXT) {
    const root = rootElement(text);
    for (const element of root ? childElements(text, root, 'Relationship') : []) {
      const relationship = readRelationship(attributesOf(text, element));
      this.originalById.set(relationship.id, { ...relationship, element });
      this.byId.set(relationship.id, relationship);
    }
  }

  get list(): readonly RawRelationship[] {
    return [...this.byId.values()];
  }

  /** Adds a relationship under the lowest free id and returns that id. */
  add(rawType: string, target: string, isExternal: boolean): string {
    let number = 1;
    while (this.byId.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.byId.set(id, { id, rawType, type: toTransitional(rawType), target, isExternal });
    return id;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** The part's text as it should be now; the very same text when nothing has changed. */
  render(): string {
    const root = rootElement(this.text)!;
    const editList: TextEdit[] = [];
    for (const [id, before] of this.originalById) {
      const now = this.byId.get(id);
      if (now && isSame(before, now)) continue;
      const text = now ? relationshipXml(root.prefix, now) : '';
      editList.push({ start: before.element.start, end: before.element.end, text });
    }
    const added = this.list
      .filter(({ id }) => !this.originalById.has(id))
      .map((relationship) => relationshipXml(root.prefix, relationship));
    if (added.length > 0) editList.push(appendEdit(this.text, root, added.join('')));
    return applyEdits(this.text, editList);
  }
}

function readRelationship(attributes: ReadonlyMap<string, string>): RawRelationship {
  const rawType = attributes.get('Type') ?? '';
  return {
    id: attributes.get('Id') ?? '',
    rawType,
    type: toTransitional(rawType),
    target: attributes.get('Target') ?? '',
    isExternal: attributes.get('TargetMode') === 'External',
  };
}

function isSame(a: RawRelationship, b: RawRelationship): boolean {
  return a.rawType === b.rawType && a.target === b.target && a.isExternal === b.isExternal;
}

function relationshipXml(prefix: string, { id, rawType, target, isExternal }: RawRelationship): string {
  const attributes = [
    attributeXml('Id', id),
    attributeXml('Type', rawType),
    attributeXml('Target', target),
    attributeXml('TargetMode', isExternal ? 'External' : null),
  ];
  return `<${prefix}Relationship${attributes.join('')}/>`;
}
