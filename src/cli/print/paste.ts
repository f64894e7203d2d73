import { cellText } from '../../core';
import type { PasteJson } from '../../actions';
import { t, writeNumber, type Lang } from '../../i18n';
import { printable, type CliIo } from '../io';

/** Possible answers are shown so far; `--json` has them all. */
const SHOWN_CHOICES = 12;
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

function printQuestions(io: CliIo, lang: Lang, json: PasteJson): void {
  const openList = json.fragaList.filter(({ svar }) => svar === null);
  if (openList.length === 0) return;
  io.out('');
  io.out(t(lang, 'cli.paste.questions'));
  for (const { id, message, valList, forslag } of openList) {
    const shown = valList.length > SHOWN_CHOICES ? valList.slice(0, SHOWN_CHOICES - 1) : valList;
    // The last answers (ny, ignorera) are the ones that need no list to be known.
    const rest = valList.slice(shown.length);
    const last = rest.filter((val) => val === 'ny' || val === 'ignorera');
    const more = rest.length - last.length;
    const moreText = more > 0 ? [t(lang, 'cli.paste.more', { antal: more })] : [];
    io.out(`  ${id}  ${printable(message)}`);
    io.out(`      ${t(lang, 'cli.paste.choices', { valList: [...shown, ...moreText, ...last].join(', ') })}`);
    if (forslag !== null) io.out(`      ${t(lang, 'cli.paste.proposal', { forslag })}`);
  }
}

function printChanges(io: CliIo, lang: Lang, { changeList, nyList, utanforList }: PasteJson): void {
  io.out('');
  const isUnchanged = changeList.length === 0 && nyList.length === 0;
  io.out(t(lang, isUnchanged ? 'cli.paste.unchanged' : 'cli.paste.changes'));
  for (const { rowId, rad, kolumn, fore, efter } of changeList) {
    const name = rad === rowId ? rad : `${rowId} ${rad}`;
    io.out(`  ${printable(name)}, ${kolumn}: ${figure(lang, fore)} → ${figure(lang, efter)}`);
  }
  if (nyList.length > 0) io.out(t(lang, 'cli.paste.new'));
  for (const row of nyList) {
    const cellList = Object.entries(row).filter(([, value]) => value !== null);
    io.out(
      `  ${cellList.map(([header, value]) => `${header}: ${printable(figure(lang, value))}`).join(', ')}`,
    );
  }
  if (utanforList.length > 0) io.out(t(lang, 'cli.paste.left'));
  for (const row of utanforList) printRow(io, lang, row);
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
