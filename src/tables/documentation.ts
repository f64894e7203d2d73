import { SPEC_LIST } from './specs/list';
import { SETTING_LIST_BY_TABLE } from './settings/list';
import type { SettingSpec } from './settings/setting';
import type { ColumnSpec, ColumnType, TableSpec, Writer } from './spec';

const WRITER_WORD: Readonly<Record<Writer, string>> = {
  C: 'controller',
  E: 'ekonomi',
  H: 'chef',
  U: 'den som lämnar uppgifter',
  I: 'ärvs och är låst',
  '=': 'räknas fram',
};

const TYPE_WORD: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  id: 'id',
  idList: 'flera id',
  choice: 'val i lista',
  choiceList: 'flera val',
  yesNo: 'Ja eller Nej',
  tick: 'bock',
  date: 'datum',
  number: 'tal',
  value: 'värde',
  target: 'mål',
};

const NIVA_WORD = { enhet: 'enhet', namnd: 'nämnd' } as const;

/** Who writes, in words: `controller, chef`. */
function writerText(writerList: readonly Writer[]): string {
  return writerList.map((writer) => WRITER_WORD[writer]).join(', ');
}

/** Who fills in a sheet; rows that are only inherited have no writer here. */
export function sheetWriterText({ writerList }: TableSpec): string {
  return writerText(writerList.filter((writer) => writer !== 'I'));
}

/** A Markdown table with its columns aligned, as the formatter of this repository writes it. */
function markdownTable(headerList: readonly string[], rowList: readonly (readonly string[])[]): string {
  const cleanList = [headerList, ...rowList].map((row) => row.map((cell) => cell.replace(/\|/g, '\\|')));
  const widthList = headerList.map((_, index) => Math.max(3, ...cleanList.map((row) => row[index]!.length)));
  const line = (row: readonly string[], pad: string): string =>
    `| ${row.map((cell, index) => cell.padEnd(widthList[index]!, pad)).join(' | ')} |`;
  const [header, ...bodyList] = cleanList;
  return [
    line(header!, ' '),
    line(
      headerList.map(() => ''),
      '-',
    ),
    ...bodyList.map((row) => line(row, ' ')),
  ].join('\n');
}

function typeText({ type, choiceList, references, isRequired }: ColumnSpec): string {
  const words = type === 'yesNo' ? [] : (choiceList ?? []).map(({ text }) => text);
  const kind = type === 'text' && words.length > 0 ? 'text, gärna' : TYPE_WORD[type];
  const parts = [words.length > 0 ? `${kind}: ${words.join(', ')}` : kind];
  if (references) parts.push(`pekar på ${references.join(' eller ')}`);
  if (isRequired) parts.push('måste fyllas i');
  return parts.join('; ');
}

function columnRow(column: ColumnSpec): readonly string[] {
  const aliasText = (column.aliasList ?? []).join(', ');
  return [column.header, typeText(column), writerText(column.writerList), column.hint, aliasText];
}

function settingTable(settingList: readonly SettingSpec[]): string {
  return markdownTable(
    ['Rad', 'Ord', 'Förklaring'],
    settingList.map(({ namn, choiceList = [], hint }) => [
      namn,
      choiceList.map(({ text }) => text).join(', '),
      hint,
    ]),
  );
}

function sheetSection(spec: TableSpec): string {
  const settingList = SETTING_LIST_BY_TABLE[spec.table];
  const facts = [
    `Tabell: \`${spec.table}\`.`,
    `Fylls i av: ${sheetWriterText(spec)}.`,
    `Finns i mallar för ${spec.nivaList.map((niva) => NIVA_WORD[niva]).join(' och ')}: ${spec.typList.join(', ')}.`,
    ...(spec.isRequired ? ['Bladet måste finnas.'] : []),
  ];
  const columns = markdownTable(
    ['Kolumn', 'Innehåll', 'Fylls i av', 'Förklaring', 'Läses även som'],
    spec.columnList.map(columnRow),
  );
  const settings = settingList ? ['Rader:', settingTable(settingList)] : [];
  return [`## ${spec.sheet}`, spec.purpose, facts.join(' '), columns, ...settings].join('\n\n');
}

const INTRODUCTION = [
  '# Datablad',
  'Varje blad har en Excel-tabell. Kolumnerna får stå i vilken ordning som helst, och egna kolumner och blad lämnas orörda. Id är korta och fasta: rader känns igen på sitt id, aldrig på sin plats. Egna rader ska ligga i tabellen, inte under den.',
  'Den här sidan skrivs av `node scripts/run-ts.mjs scripts/generate-docs.ts` ur `src/tables/specs`.',
] as const;

/** `docs/datablad.md`: every data sheet and column for the people who fill them in, from the specifications. */
export function dataSheetDocumentation(): string {
  return `${[...INTRODUCTION, ...SPEC_LIST.map(sheetSection)].join('\n\n')}\n`;
}
