import { readFileSync } from 'node:fs';

/** A requirement set and the version from which a member belongs to it. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const DECLARATIONS = '@types/office-js/index.d.ts';
const SET = /\[Api set: (\w+) ([\d.]+)/;
const CLASS = /^ {4}(?:export )?(?:class|interface) (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:<]/;

let setByMember: ReadonlyMap<string, ApiSet> | null = null;

function excelNamespace(): readonly string[] {
  const text = readFileSync(require.resolve(DECLARATIONS), 'utf8');
  const start = text.indexOf('\ndeclare namespace Excel {');
  return text.slice(start, text.indexOf('\n}\n', start)).split('\n');
}

/** `Worksheet.getRanges` → ExcelApi 1.9, from the remarks in the types; the earliest of overloads counts. */
function readSets(): ReadonlyMap<string, ApiSet> {
  const found = new Map<string, ApiSet>();
  let typeName = '';
  let current: ApiSet | null = null;
  for (const line of excelNamespace()) {
    const set = SET.exec(line);
    const member = MEMBER.exec(line)?.[1];
    typeName = CLASS.exec(line)?.[1] ?? typeName;
    if (set) current = { name: set[1]!, version: set[2]! };
    else if (member !== undefined) {
      const key = `${typeName}.${member}`.toLowerCase();
      if (current && !found.has(key)) found.set(key, current);
      current = null;
    }
  }
  return found;
}

/** The set a member belongs to; null when the types say nothing. */
export function apiSetOf(typeName: string, member: string): ApiSet | null {
  setByMember ??= readSets();
  return setByMember.get(`${typeName}.${member}`.toLowerCase()) ?? null;
}
