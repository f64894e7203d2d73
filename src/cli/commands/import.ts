import { failure, makeIssue, success, type Result } from '../../core';
import {
  importDocument,
  importJson,
  previewImport,
  previewSheetImport,
  type ImportPreview,
} from '../../actions';
import { ORGANISATIONSNIVA_LIST, TYP_LIST } from '../../domain';
import { t } from '../../i18n';
import { decodeText, kallaOfText, type Importsvar } from '../../tables';
import { blankWorkbook, createXlsxPort } from '../../xlsx';
import { fileArgument, UsageError, type Command, type CommandContext } from '../command';
import { pathExists, readBytes, writeBytes } from '../files';
import { EXIT, type ExitCode } from '../io';
import { printImport } from '../print/import';
import { printFailure } from '../print/issues';

const ZIP_MARK = [0x50, 0x4b] as const;
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0] as const;
const UTF16_MARK_LIST: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** What a text does not begin with: a PDF, or anything with NUL bytes. */
const PDF_MARK = [0x25, 0x50, 0x44, 0x46] as const;
const SNIFFED_BYTES = 4096;

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isBinary(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, PDF_MARK)) return true;
  return (
    !UTF16_MARK_LIST.some((mark) => beginsWith(bytes, mark)) && bytes.subarray(0, SNIFFED_BYTES).includes(0)
  );
}

function oneOf<T extends string>(
  { optionByName }: CommandContext,
  name: string,
  list: readonly T[],
): T | undefined {
  const value = optionByName[name];
  if (value === undefined) return undefined;
  const found = list.find((item) => item.toLowerCase() === String(value).toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError('cli.usage.optionValue', { option: `--${name}`, allowed: list.join(', ') });
}

function yearOf({ optionByName }: CommandContext): number | undefined {
  const value = optionByName['ar'];
  if (value === undefined) return undefined;
  if (/^(19|20)\d\d$/.test(String(value))) return Number(value);
  throw new UsageError('cli.usage.optionValue', { option: '--ar', allowed: '2024' });
}

/** What the person says of the document; only what is said. */
function answersOf(context: CommandContext): Importsvar {
  const typ = oneOf(context, 'typ', TYP_LIST);
  const niva = oneOf(context, 'niva', ORGANISATIONSNIVA_LIST);
  const ar = yearOf(context);
  return { ...(typ && { typ }), ...(niva && { niva }), ...(ar !== undefined && { ar }) };
}

function targetOf({ optionByName }: CommandContext): string {
  const target = optionByName['till'];
  if (typeof target !== 'string' || target === '') throw new UsageError('cli.usage.targetMissing');
  return target;
}

async function readDocument(
  context: CommandContext,
  path: string,
  svar: Importsvar,
): Promise<Result<ImportPreview>> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const bytes = read.value;
  if (!beginsWith(bytes, ZIP_MARK) && !beginsWith(bytes, OLE_MARK)) {
    if (isBinary(bytes)) return failure(makeIssue('import-not-text', 'fel', { raw: path, params: { path } }));
    return previewImport(kallaOfText(decodeText(bytes)), svar);
  }
  const opened = createXlsxPort(bytes);
  if (!opened.ok) return opened;
  const blad = context.optionByName['blad'];
  return previewSheetImport.run(
    { port: opened.value, lang: context.lang },
    { blad: typeof blad === 'string' ? blad : null, svar, isSearching: true },
  );
}

async function workbookOf(preview: ImportPreview, lang: CommandContext['lang']): Promise<Result<Uint8Array>> {
  const opened = createXlsxPort(blankWorkbook());
  if (!opened.ok) return opened;
  const written = await importDocument.run({ port: opened.value, lang }, preview);
  return written.ok ? success(opened.value.toBytes()) : written;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Writes a new file, never over another one; answers false when the file is there already with this content. */
async function writeNew(path: string, bytes: Uint8Array): Promise<Result<boolean>> {
  if (await pathExists(path)) {
    const there = await readBytes(path);
    if (!there.ok) return there;
    if (isSame(there.value, bytes)) return success(false);
    return failure(makeIssue('path-exists', 'fel', { raw: path, params: { path } }));
  }
  const written = await writeBytes(path, bytes);
  return written.ok ? success(true) : written;
}

function fail({ io, lang }: CommandContext, { issueList }: Result<unknown>): ExitCode {
  printFailure(io, lang, issueList);
  return EXIT.unusable;
}

/** `import <källa> --till <ut.xlsx>`: an existing ILS report as a structured workbook; never over another file. */
export const importCommand: Command = {
  name: 'import',
  usageKey: 'cli.usage.import',
  summaryKey: 'cli.summary.import',
  valueOptionList: [{ name: 'till' }, { name: 'typ' }, { name: 'niva' }, { name: 'ar' }, { name: 'blad' }],
  hasJson: true,
  async run(context) {
    const { io, lang, isJson } = context;
    const source = fileArgument(context);
    const target = targetOf(context);
    const preview = await readDocument(context, source, answersOf(context));
    if (!preview.ok) return fail(context, preview);
    const bytes = await workbookOf(preview.value, lang);
    if (!bytes.ok) return fail(context, bytes);
    const written = await writeNew(target, bytes.value);
    if (!written.ok) return fail(context, written);
    const json = importJson(lang, preview.value.resultat);
    if (isJson) io.out(JSON.stringify(json, null, 2));
    else {
      io.out(t(lang, written.value ? 'import.skrivet' : 'import.oforandrat', { path: target }));
      printImport(io, lang, json);
    }
    return EXIT.done;
  },
};
