/**
 * Rules of the add-in only manifest that we hold on any machine: the order of elements that Excel demands, lengths,
 * resources, addresses, icons. (Microsoft's own validator sends the file away, and the schemas know no pictures.)
 */
import { childrenOf, descendantsOf, parseXml, type XmlElement } from '../helpers/xml-tree';

export interface ManifestContext {
  /** Where every address must begin. */
  readonly address: string;
  /** Version of package.json, three parts. */
  readonly packageVersion: string;
  /** The requirement set that the adapter stays within, e.g. `1.9`. */
  readonly excelApi: string;
  /** Width and height of a picture, by its path below the address; null when there is none. */
  readonly iconSizePx: (path: string) => readonly [number, number] | null;
}

type Rule = (root: XmlElement, context: ManifestContext) => Iterable<string>;

const DEFAULT_LOCALE = 'sv-SE';
const OTHER_LOCALE = 'en-US';

/** Elements that may stand in the manifest and in its parts, in the order that Excel demands. */
const ORDER_BY_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** What the product's manifest cannot be without. */
const NEEDED_LIST = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const RESID_MAX = 32;
const URL_MAX = 2048;
const LENGTH_BY_ELEMENT = { DisplayName: 125, Description: 250, ProviderName: 125 } as const;
const LENGTH_BY_LIST = { ShortStrings: 125, LongStrings: 250, Urls: URL_MAX, Images: URL_MAX } as const;
/** Sizes that the ribbon cannot do without. */
const RIBBON_SIZE_LIST = [16, 32, 80];
const VIEW_LIST = ['kontroll', 'resultat', 'rapport'];

const only = (element: XmlElement, name: string): XmlElement | undefined => childrenOf(element, name)[0];

function* order(root: XmlElement): Iterable<string> {
  for (const element of [root, ...ORDERED_NAMES.flatMap((name) => descendantsOf(root, name))]) {
    const allowedList = ORDER_BY_ELEMENT[element.name] ?? [];
    const placeList = element.children.map((child) => allowedList.indexOf(child.name));
    const strange = element.children.find((child) => !allowedList.includes(child.name));
    if (strange) yield `${element.name}: ${strange.name} does not belong here`;
    else if (placeList.some((place, index) => place < (placeList[index - 1] ?? 0)))
      yield `${element.name}: ${element.children.map((child) => child.name).join(', ')} is not Excel's order`;
  }
}
const ORDERED_NAMES = Object.keys(ORDER_BY_ELEMENT).filter(
  (name) => !['OfficeApp', 'Description'].includes(name),
);

function* needed(root: XmlElement): Iterable<string> {
  for (const name of NEEDED_LIST) {
    const { length } = childrenOf(root, name);
    if (length !== 1) yield `${name} stands ${length} times`;
  }
}

function* identity(root: XmlElement, { packageVersion }: ManifestContext): Iterable<string> {
  const id = only(root, 'Id')?.text ?? '';
  if (!GUID.test(id)) yield `Id ${id} is no GUID`;
  const version = only(root, 'Version')?.text ?? '';
  if (version !== `${packageVersion}.0`)
    yield `Version ${version} is not package.json's ${packageVersion} in four parts`;
  const permissions = only(root, 'Permissions')?.text ?? '';
  if (permissions !== 'ReadWriteDocument') yield `Permissions ${permissions}`;
  if (root.attributes['{http://www.w3.org/2001/XMLSchema-instance}type'] !== 'TaskPaneApp')
    yield 'not a TaskPaneApp';
  if (childrenOf(root, 'AppDomains').length > 0) yield 'AppDomains: no other domain is used';
}

function* requirements(root: XmlElement, { excelApi }: ManifestContext): Iterable<string> {
  const setList = descendantsOf(root, 'Set').map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
  );
  if (setList.join() !== `ExcelApi ${excelApi}`)
    yield `requires ${setList.join(', ') || 'nothing'}, not ExcelApi ${excelApi}`;
}

/** Every text with its place: attributes of the frame, strings of the resources, and their overrides. */
function* lengths(root: XmlElement): Iterable<string> {
  for (const [name, max] of Object.entries(LENGTH_BY_ELEMENT)) {
    const element = only(root, name);
    if (!element) continue;
    const text = element.attributes.DefaultValue ?? element.text;
    yield* tooLong(name, [text, ...overrideValues(element)], max);
  }
  for (const [name, max] of Object.entries(LENGTH_BY_LIST)) {
    for (const entry of descendantsOf(root, name).flatMap((list) => list.children)) {
      yield* tooLong(
        entry.attributes.id ?? name,
        [entry.attributes.DefaultValue ?? '', ...overrideValues(entry)],
        max,
      );
    }
  }
}

function* tooLong(name: string, textList: readonly string[], max: number): Iterable<string> {
  for (const text of textList) {
    if (text.trim() === '') yield `${name} has an empty text`;
    if (text.length > max) yield `${name}: ${text.length} characters, at most ${max}`;
  }
}

const overrideValues = (element: XmlElement): readonly string[] =>
  childrenOf(element, 'Override').map((override) => override.attributes.Value ?? '');

function* resources(root: XmlElement): Iterable<string> {
  const entryList = descendantsOf(root, 'Resources').flatMap((list) =>
    list.children.flatMap((group) => group.children),
  );
  const idList = entryList.map((entry) => entry.attributes.id ?? '');
  const usedSet = new Set(allElements(root).flatMap((element) => element.attributes.resid ?? []));
  for (const id of new Set(idList)) {
    if (idList.filter((other) => other === id).length > 1) yield `resource ${id} stands twice`;
    if (!usedSet.has(id)) yield `resource ${id} is not used`;
    if (id.length === 0 || id.length > RESID_MAX) yield `resource ${id}: at most ${RESID_MAX} characters`;
  }
  for (const id of usedSet) if (!idList.includes(id)) yield `resid ${id} means nothing`;
  yield* resourceKinds(root);
}

/** Which list a reference must find its resource in. */
const LIST_BY_REFERENCE: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

function* resourceKinds(root: XmlElement): Iterable<string> {
  const listById = new Map<string, string>();
  for (const group of descendantsOf(root, 'Resources').flatMap((list) => list.children)) {
    for (const entry of group.children) listById.set(entry.attributes.id ?? '', group.name);
  }
  for (const element of allElements(root)) {
    const { resid } = element.attributes;
    const found = resid === undefined ? undefined : listById.get(resid);
    const wanted = LIST_BY_REFERENCE[element.name];
    if (found !== undefined && found !== wanted)
      yield `${element.name} ${resid} is among ${found}, not ${wanted}`;
  }
}

const allElements = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(allElements),
];

function* locales(root: XmlElement): Iterable<string> {
  const locale = only(root, 'DefaultLocale')?.text ?? '';
  if (locale !== DEFAULT_LOCALE) yield `DefaultLocale ${locale}`;
  const frameList = ['DisplayName', 'Description', 'SupportUrl'].flatMap((name) => childrenOf(root, name));
  const stringList = descendantsOf(root, 'String');
  for (const element of [...frameList, ...stringList]) {
    const name = element.attributes.id ?? element.name;
    const localeList = childrenOf(element, 'Override').map((override) => override.attributes.Locale ?? '');
    if (!localeList.includes(OTHER_LOCALE)) yield `${name} has no ${OTHER_LOCALE} text`;
    if (localeList.includes(DEFAULT_LOCALE)) yield `${name} overrides the default language`;
    if (new Set(localeList).size < localeList.length) yield `${name} has a language twice`;
  }
}

function* addresses(root: XmlElement, { address }: ManifestContext): Iterable<string> {
  for (const element of allElements(root)) {
    for (const value of Object.values(element.attributes)) {
      if (!/^[a-z]+:\/\//i.test(value)) continue;
      if (!value.startsWith('https://')) yield `${element.name}: ${value} is not https`;
      else if (!value.startsWith(`${address}/`)) yield `${element.name}: ${value} is not below ${address}`;
    }
  }
}

function* icons(root: XmlElement, context: ManifestContext): Iterable<string> {
  const urlById = new Map(
    descendantsOf(root, 'Images').flatMap((list) =>
      list.children.map((image) => [image.attributes.id, image.attributes.DefaultValue ?? ''] as const),
    ),
  );
  yield* iconSize(only(root, 'IconUrl')?.attributes.DefaultValue ?? '', 32, context);
  yield* iconSize(only(root, 'HighResolutionIconUrl')?.attributes.DefaultValue ?? '', 64, context);
  for (const icon of descendantsOf(root, 'Icon')) {
    const sizeList = childrenOf(icon, 'Image').map(({ attributes }) => Number(attributes.size));
    const missing = RIBBON_SIZE_LIST.find((size) => !sizeList.includes(size));
    if (missing !== undefined) yield `an icon lacks ${missing} px`;
    for (const { attributes } of childrenOf(icon, 'Image')) {
      yield* iconSize(urlById.get(attributes.resid) ?? '', Number(attributes.size), context);
    }
  }
}

function* iconSize(
  url: string,
  wantedPx: number,
  { address, iconSizePx }: ManifestContext,
): Iterable<string> {
  const size = iconSizePx(url.slice(address.length + 1));
  if (size === null) yield `no picture at ${url}`;
  else if (size.some((px) => px !== wantedPx))
    yield `${url} is ${size.join('×')} px, not ${wantedPx}×${wantedPx}`;
}

function* buttons(root: XmlElement): Iterable<string> {
  const actionList = descendantsOf(root, 'Action');
  const urlById = new Map(
    descendantsOf(root, 'Urls').flatMap((list) =>
      list.children.map((url) => [url.attributes.id, url.attributes.DefaultValue ?? ''] as const),
    ),
  );
  const viewList = actionList.map((action) => {
    const url = urlById.get(only(action, 'SourceLocation')?.attributes.resid) ?? '';
    return /\/pane\.html\?vy=(\w+)$/.exec(url)?.[1] ?? url;
  });
  if (viewList.join() !== VIEW_LIST.join()) yield `the buttons open ${viewList.join(', ')}`;
  const paneSet = new Set(actionList.map((action) => only(action, 'TaskpaneId')?.text));
  if (paneSet.size !== 1 || paneSet.has(undefined)) yield 'the buttons do not share one pane';
  const idList = descendantsOf(root, 'Control').map((control) => control.attributes.id);
  if (new Set(idList).size < idList.length) yield 'two buttons have the same id';
}

const RULE_LIST: readonly Rule[] = [
  order,
  needed,
  identity,
  requirements,
  lengths,
  resources,
  locales,
  addresses,
  icons,
  buttons,
];

/** Every broken rule of a manifest, as one line each. */
export function manifestProblems(text: string, context: ManifestContext): readonly string[] {
  const root = parseXml(text);
  return RULE_LIST.flatMap((rule) => [...rule(root, context)]);
}
