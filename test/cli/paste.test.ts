import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyInto, inFolder, malkedjan, UNG_FRITID } from '../helpers/cli';

const BUDGET = [
  'Budget 2022',
  'Belopp i kr',
  '\t\tBudget 2022\t\tKommentar',
  'Fritid',
  'Hysesintäkter\t\t-120 000\t\t',
  'Bidrag\t\t-150 000\t\tnytt beslut',
  'Personalkostnader\t\t14 800 500\t\t',
  'Konsulter\t\t20 000\t\t',
  'Summa netto\t\t14 550 500\t\t',
].join('\n');

const LEDGER = [
  'Period:;202212;;;;;',
  'Belopp i kr;;;;;;',
  'Konto;;Period;;Ackumulerat;;Helår',
  ';;Utfall;;Utfall;;Budget',
  '3010 Statsbidrag;;10 000,00-;;300 000,00-;;250 000,00-',
  '5010 Löner;;400 000,00;;4 900 250,00;;5 000 000,00',
].join('\r\n');

async function withSource<T>(
  source: string | Uint8Array,
  run: (book: string, source: string, folder: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'kalla.txt');
    writeFileSync(file, source);
    return run(copyInto(folder, UNG_FRITID), file, folder);
  });
}

async function budgetOf(book: string, rad: string): Promise<unknown> {
  const { out } = await malkedjan('economy', book, '--json');
  const { tabellList } = JSON.parse(out) as {
    tabellList: { radList: { rad: string; varden: Record<string, number | null> }[] }[];
  };
  return tabellList[0]!.radList.find((each) => each.rad === rad)!.varden['Budget'];
}

test('an unanswered question ends with 2, is listed with its id, and nothing is written', () =>
  withSource(BUDGET, async (book, source) => {
    const before = readFileSync(book);
    const run = await malkedjan('paste', book, source);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('En fråga behöver svar');
    expect(run.out).toContain('rad:8  Rad 8 ”Konsulter” finns inte i bladet.');
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(existsSync(`${book}.bak`)).toBe(false);
  }));

test.each([
  ['UTF-8', Buffer.from(BUDGET, 'utf8')],
  ['Windows-1252', Buffer.from(BUDGET, 'latin1')],
])('%s: paste, then economy shows the new figures; a second paste changes nothing', (_, bytes) =>
  withSource(bytes, async (book, source) => {
    const before = readFileSync(book);
    const run = await malkedjan('paste', book, source, '--svar', 'rad=ignorera');
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain('K003 Bidrag, Budget: 100 → 150');
    expect(run.out).toContain('Intäkterna har bytt tecken');
    expect(readFileSync(`${book}.bak`).equals(before)).toBe(true);
    expect(await budgetOf(book, 'Hyresintäkter')).toBe(120);
    expect(await budgetOf(book, 'Personalkostnader')).toBe(14800.5);
    const again = await malkedjan('paste', book, source, '--svar', 'rad=ignorera', '--visa');
    expect(again.out).toContain('Alla belopp står redan i bladet.');
  }),
);

test('a wrong total in the block is told', () =>
  withSource(BUDGET.replace('14 550 500', '14 650 500'), async (book, source) => {
    const run = await malkedjan('paste', book, source, '--visa');
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain('”Summa netto” anger');
  }));

test('a ledger: accounts go to Kontoplan once, columns are asked about, proposals can be taken', () =>
  withSource(LEDGER, async (book, source, folder) => {
    const first = await malkedjan('paste', book, source, '--forslag');
    expect(first.exitCode).toBe(2);
    expect(first.out).toContain('Kontot ”3010” (”Statsbidrag”, rad 5) finns inte');
    const target = path.join(folder, 'ut.xlsx');
    const made = await malkedjan('paste', book, source, '--kontoplan', '-o', target);
    expect(made).toMatchObject({ exitCode: 0, err: '' });
    expect(made.out).toContain('2 konton');
    const again = await malkedjan('paste', target, source, '--forslag', '--lang', 'en');
    expect(again.out).toContain('has no row in the sheet Kontoplan');
    const taken = await malkedjan(
      'paste',
      target,
      source,
      '--forslag',
      ...['--svar', 'rad:5=K003', '--svar', 'rad:6=k007', '--json'],
    );
    expect(taken.exitCode).toBe(0);
    expect(JSON.parse(taken.out)).toMatchObject({
      version: 1,
      changeList: [
        { rowId: 'K003', kolumn: 'Utfall', efter: 300 },
        { rowId: 'K003', kolumn: 'Budget', efter: 250 },
        { rowId: 'K007', kolumn: 'Utfall', efter: 4900.25 },
        { rowId: 'K007', kolumn: 'Budget', efter: 5000 },
      ],
    });
  }));

test.each([
  ['no source', [], 'filen med beloppen'],
  ['a sheet that is none', ['kalla', '--till', 'Mal'], '--till'],
  ['an answer without =', ['kalla', '--svar', 'rad'], 'fråga=värde'],
])('%s', async (_, wordList, sentence) => {
  const run = await malkedjan('paste', UNG_FRITID, ...wordList);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain(sentence);
});

test('a stray answer is a slip of the hand', () =>
  withSource(BUDGET, async (book, source) => {
    const run = await malkedjan('paste', book, source, '--svar', 'rad:8=K999');
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('”rad:8” finns inte, eller kan inte besvaras med ”K999”');
  }));

test('economy --csv reads back as economy --json', () =>
  inFolder(async (folder) => {
    const target = path.join(folder, 'ut.csv');
    const run = await malkedjan('economy', UNG_FRITID, '--csv', target);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    const text = readFileSync(target, 'utf8');
    expect(text.startsWith('\ufeffTabellId;')).toBe(true);
    const lineList = text.slice(1).trimEnd().split('\r\n').slice(1);
    const read = lineList
      .map((line) => line.split(';'))
      .map((cellList) => ({
        id: cellList[0],
        matt: cellList[5],
        belopp: cellList[8] === '' ? null : Number(cellList[8]!.replace(',', '.')),
      }));
    const { out } = await malkedjan('economy', UNG_FRITID, '--json');
    const { tabellList } = JSON.parse(out) as {
      tabellList: { id: string; radList: { varden: Record<string, number | null> }[] }[];
    };
    const sumOf = (list: readonly (number | null)[]): number =>
      list.reduce<number>((sum, v) => sum + (v ?? 0), 0);
    for (const { id, radList } of tabellList) {
      for (const matt of ['Utfall', 'Budget', 'Avvikelse']) {
        const ofCsv = read.filter((line) => line.id === id && line.matt === matt).map(({ belopp }) => belopp);
        expect(sumOf(ofCsv)).toBe(sumOf(radList.map(({ varden }) => varden[matt] ?? null)));
      }
    }
  }));
