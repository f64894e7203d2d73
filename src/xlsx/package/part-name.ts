/** What two spellings of a part name have in common: parts are found without regard to case or `%20`. */
export function partKey(partName: string): string {
  return partName
    .replace(/%([0-7][0-9a-fA-F])/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .toLowerCase();
}

/** The target of a relationship → part name; `source` is the part that has it, `/` for the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/, '');
  const base = path.startsWith('/') ? [] : folderOf(source);
  const stepList = [...base];
  for (const step of path.split('/')) {
    if (step === '..') stepList.pop();
    else if (step !== '' && step !== '.') stepList.push(step);
  }
  return `/${stepList.join('/')}`;
}

/** The shortest target that leads from a part to another: `../tables/table1.xml`. */
export function relativeTarget(source: string, partName: string): string {
  const from = folderOf(source);
  const to = partName.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** `/xl/workbook.xml` → `/xl/_rels/workbook.xml.rels`; `/` → `/_rels/.rels`. */
export function relationshipPartName(source: string): string {
  const at = source.lastIndexOf('/') + 1;
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
}

/** The reverse of `relationshipPartName`; null when the part holds no relationships. */
export function relationshipSource(partName: string): string | null {
  const match = /^(.*\/)_rels\/([^/]*)\.rels$/i.exec(partName);
  return match ? match[1]! + match[2]! : null;
}

/** Extension in lower case, without the dot. */
export function extensionOf(partName: string): string {
  return /\.([^./]*)$/.exec(partName)?.[1]?.toLowerCase() ?? '';
}

function folderOf(partName: string): string[] {
  return partName.split('/').slice(1, -1);
}
