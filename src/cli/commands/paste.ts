import { resolve } from 'node:path';
import { success, type Result } from '../../core';
import {
  pasteFigures,
  pasteJson,
  previewPaste,
  writeKontoplan,
  type PasteInput,
  type PastePreview,
  type PasteSource,
} from '../../actions';
import { t } from '../../i18n';
import { decodeText, type Pastesvar, type Pastetabell } from '../../tables';
import { createXlsxPort, type XlsxPort } from '../../xlsx';
import { UsageError, type Command, type CommandContext } from '../command';
import { readBytes, writeBytes } from '../files';
import { EXIT, type ExitCode } from '../io';
import { printFailure } from '../print/issues';
import { printPaste } from '../print/paste';
import { openWorkbookFile } from '../workbook-file';

const TARGET_LIST: readonly Pastetabell[] = [
  'Ekonomi',
  'Resultatenheter',
  'Investeringar',
  'Balans',
  'Volymer',
  'Synpunkter',
  'Budgetposter',
];

const ZIP_MARK = [0x50, 0x4b];

function wordsOf({ wordList }: CommandContext): readonly [string, string] {
  const [workbook, source, extra] = wordList;
  if (workbook === undefined || source === undefined) throw new UsageError('cli.usage.pasteSource');
  if (extra !== undefined) throw new UsageError('cli.usage.extraWord', { word: extra });
  return [workbook, source];
}

function targetOf({ optionByName }: CommandContext): Pastetabell {
  const value = optionByName['till'] ?? 'Ekonomi';
  const found = TARGET_LIST.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (found) return found;
  throw new UsageError('cli.usage.optionValue', { option: '--till', allowed: TARGET_LIST.join(', ') });
}

/** `--svar rad:7=K003`, once per question. */
function answersOf({ optionByName }: CommandContext): Pastesvar {
  const given = optionByName['svar'];
  const answerList: readonly string[] = Array.isArray(given) ? given : [];
  return Object.fromEntries(
    answerList.map((answer) => {
      const at = answer.indexOf('=');
      if (at < 1) throw new UsageError('cli.usage.pasteAnswer', { answer });
      return [answer.slice(0, at).trim(), answer.slice(at + 1).trim()];
    }),
  );
}

/** Cells of a workbook's sheet (`--blad`, else the one that is shown), or the text of any other file. */
async function readSource(
  path: string,
  { optionByName }: CommandContext,
): Promise<Result<Omit<PasteSource, 'target'>>> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  if (!ZIP_MARK.every((byte, index) => read.value[index] === byte)) {
    return success({ text: decodeText(read.value) });
  }
  const opened = createXlsxPort(read.value);
  if (!opened.ok) return opened;
  const blad = optionByName['blad'];
  const sheet = await opened.value.readSheet(typeof blad === 'string' ? blad : null);
  return sheet.ok ? success({ rowList: sheet.value.rowList }) : sheet;
}

function fail({ io, lang }: CommandContext, { issueList }: Result<unknown>): ExitCode {
  printFailure(io, lang, issueList);
  return EXIT.unusable;
}

/** An answer to a question that is not asked, or that it cannot have, is a slip of the hand. */
function refuseStrayAnswers({ fragaList, inlasning }: PastePreview, svar: Pastesvar): void {
  const knownSet = new Set(['enhet', 'kolumn', 'rad', ...fragaList.map(({ id }) => id)]);
  for (const { radIndex } of inlasning.radList) knownSet.add(`rad:${radIndex + 1}`);
  for (const { index } of inlasning.kolumnList) knownSet.add(`kolumn:${index + 1}`);
  for (const [fraga, val] of Object.entries(svar)) {
    const asked = fragaList.find(({ id }) => id === fraga);
    const isPossible = asked?.valList.some((each) => each.toLowerCase() === val.toLowerCase()) ?? true;
    if (!knownSet.has(fraga) || !isPossible)
      throw new UsageError('cli.usage.pasteUnknownAnswer', { fraga, val });
  }
}

async function save(context: CommandContext, source: string, port: XlsxPort): Promise<Result<string>> {
  const target = String(context.optionByName['ut'] ?? source);
  const isInPlace = resolve(target) === resolve(source);
  const written = await writeBytes(target, port.toBytes(), { keepsOld: isInPlace });
  return written.ok ? success(target) : written;
}

/** With `--forslag` the proposals answer what nobody has answered. */
function withProposals(
  { optionByName }: CommandContext,
  { openList }: PastePreview,
  svar: Pastesvar,
): Pastesvar {
  if (optionByName['forslag'] !== true) return svar;
  const proposalList = openList.flatMap(({ id, forslag }) =>
    forslag === null ? [] : [[id, forslag] as const],
  );
  return { ...Object.fromEntries(proposalList), ...svar };
}

/** What a person is told at last; nothing with `--json`, whose document stands alone. */
function tell({ io, isJson }: CommandContext, line: string): void {
  if (!isJson) io.out(line);
}

async function takeAccounts(context: CommandContext, input: PasteInput, port: XlsxPort): Promise<ExitCode> {
  const { lang, wordList } = context;
  const written = await writeKontoplan.run({ port, lang }, input);
  const saved = written.ok ? await save(context, wordList[0]!, port) : written;
  if (!written.ok || !saved.ok) return fail(context, saved);
  tell(context, t(lang, 'cli.paste.kontoplan', { antal: written.value.kontoCount, path: saved.value }));
  return EXIT.done;
}

async function takeFigures(context: CommandContext, input: PasteInput, port: XlsxPort): Promise<ExitCode> {
  const { lang, wordList } = context;
  const pasted = await pasteFigures.run({ port, lang }, input);
  const saved = pasted.ok ? await save(context, wordList[0]!, port) : pasted;
  if (!saved.ok) return fail(context, saved);
  tell(context, t(lang, 'cli.paste.written', { path: saved.value }));
  return EXIT.done;
}

async function showAndTake(context: CommandContext, given: PasteInput, port: XlsxPort): Promise<ExitCode> {
  const { io, lang, isJson, optionByName } = context;
  const first = await previewPaste.run({ port, lang }, given);
  if (!first.ok) return fail(context, first);
  refuseStrayAnswers(first.value, given.svar ?? {});
  const svar = withProposals(context, first.value, given.svar ?? {});
  const input = { ...given, svar };
  const preview = await previewPaste.run({ port, lang }, input);
  if (!preview.ok) return fail(context, preview);
  const json = pasteJson(lang, preview.value, svar);
  if (isJson) io.out(JSON.stringify(json, null, 2));
  else printPaste(io, lang, json);
  tell(context, '');
  const openCount = preview.value.openList.length;
  if (optionByName['visa'] === true) {
    tell(context, t(lang, 'cli.paste.shown'));
    return EXIT.done;
  }
  if (openCount === 0) return takeFigures(context, input, port);
  io.err(t(lang, openCount === 1 ? 'cli.paste.open.one' : 'cli.paste.open', { antal: openCount }));
  return EXIT.unusable;
}

/**
 * `paste <fil.xlsx> <källa>`: figures of another system into a data sheet. Open questions end with 2 and nothing is
 * written; without `-o` the file before is kept as `.bak`.
 */
export const pasteCommand: Command = {
  name: 'paste',
  usageKey: 'cli.usage.paste',
  summaryKey: 'cli.summary.paste',
  valueOptionList: [
    { name: 'till' },
    { name: 'blad' },
    { name: 'svar', isMultiple: true },
    { name: 'ut', short: 'o' },
  ],
  flagList: ['visa', 'forslag', 'kontoplan'],
  hasJson: true,
  async run(context) {
    const [workbook, sourcePath] = wordsOf(context);
    const [target, svar] = [targetOf(context), answersOf(context)];
    const opened = await openWorkbookFile(workbook);
    if (!opened.ok) return fail(context, opened);
    const source = await readSource(sourcePath, context);
    if (!source.ok) return fail(context, source);
    const input: PasteInput = { ...source.value, target, svar };
    if (context.optionByName['kontoplan'] === true) return takeAccounts(context, input, opened.value);
    return showAndTake(context, input, opened.value);
  },
};
