import { execFileSync } from 'node:child_process';
import { hasShared } from './shared';

/** Programs that tests use as independent judges, with the command that proves that each is there. */
const PROBE_BY_TOOL = {
  LibreOffice: ['soffice', '--version'],
  xmllint: ['xmllint', '--version'],
  pdftotext: ['pdftotext', '-v'],
  pdfinfo: ['pdfinfo', '-v'],
  chromium: ['chromium', '--version'],
} as const;

type ProgramName = keyof typeof PROBE_BY_TOOL;
/** `python:openpyxl` = a python3 that has the module; `../shared` = the reference documents beside the project. */
export type ToolName = ProgramName | `python:${string}` | '../shared';

const PYTHON_LIST = ['/usr/bin/python3', 'python3'];
const answerByTool = new Map<ToolName, boolean>();
const pythonByModules = new Map<string, string | null>();

function runs(command: string, argList: readonly string[]): boolean {
  try {
    execFileSync(command, argList, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

function findPython(moduleList: readonly string[]): string | null {
  const key = moduleList.join(',');
  if (!pythonByModules.has(key)) {
    const isFit = (command: string) => runs(command, ['-c', `import ${key}`]);
    pythonByModules.set(key, PYTHON_LIST.find(isFit) ?? null);
  }
  return pythonByModules.get(key) ?? null;
}

/** True when the tool answers on this machine. */
export function hasTool(name: ToolName): boolean {
  if (name === '../shared') return hasShared();
  const known = answerByTool.get(name);
  if (known !== undefined) return known;
  const answer = name.startsWith('python:')
    ? findPython([name.slice('python:'.length)]) !== null
    : runs(PROBE_BY_TOOL[name as ProgramName][0], [PROBE_BY_TOOL[name as ProgramName][1]]);
  answerByTool.set(name, answer);
  return answer;
}

/** The python3 that has these modules; throws when there is none (ask `describeWith` first). */
export function pythonWith(...moduleList: readonly string[]): string {
  const python = findPython(moduleList);
  if (python === null) throw new Error(`no python3 with ${moduleList.join(', ')}`);
  return python;
}

/**
 * `describe`, or a skipped one whose title says what is missing (`… [kräver LibreOffice]`): the runner reads
 * the reason there.
 */
export function describeWith(toolList: readonly ToolName[], name: string, body: () => void): void {
  const missingList = toolList.filter((tool) => !hasTool(tool));
  if (missingList.length === 0) describe(name, body);
  else describe.skip(`${name} [kräver ${missingList.join(', ')}]`, body);
}
