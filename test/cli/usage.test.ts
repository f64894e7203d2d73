import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, malkedjan, UNG_FRITID } from '../helpers/cli';

describe('usage', () => {
  test.each([
    ['no command', [], 2],
    ['help', ['help'], 0],
    ['--help', ['--help'], 0],
  ] as const)('%s shows every command', async (_, argumentList, exitCode) => {
    const run = await malkedjan(...argumentList);
    expect(run.exitCode).toBe(exitCode);
    for (const name of ['new', 'check', 'status', 'economy', 'report'])
      expect(run.out).toContain(`malkedjan ${name} `);
  });

  test('help speaks English on request', async () => {
    expect((await malkedjan('help', '--lang', 'en')).out).toContain('Exit code 0');
    expect((await malkedjan('help')).out).toContain('Slutkod 0');
  });

  test.each([
    ['unknown command', ['kontrollera'], 'Kommandot ”kontrollera” finns inte'],
    ['no file', ['check'], 'Ange en arbetsbok.'],
    ['two files', ['check', 'a.xlsx', 'b.xlsx'], '”b.xlsx” är ett ord för mycket'],
    ['unknown option', ['check', 'a.xlsx', '--snabbt'], 'Ett alternativ är okänt'],
    ['unknown language', ['check', 'a.xlsx', '--lang', 'fi'], '--lang'],
    ['json where there is none', ['report', 'a.xlsx', '--json'], 'Ett alternativ är okänt'],
    ['new without year', ['new', 'a.xlsx', '--typ', 'VB', '--niva', 'enhet'], '--ar'],
    ['new with a wrong type', ['new', 'a.xlsx', '--typ', 'T3', '--niva', 'enhet', '--ar', '2024'], '--typ'],
    ['new with a wrong year', ['new', 'a.xlsx', '--typ', 'VB', '--niva', 'enhet', '--ar', '24'], '--ar'],
  ])('%s ends with 2 and says so', async (_, argumentList, sentence) => {
    const run = await malkedjan(...argumentList);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(sentence);
    expect(run.out).toBe('');
    expect(existsSync('a.xlsx')).toBe(false);
  });

  test('the English sentence for a wrong option', async () => {
    const run = await malkedjan('check', 'a.xlsx', '--fast', '--lang=en');
    expect(run.err).toContain('An option is unknown or lacks its value.');
  });
});

describe('files', () => {
  test('a file that is not there', async () => {
    const run = await malkedjan('check', 'finns-inte.xlsx');
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('Filen finns-inte.xlsx finns inte.');
  });

  test('a folder instead of a workbook', () =>
    inFolder(async (folder) => {
      const run = await malkedjan('status', folder);
      expect(run.exitCode).toBe(2);
      expect(run.err).toContain('är en mapp');
    }));

  test('a text file instead of a workbook leaves it as it was', () =>
    inFolder(async (folder) => {
      const target = path.join(folder, 'brev.xlsx');
      writeFileSync(target, 'Hej!');
      const run = await malkedjan('report', target);
      expect(run.exitCode).toBe(2);
      expect(run.err.split('\n')[0]!.length).toBeGreaterThan(10);
      expect(existsSync(`${target}.bak`)).toBe(false);
    }));

  test('a report into a folder that is missing writes nothing', () =>
    inFolder(async (folder) => {
      const run = await malkedjan('report', UNG_FRITID, '-o', path.join(folder, 'saknas', 'ut.xlsx'));
      expect(run.exitCode).toBe(2);
      expect(run.err).toContain('finns inte');
    }));

  test('a report onto a folder says that it is one and leaves no temporary file', () =>
    inFolder(async (folder) => {
      const target = path.join(folder, 'ut.xlsx');
      mkdirSync(target);
      const run = await malkedjan('report', UNG_FRITID, '-o', target);
      expect(run.exitCode).toBe(2);
      expect(run.err).toContain(target);
    }));
});
