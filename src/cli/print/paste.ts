import { cellText } from '../../core';
import type { PasteJson } from '../../actions';
import { t, writeNumber, type Lang } from '../../i18n';
import { printable, type CliIo } from '../io';

/** Rows of the sheet are listed so far; `--json` has them all. */
const SHOWN_ROWS = 200;
/** Rows that are what they seem need no line of their own. */
const PLAIN_SLAG_SET: ReadonlySet<string> = new Set(['rad', 'rubrikrad']);
const TURNED_LIST = ['vandIntakt', 'vandKostnad'] as const;

function figure(lang: Lang, value: PasteJson['changeList'][number]['fore']): string {
  const text = cellText({ value });
  return text === '' ? t(lang, 'cli.paste.empty') : writeNumber(lang, text);
}

function printReading(io: CliIo, lang: Lang, json: PasteJson): void {
  io.out(t(lang, `cli.paste.form.${json.form}`, { till: json.till }));
  io.out(t(lang, 'cli.paste.columns'));
  for (const { kolumn, rubrik, roll, till, message } of json.kolumnList) {
    if (roll === 'tom') continue;
    const name = t(lang, 'cli.paste.column', { kolumn, rubrik: printable(rubrik) });
    io.out(`  ${name}${till === null ? '' : ` → ${till}`}  ${printable(message)}`);
  }
  const { enhet, message } = json.enhet;
  io.out(t(lang, 'cli.paste.unit', { enhet: enhet ?? '–', message }));
  for (const turned of TURNED_LIST) if (json.tecken[turned]) io.out(t(lang, `cli.paste.turned.${turned}`));
  const otherList = json.radList.filter(({ slag }) => !PLAIN_SLAG_SET.has(slag));
  if (otherList.length > 0) io.out(t(lang, 'cli.paste.rows'));
  for (const row of otherList) printRow(io, lang, row);
}

function printRow(
  io: CliIo,
  lang: Lang,
  { rad, etikett, message }: { readonly rad: number; readonly etikett: string; readonly message: string },
): void {
  io.out(`  ${t(lang, 'cli.paste.row', { rad, etikett: printable(etikett) })}  ${message}`);
}

type Fraga = PasteJson['fragaList'][number];

/** Rows are answered by an id of the list that follows; other questions have few answers. */
function choicesOf(lang: Lang, { id, valList }: Fraga): string {
  if (!id.startsWith('rad:')) return valList.join(', ');
  const wordList = valList.filter((val) => val === 'ny' || val === 'ignorera');
  return [t(lang, 'cli.paste.rowId'), ...wordList].join(', ');
}

/** Answers that are those of the question above are not listed again. */
function printQuestion(io: CliIo, lang: Lang, fraga: Fraga, above: Fraga | undefined): void {
  io.out(`  ${fraga.id}  ${printable(fraga.message)}`);
  const valList = choicesOf(lang, fraga);
  if (!above || choicesOf(lang, above) !== valList) {
    io.out(`      ${t(lang, 'cli.paste.choices', { valList })}`);
  }
  if (fraga.forslag !== null) io.out(`      ${t(lang, 'cli.paste.proposal', { forslag: fraga.forslag })}`);
}

function printQuestions(io: CliIo, lang: Lang, { fragaList, malList, radList }: PasteJson): void {
  const openList = fragaList.filter(({ svar }) => svar === null);
  if (openList.length === 0) return;
  io.out('');
  io.out(t(lang, 'cli.paste.questions'));
  openList.forEach((fraga, at) => printQuestion(io, lang, fraga, openList[at - 1]));
  if (!openList.some(({ id }) => id.startsWith('rad:'))) return;
  if (radList.some(({ konto, slag }) => konto !== null && slag === 'okand')) {
    io.out(t(lang, 'cli.paste.hintKontoplan'));
  }
  io.out(t(lang, 'cli.paste.malList'));
  for (const { rowId, rad, under } of malList.slice(0, SHOWN_ROWS)) {
    io.out(`  ${[rowId, under, rad === rowId ? '' : rad].filter(Boolean).map(printable).join('  ')}`);
  }
  const more = malList.length - SHOWN_ROWS;
  if (more > 0) io.out(`  ${t(lang, 'cli.paste.more', { antal: more })}`);
}

function printNew(io: CliIo, lang: Lang, nyList: PasteJson['nyList']): void {
  if (nyList.length > 0) io.out(t(lang, 'cli.paste.new'));
  for (const row of nyList) {
    const cellList = Object.entries(row).filter(([, value]) => value !== null);
    io.out(
      `  ${cellList.map(([header, value]) => `${header}: ${printable(figure(lang, value))}`).join(', ')}`,
    );
  }
}

function printChanges(
  io: CliIo,
  lang: Lang,
  { changeList, nyList, fragaList, radList, utanforList }: PasteJson,
): void {
  const isOpen = fragaList.some(({ svar }) => svar === null);
  const isUnchanged = changeList.length === 0 && nyList.length === 0;
  if (isUnchanged && isOpen) return;
  io.out('');
  const key = isUnchanged ? 'unchanged' : isOpen ? 'changesSoFar' : 'changes';
  io.out(t(lang, `cli.paste.${key}`));
  for (const { rowId, rad, kolumn, fore, efter } of changeList) {
    const name = rad === rowId ? rad : `${rowId} ${rad}`;
    io.out(`  ${printable(name)}, ${kolumn}: ${figure(lang, fore)} → ${figure(lang, efter)}`);
  }
  printNew(io, lang, nyList);
  const unknownSet = new Set(radList.filter(({ slag }) => slag === 'okand').map(({ rad }) => rad));
  const leftList = isOpen ? [] : utanforList.filter(({ rad }) => unknownSet.has(rad));
  if (leftList.length > 0) io.out(t(lang, 'cli.paste.left'));
  for (const row of leftList) printRow(io, lang, row);
}

/** How a block was read, what looks wrong, what must be answered, and old → new. */
export function printPaste(io: CliIo, lang: Lang, json: PasteJson): void {
  printReading(io, lang, json);
  if (json.varningList.length > 0) {
    io.out('');
    io.out(t(lang, 'cli.paste.warnings'));
    for (const { message } of json.varningList) io.out(`  ${printable(message)}`);
  }
  printQuestions(io, lang, json);
  printChanges(io, lang, json);
}
