import { attributesOf, rootElement } from './elements';

/** Namespaces of the transitional form of OOXML; the strict form is mapped to them. */
export const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

const STRICT_ROOT = 'http://purl.oclc.org/ooxml/';

/** Strict namespaces and relationship types (ISO 29500-1) → their transitional twins; others unchanged. */
export function toTransitional(uri: string): string {
  if (!uri.startsWith(STRICT_ROOT)) return uri;
  const [area = '', ...rest] = uri.slice(STRICT_ROOT.length).split('/');
  return ['http://schemas.openxmlformats.org', area, '2006', ...rest].join('/');
}

/** The reverse of `toTransitional` for relationship types of a strict package. */
export function toStrict(uri: string): string {
  const match =
    /^http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\/(.+)$/.exec(uri);
  return match ? `${STRICT_ROOT}${match[1]}/${match[2]}` : uri;
}

/** Namespaces that the root element declares: prefix (empty for the default one) → transitional URI. */
export function rootNamespaces(text: string): ReadonlyMap<string, string> {
  const uriByPrefix = new Map<string, string>();
  const root = rootElement(text);
  for (const [name, value] of root ? attributesOf(text, root) : []) {
    if (name === 'xmlns') uriByPrefix.set('', toTransitional(value));
    else if (name.startsWith('xmlns:')) uriByPrefix.set(name.slice(6), toTransitional(value));
  }
  return uriByPrefix;
}

/** Prefix of the root's own namespace, with colon (`x:`) or empty: elements that we add bear it too. */
export function mainPrefix(text: string): string {
  return rootElement(text)?.prefix ?? '';
}

/** Namespace of the root element, in its transitional form; null when it has none. */
export function rootNamespace(text: string): string | null {
  return rootNamespaces(text).get(mainPrefix(text).slice(0, -1)) ?? null;
}

/** Prefix with colon that the root binds to a (transitional) namespace, for attributes; null when none. */
export function prefixOf(text: string, uri: string): string | null {
  for (const [prefix, bound] of rootNamespaces(text)) if (bound === uri && prefix !== '') return `${prefix}:`;
  return null;
}
