/**
 * A small XML reader of our own for tests, so that what `src/xlsx` writes is judged by other code than its own.
 * Knows namespaces, entities and CDATA; refuses what is not well formed.
 */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Plain name, or `{namespace}name` for a prefixed attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All character data inside, children's included. */
  readonly text: string;
}

interface Open {
  readonly rawName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of a part: UTF-8, or UTF-16 by its byte order mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The root element of an XML part; throws SyntaxError when it is not well formed. */
export function parseXml(source: Uint8Array | string): XmlElement {
  const text = (typeof source === 'string' ? source : decodePart(source)).replace(/^\ufeff/, '');
  const root: Open = { rawName: '', attributes: {}, scope: { xml: 'xml' }, children: [], text: '' };
  const stack: Open[] = [root];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(`XML: ${text.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    take(match, stack);
  }
  if (stack.length !== 1 || root.children.length !== 1)
    throw new SyntaxError('XML: not one closed root element');
  return root.children[0]!;
}

function take(match: RegExpExecArray, stack: Open[]): void {
  const [, cdata, closing, opening, attributeText, selfClosing, characters] = match;
  const top = stack[stack.length - 1]!;
  if (characters !== undefined) top.text += decodeEntities(characters);
  else if (cdata !== undefined) top.text += cdata;
  else if (opening !== undefined) {
    stack.push(open(opening, attributeText ?? '', top));
    if (selfClosing) close(opening, stack);
  } else if (closing !== undefined) close(closing, stack);
}

function open(rawName: string, attributeText: string, parent: Open): Open {
  const attributes: Record<string, string> = {};
  const scope: Record<string, string> = { ...parent.scope };
  for (const [, name, double, single] of attributeText.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(double ?? single ?? '');
    if (Object.hasOwn(attributes, name!)) throw new SyntaxError(`XML: attribute ${name} twice in ${rawName}`);
    attributes[name!] = value;
    if (name === 'xmlns') scope[''] = value;
    else if (name!.startsWith('xmlns:')) scope[name!.slice(6)] = value;
  }
  return { rawName, attributes, scope, children: [], text: '' };
}

function close(rawName: string, stack: Open[]): void {
  const done = stack.pop();
  const parent = stack[stack.length - 1];
  if (!done || !parent || done.rawName !== rawName)
    throw new SyntaxError(`XML: </${rawName}> closes nothing`);
  const [prefix, name] = splitName(done.rawName);
  parent.text += done.text;
  parent.children.push({
    name,
    namespace: namespaceOf(prefix, done.scope),
    attributes: Object.fromEntries(
      Object.entries(done.attributes)
        .filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
        .map(([key, value]) => [expandedName(key, done.scope), value]),
    ),
    children: done.children,
    text: done.text,
  });
}

function splitName(rawName: string): [string, string] {
  const at = rawName.indexOf(':');
  return at < 0 ? ['', rawName] : [rawName.slice(0, at), rawName.slice(at + 1)];
}

function namespaceOf(prefix: string, scope: Readonly<Record<string, string>>): string {
  const namespace = scope[prefix];
  if (namespace === undefined && prefix !== '')
    throw new SyntaxError(`XML: prefix ${prefix} is not declared`);
  return namespace ?? '';
}

function expandedName(rawName: string, scope: Readonly<Record<string, string>>): string {
  const [prefix, name] = splitName(rawName);
  return prefix === '' ? name : `{${namespaceOf(prefix, scope)}}${name}`;
}

function decodeEntities(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (whole, body: string) => {
    const name = body.slice(0, -1);
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const known = ENTITY[name];
    if (known === undefined || !body.endsWith(';')) throw new SyntaxError(`XML: entity ${whole}`);
    return known;
  });
}

/** Direct children of that name, whatever their prefix. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements below of that name, in document order. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
