import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { malkedjan, inFolder } from '../helpers/cli';
import { describeShared, sharedPath } from '../helpers/shared';

const REPORT = [
  'Enheten Parker',
  'Verksamhetsberättelse 2024',
  'KF:s inriktningsmål: 1. En stad',
  'KF:s mål för verksamhetsområdet: 1.1 Alla har arbete',
  'Nämndmål: Parkerna sköts',
  'Enhetsmål: Rena parker',
  '● Uppfylls helt',
  'något\tannat',
].join('\n');

async function withSource<T>(
  text: string | Uint8Array,
  run: (source: string, target: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const source = path.join(folder, 'rapport.txt');
    writeFileSync(source, text);
    return run(source, path.join(folder, 'ut.xlsx'));
  });
}

test('a text becomes a workbook that a report can be made from at once', () =>
  withSource(REPORT, async (source, target) => {
    const run = await malkedjan('import', source, '--till', target);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain('Mål: 4');
    expect(run.out).toContain('rad 8');
    const report = await malkedjan('report', target);
    expect(report.exitCode).toBe(0);
    expect(report.out).toContain('Rapport');
  }));

test('--json prints one document and nothing else, in either language', () =>
  withSource(REPORT, async (source, target) => {
    const run = await malkedjan('import', source, '--till', target, '--json', '--lang', 'en');
    expect(JSON.parse(run.out)).toMatchObject({
      version: 1,
      last: { mal: 4 },
      ejTolkadeList: [{ plats: 'rad 8', raw: 'något\tannat' }],
    });
  }));

test('the same import twice gives the same bytes, and the second leaves the file alone', () =>
  withSource(REPORT, async (source, target) => {
    await malkedjan('import', source, '--till', target);
    const first = readFileSync(target);
    const again = await malkedjan('import', source, '--till', target);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.out).toContain('har inte ändrats');
    await malkedjan('import', source, '--till', `${target}2.xlsx`);
    expect(readFileSync(`${target}2.xlsx`).equals(first)).toBe(true);
  }));

test('another file is never written over', () =>
  withSource(REPORT, async (source, target) => {
    writeFileSync(target, 'mitt');
    const run = await malkedjan('import', source, '--till', target);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('finns redan');
    expect(readFileSync(target, 'utf8')).toBe('mitt');
  }));

test.each([
  ['the type', 'Enheten Parker\nEnhetsmål: A', ['--ar', '2024'], '--typ'],
  ['the year', 'Verksamhetsberättelse\nEnhetsmål: A', ['--typ', 'VB'], '--ar'],
  ['the level', 'Verksamhetsplan 2024\nNämndmål: A', [], '--niva'],
  ['any goal', 'Text', [], '--blad'],
])('what the document does not say is asked for: %s', (_, text, options, option) =>
  withSource(text, async (source, target) => {
    const run = await malkedjan('import', source, '--till', target, ...options);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(option);
  }),
);

test.each([[['--typ', 'XX']], [['--niva', 'stad']], [['--ar', '24']], [['--okand', 'x']]])(
  'wrong options: %j',
  (options) =>
    withSource(REPORT, async (source, target) => {
      expect((await malkedjan('import', source, '--till', target, ...options)).exitCode).toBe(2);
    }),
);

test('without --till nothing is written', () =>
  withSource(REPORT, async (source) => {
    const run = await malkedjan('import', source);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('--till');
  }));

test.each([
  ['a PDF', new TextEncoder().encode('%PDF-1.7 …')],
  ['bytes', new Uint8Array([1, 0, 2, 0])],
  ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
])('%s is refused', (_, bytes) =>
  withSource(bytes, async (source, target) => {
    const run = await malkedjan('import', source, '--till', target);
    expect(run.exitCode).toBe(2);
    expect(run.err).not.toBe('');
  }),
);

test('a text in Windows-1252 keeps its letters', () =>
  withSource(Buffer.from(REPORT.replace('●', ''), 'latin1'), async (source, target) => {
    const run = await malkedjan('import', source, '--till', target, '--json');
    expect(JSON.parse(run.out)).toMatchObject({ last: { mal: 4 } });
  }));

describeShared('real documents from the command line', () => {
  test.each(['000-ung-fritid-vb-2022', '001-spanga-tensta-vp-2022', '003-familjeenheten-vb-2021'])(
    '%s: text and pasted sheet give the same workbook, and a report',
    (name) =>
      inFolder(async (folder) => {
        const [ofText, ofSheet] = ['.txt', '-pasted.xlsx'].map((end) => ({
          source: sharedPath(`data/${name}${end}`),
          target: path.join(folder, `ut${end}.xlsx`),
        }));
        for (const { source, target } of [ofText!, ofSheet!]) {
          expect(await malkedjan('import', source, '--till', target, '--json')).toMatchObject({
            exitCode: 0,
            err: '',
          });
        }
        expect(readFileSync(ofText!.target).equals(readFileSync(ofSheet!.target))).toBe(true);
        // 001 states deviations that its own figures contradict: its report is made, and says so.
        const expectedExit = name.startsWith('001') ? 1 : 0;
        expect((await malkedjan('report', ofText!.target)).exitCode).toBe(expectedExit);
      }),
  );

  test('another sheet is named with --blad', () =>
    inFolder(async (folder) => {
      const source = sharedPath('data/000-ung-fritid-vb-2022-pasted.xlsx');
      const target = path.join(folder, 'ut.xlsx');
      expect((await malkedjan('import', source, '--till', target, '--blad', 'Saknas')).exitCode).toBe(2);
      expect((await malkedjan('import', source, '--till', target, '--blad', 'Underlag')).exitCode).toBe(0);
    }));
});
