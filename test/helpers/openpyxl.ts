import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonWith } from './tools';

export interface SeenStyle {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly border: Readonly<Record<string, { readonly line: string; readonly color: string | null }>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface SeenCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly cached?: string | number | boolean | null;
  readonly style: SeenStyle;
}

export interface SeenRule {
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly stopIfTrue: boolean;
  readonly look?: { readonly color: string | null; readonly bold: boolean; readonly fill: string | null };
  readonly iconSet?: {
    readonly set: string;
    readonly limits: readonly (readonly [string, string | number])[];
    readonly showValue: boolean;
    readonly reverse: boolean;
  };
  readonly dataBar?: string;
}

export interface SeenSheet {
  readonly title: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly merges: readonly string[];
  readonly columns: readonly { from: number; to: number; width: number; hidden: boolean }[];
  readonly heights: Readonly<Record<string, number>>;
  readonly tables: readonly {
    name: string;
    range: string;
    columns: readonly string[];
    style: string | null;
    hasFilter: boolean;
  }[];
  readonly validations: readonly Record<string, unknown>[];
  readonly formats: readonly { range: string; rule: SeenRule }[];
  readonly freeze: string | null;
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  readonly page: Readonly<Record<string, unknown>>;
}

/** A workbook as openpyxl sees it (`openpyxl_dump.py`). */
export interface SeenWorkbook {
  readonly sheetTitles: readonly string[];
  readonly active: string | null;
  readonly sheets: Readonly<Record<string, SeenSheet>>;
  readonly names: readonly { name: string; sheet: number | null; refersTo: string; hidden: boolean }[];
  readonly epoch: string;
}

export type SeenOrError = SeenWorkbook | { readonly error: string };

export function isError(seen: SeenOrError): seen is { readonly error: string } {
  return 'error' in seen;
}

/** Lets openpyxl read several workbooks in one run; what it cannot read comes back as an error. */
export function seeWithOpenpyxl(workbookList: readonly Uint8Array[]): readonly SeenOrError[] {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-openpyxl-'));
  try {
    const pathList = workbookList.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const output = execFileSync(pythonWith('openpyxl'), [join(__dirname, 'openpyxl_dump.py'), ...pathList], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    });
    return JSON.parse(output) as readonly SeenOrError[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The workbook after a script of a person's own: more sheets, a chart, a comment, a name. */
export function touchWithOpenpyxl(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-openpyxl-'));
  try {
    const [source, target] = [join(folder, 'in.xlsx'), join(folder, 'ut.xlsx')];
    writeFileSync(source, bytes);
    execFileSync(pythonWith('openpyxl'), [join(__dirname, 'openpyxl_touch.py'), source, target]);
    return new Uint8Array(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
