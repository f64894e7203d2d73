import {
  contentTypeOf,
  partXml,
  relationshipId,
  relationshipsOf,
  relsPath,
  sheetParts,
  targetsOf,
  workbookPath,
  type PartMap,
  type SheetPart,
} from './workbook-parts';
import { childrenOf, descendantsOf, parseXml, type XmlElement } from './xml-tree';

/**
 * What programs that open a workbook expect of its parts together, beyond what schemas can say. Each problem is
 * one line. (Nobody here can see Excel's repair dialog; these are the rules whose breach is known to call it.)
 */
export function packageProblems(parts: PartMap): readonly string[] {
  return [
    ...partProblems(parts),
    ...relationshipProblems(parts),
    ...workbookProblems(parts),
    ...nameProblems(parts),
    ...tableProblems(parts),
    ...sheetParts(parts)
      .filter((sheet) => sheet.kind === 'worksheet' && parts.has(sheet.path))
      .flatMap((sheet) => sheetProblems(parts, sheet)),
    ...calcChainProblems(parts),
  ];
}

function duplicates(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}

function partProblems(parts: PartMap): readonly string[] {
  const types = partXml(parts, '[Content_Types].xml');
  const overrideList = childrenOf(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
  const extensionList = childrenOf(types, 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
  const nameList = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
  return [
    ...nameList
      .filter((name) => contentTypeOf(parts, name) === null)
      .map((name) => `${name}: no content type`),
    ...duplicates(overrideList.map((name) => name.toLowerCase())).map((name) => `${name}: two content types`),
    ...duplicates(extensionList.map((name) => name.toLowerCase())).map(
      (name) => `.${name}: two content types`,
    ),
    ...overrideList
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `${name}: content type, no part`),
    ...duplicates(nameList.map((name) => name.toLowerCase())).map((name) => `${name}: two parts`),
    ...nameList.filter((name) => /\.(xml|rels|vml)$/.test(name)).flatMap((name) => wellFormed(parts, name)),
  ];
}

function wellFormed(parts: PartMap, name: string): readonly string[] {
  try {
    parseXml(parts.get(name)!);
    return [];
  } catch (error) {
    return [`${name}: ${(error as Error).message}`];
  }
}

function relationshipProblems(parts: PartMap): readonly string[] {
  const ownerList = ['', ...parts.keys()].filter((name) => parts.has(relsPath(name)));
  const relsList = [...parts.keys()].filter((name) => name.endsWith('.rels'));
  const ownedSet = new Set(ownerList.map(relsPath));
  return [
    ...relsList.filter((name) => !ownedSet.has(name)).map((name) => `${name}: no part it belongs to`),
    ...ownerList.flatMap((owner) => {
      const list = relationshipsOf(parts, owner);
      return [
        ...duplicates(list.map(({ id }) => id)).map((id) => `${relsPath(owner)}: two of id ${id}`),
        ...list
          .filter(({ isExternal, target }) => !isExternal && !parts.has(target))
          .map(({ target }) => `${relsPath(owner)}: no part ${target}`),
        ...usedIdProblems(parts, owner),
      ];
    }),
  ];
}

/** Every `r:id` (or `r:embed` …) in a part must be one of its relationships. */
function usedIdProblems(parts: PartMap, owner: string): readonly string[] {
  if (!owner.endsWith('.xml')) return [];
  const knownSet = new Set(relationshipsOf(parts, owner).map(({ id }) => id));
  const root = partXml(parts, owner);
  const idList = [root, ...allBelow(root)].flatMap(({ attributes }) =>
    Object.entries(attributes)
      .filter(([name]) => /officeDocument\/(2006\/)?relationships\}/.test(name))
      .map(([, id]) => id),
  );
  return idList.filter((id) => id !== '' && !knownSet.has(id)).map((id) => `${owner}: no relationship ${id}`);
}

function allBelow(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...allBelow(child)]);
}

function workbookProblems(parts: PartMap): readonly string[] {
  const sheetList = sheetParts(parts);
  const workbook = partXml(parts, workbookPath(parts));
  const [view] = childrenOf(childrenOf(workbook, 'bookViews')[0], 'workbookView');
  const active = sheetList[Number(view?.attributes['activeTab'] ?? 0)];
  return [
    ...duplicates(sheetList.map(({ sheetId }) => sheetId)).map((id) => `workbook: two sheets of id ${id}`),
    ...duplicates(sheetList.map(({ path }) => path)).map((path) => `workbook: two sheets of part ${path}`),
    ...duplicates(sheetList.map(({ title }) => title.toLowerCase())).map(
      (title) => `workbook: two sheets ${title}`,
    ),
    ...sheetList.filter(({ title }) => !isTitle(title)).map(({ title }) => `workbook: sheet title ${title}`),
    ...sheetList
      .filter(({ path }) => !parts.has(path))
      .map(({ title }) => `workbook: sheet ${title} has no part`),
    ...(sheetList.some(({ state }) => state === 'visible') ? [] : ['workbook: no visible sheet']),
    ...(active === undefined ? ['workbook: activeTab beyond the sheets'] : []),
    ...(active && active.state !== 'visible' ? [`workbook: the active sheet ${active.title} is hidden`] : []),
  ];
}

function isTitle(title: string): boolean {
  return title.length > 0 && title.length <= 31 && !/[\\/?*[\]:]/.test(title) && !/^'|'$/.test(title);
}

function nameProblems(parts: PartMap): readonly string[] {
  const workbook = partXml(parts, workbookPath(parts));
  const nameList = childrenOf(childrenOf(workbook, 'definedNames')[0], 'definedName');
  const sheetCount = sheetParts(parts).length;
  const scopeOf = ({ attributes }: XmlElement): string => attributes['localSheetId'] ?? 'workbook';
  const keyList = nameList.map((name) => `${name.attributes['name']} (${scopeOf(name)})`.toLowerCase());
  return [
    ...duplicates(keyList).map((key) => `names: two of ${key}`),
    ...nameList
      .filter((name) => Number(name.attributes['localSheetId'] ?? 0) >= sheetCount)
      .map((name) => `names: ${name.attributes['name']} on sheet ${scopeOf(name)} of ${sheetCount}`),
    ...nameList
      .filter((name) => name.text.trim() === '' || name.text.startsWith('='))
      .map((name) => `names: ${name.attributes['name']} refers to "${name.text}"`),
  ];
}

function tableProblems(parts: PartMap): readonly string[] {
  const tableList = [...parts.keys()]
    .filter((name) => contentTypeOf(parts, name)?.endsWith('spreadsheetml.table+xml'))
    .map(
      (name) => ({ name, ...partXml(parts, name).attributes }) as { name: string } & Record<string, string>,
    );
  const workbook = partXml(parts, workbookPath(parts));
  const nameList = childrenOf(childrenOf(workbook, 'definedNames')[0], 'definedName').map(({ attributes }) =>
    (attributes['name'] ?? '').toLowerCase(),
  );
  const displayNameList = tableList.map((table) => table['displayName']!.toLowerCase());
  return [
    ...duplicates(tableList.map((table) => table['id']!)).map((id) => `tables: two of id ${id}`),
    ...duplicates(displayNameList).map((name) => `tables: two called ${name}`),
    ...displayNameList
      .filter((name) => nameList.includes(name))
      .map((name) => `tables: ${name} is a name too`),
  ];
}

/** Cell reference → its element, counted when `r` is missing. */
function cellsOf(sheet: XmlElement): ReadonlyMap<string, XmlElement> {
  const byRef = new Map<string, XmlElement>();
  let rowNumber = 0;
  for (const row of childrenOf(childrenOf(sheet, 'sheetData')[0], 'row')) {
    rowNumber = Number(row.attributes['r'] ?? rowNumber + 1);
    let columnNumber = 0;
    for (const cell of childrenOf(row, 'c')) {
      const letters = /^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0];
      columnNumber = letters === undefined ? columnNumber + 1 : columnOf(letters);
      byRef.set(`${lettersOf(columnNumber)}${rowNumber}`, cell);
    }
  }
  return byRef;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(columnNumber: number): string {
  const rest = Math.floor((columnNumber - 1) / 26);
  const letter = String.fromCharCode(65 + ((columnNumber - 1) % 26));
  return rest === 0 ? letter : lettersOf(rest) + letter;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function areaOf(ref: string): Area {
  const [from, to = from] = ref.split(':');
  const [, fromLetters = 'A', fromRow = '1'] = /^([A-Z]+)(\d+)$/.exec(from!) ?? [];
  const [, toLetters = 'A', toRow = '1'] = /^([A-Z]+)(\d+)$/.exec(to!) ?? [];
  return {
    top: Number(fromRow),
    left: columnOf(fromLetters),
    bottom: Number(toRow),
    right: columnOf(toLetters),
  };
}

const isOverlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function overlaps(what: string, refList: readonly string[]): readonly string[] {
  const areaList = refList.map(areaOf);
  return refList.flatMap((ref, index) =>
    areaList.slice(0, index).some((area) => isOverlap(area, areaList[index]!))
      ? [`${what} ${ref} overlaps another`]
      : [],
  );
}

function sheetProblems(parts: PartMap, { title, path }: SheetPart): readonly string[] {
  const sheet = partXml(parts, path);
  const cells = cellsOf(sheet);
  const tableList = targetsOf(parts, path, 'table').map((name) => partXml(parts, name));
  const usedIdList = childrenOf(childrenOf(sheet, 'tableParts')[0], 'tablePart').map(relationshipId);
  const mergeList = descendantsOf(sheet, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  const validationList = childrenOf(childrenOf(sheet, 'dataValidations')[0], 'dataValidation');
  const validationRefList = validationList.flatMap(({ attributes }) =>
    (attributes['sqref'] ?? '').split(' '),
  );
  const problemList = [
    ...orderProblems(sheet),
    ...styleProblems(parts, cells),
    ...(usedIdList.length === tableList.length
      ? []
      : [`${tableList.length} tables, ${usedIdList.length} tableParts`]),
    ...tableList.flatMap((table) => headerProblems(parts, table, cells)),
    ...overlaps('merge', mergeList),
    ...overlaps('validation', validationRefList),
    ...overlaps('table', [...tableList.map(({ attributes }) => attributes['ref']!)]),
    ...tableList
      .filter((table) => mergeList.some((ref) => isOverlap(areaOf(ref), areaOf(table.attributes['ref']!))))
      .map((table) => `merge inside table ${table.attributes['displayName']}`),
  ];
  return problemList.map((problem) => `${title}: ${problem}`);
}

function orderProblems(sheet: XmlElement): readonly string[] {
  let lastRow = 0;
  const problemList: string[] = [];
  for (const row of childrenOf(childrenOf(sheet, 'sheetData')[0], 'row')) {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    if (number <= lastRow) problemList.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    const columnList = childrenOf(row, 'c').flatMap(({ attributes }) =>
      attributes['r'] === undefined ? [] : [columnOf(attributes['r'].replace(/\d+/, ''))],
    );
    if (columnList.some((column, index) => index > 0 && column <= columnList[index - 1]!))
      problemList.push(`cells of row ${number} out of order`);
  }
  return problemList;
}

function styleProblems(parts: PartMap, cells: ReadonlyMap<string, XmlElement>): readonly string[] {
  const [path] = targetsOf(parts, workbookPath(parts), 'styles');
  const formats = path === undefined ? undefined : childrenOf(partXml(parts, path), 'cellXfs')[0];
  const count = path === undefined ? 1 : childrenOf(formats, 'xf').length;
  return [...cells]
    .filter(([, cell]) => Number(cell.attributes['s'] ?? 0) >= count)
    .map(([ref, cell]) => `${ref} has style ${cell.attributes['s']} of ${count}`);
}

/** Text of a cell: inline, shared or a formula's result. */
function cellText(parts: PartMap, cell: XmlElement | undefined): string {
  if (cell === undefined) return '';
  const value = childrenOf(cell, 'v')[0]?.text ?? '';
  if (cell.attributes['t'] !== 's') return cell.attributes['t'] === 'inlineStr' ? plainText(cell) : value;
  const [path] = targetsOf(parts, workbookPath(parts), 'sharedStrings');
  const item = path === undefined ? undefined : childrenOf(partXml(parts, path), 'si')[Number(value)];
  return item === undefined ? '' : plainText(item);
}

const plainText = (element: XmlElement): string =>
  descendantsOf(element, 't')
    .map(({ text }) => text)
    .join('');

function headerProblems(
  parts: PartMap,
  table: XmlElement,
  cells: ReadonlyMap<string, XmlElement>,
): readonly string[] {
  const { ref = '', displayName = '', headerRowCount = '1' } = table.attributes;
  const area = areaOf(ref);
  const columnList = childrenOf(childrenOf(table, 'tableColumns')[0], 'tableColumn');
  const nameList = columnList.map(({ attributes }) => attributes['name'] ?? '');
  const idList = columnList.map(({ attributes }) => attributes['id'] ?? '');
  const isWide = columnList.length === area.right - area.left + 1;
  return [
    ...(isWide ? [] : [`table ${displayName} has ${columnList.length} columns in ${ref}`]),
    ...duplicates(nameList.map((name) => name.toLowerCase())).map(
      (name) => `table ${displayName}: two ${name}`,
    ),
    ...duplicates(idList).map((id) => `table ${displayName}: two columns of id ${id}`),
    ...(area.bottom > area.top ? [] : [`table ${displayName} has no row`]),
    ...nameList.flatMap((name, index) => {
      const header = cellText(parts, cells.get(`${lettersOf(area.left + index)}${area.top}`));
      return headerRowCount === '0' || header === name.replace(/_x000a_/gi, '\n')
        ? []
        : [`table ${displayName}: header "${header}" over column "${name}"`];
    }),
  ];
}

function calcChainProblems(parts: PartMap): readonly string[] {
  const [path] = targetsOf(parts, workbookPath(parts), 'calcChain');
  if (path === undefined) return [];
  const sheetById = new Map(sheetParts(parts).map((sheet) => [sheet.sheetId, sheet]));
  let sheetId = '';
  return childrenOf(partXml(parts, path), 'c').flatMap(({ attributes }) => {
    sheetId = attributes['i'] ?? sheetId;
    const sheet = sheetById.get(sheetId);
    const cell = sheet && cellsOf(partXml(parts, sheet.path)).get(attributes['r'] ?? '');
    return cell && childrenOf(cell, 'f').length === 1
      ? []
      : [`calcChain: ${attributes['r']} of sheet ${sheetId}`];
  });
}
