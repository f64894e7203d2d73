import { copyInto, inFolder, malkedjan, UNG_FRITID } from '../helpers/cli';
import { readFileSync } from 'node:fs';

interface IssueRow {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
}

async function json(command: string, path = UNG_FRITID) {
  const run = await malkedjan(command, path, '--json');
  expect(run.err).toBe('');
  return { exitCode: run.exitCode, document: JSON.parse(run.out) };
}

describe('check on the real sample', () => {
  let issueList: readonly IssueRow[] = [];
  beforeAll(async () => {
    const { exitCode, document } = await json('check');
    expect(exitCode).toBe(0);
    expect(document.version).toBe(1);
    issueList = document.issueList;
  });

  /** What a careful reader finds in the real report, and nothing else. */
  const EXPECTED: Readonly<Record<string, number>> = {
    'helt-without-measure': 5,
    'utfall-equals-arsmal': 1,
    'gender-gap-without-comment': 1,
    'arsmal-without-utfall': 1,
    'own-arsmal-missing': 2,
    'duplicate-activity': 1,
    'end-passed-without-state': 10,
    'unit-written-unevenly': 1,
    'outcome-worse-than-last-year': 1,
  };

  test('finds exactly what is there', () => {
    const countByCode: Record<string, number> = {};
    for (const { code } of issueList) countByCode[code] = (countByCode[code] ?? 0) + 1;
    expect(countByCode).toEqual(EXPECTED);
  });

  test('nothing is fel', () => {
    expect(issueList.filter(({ severity }) => severity === 'fel')).toEqual([]);
  });

  test.each([
    ['gender-gap-without-comment', 'Indikatorer', 'M3'],
    ['arsmal-without-utfall', 'Indikatorer', 'L4'],
    ['duplicate-activity', 'Aktiviteter', 'D9'],
    ['outcome-worse-than-last-year', 'Indikatorer', 'L10'],
  ])('%s points at %s!%s', (code, sheet, cell) => {
    expect(issueList.find((issue) => issue.code === code)).toMatchObject({ sheet, cell });
  });

  test('the counts agree with the list', async () => {
    const { document } = await json('check');
    expect(document.antal).toEqual({
      fel: 0,
      varning: issueList.filter(({ severity }) => severity === 'varning').length,
      notis: issueList.filter(({ severity }) => severity === 'notis').length,
    });
  });

  test('every issue has a sentence in English too', async () => {
    const run = await malkedjan('check', UNG_FRITID, '--json', '--lang', 'en');
    const { issueList: englishList } = JSON.parse(run.out);
    expect(englishList).toHaveLength(issueList.length);
    for (const { message } of englishList) expect(message).not.toMatch(/[åäö] (är|och|har) /);
  });
});

describe('status on the real sample', () => {
  test('nine indicators, sixteen activities, five met and four without result', async () => {
    const { document } = await json('status');
    const topList = document.malList.filter((mal: { overordnat: string | null }) => mal.overordnat === null);
    const sum = (pick: (mal: { antal: Record<string, Record<string, number>> }) => number) =>
      topList.reduce((total: number, mal: never) => total + pick(mal), 0);
    expect(document.malList).toHaveLength(32);
    expect(sum(({ antal }) => antal['indikatorer']!['totalt']!)).toBe(9);
    expect(sum(({ antal }) => antal['indikatorer']!['helt']!)).toBe(5);
    expect(sum(({ antal }) => antal['indikatorer']!['ingetResultat']!)).toBe(4);
    expect(sum(({ antal }) => antal['aktiviteter']!['totalt']!)).toBe(16);
    expect(sum(({ antal }) => antal['aktiviteter']!['genomford']!)).toBe(5);
    expect(sum(({ antal }) => antal['aktiviteter']!['okand']!)).toBe(11);
  });

  test.each([
    ['M1.4.N1.E3', 3, 3],
    ['M1.4.N1.E4', 2, 1],
    ['M1.4.N1', 5, 11],
    ['M3.2', 4, 1],
    ['M2.5.N1', 0, 1],
  ])('%s has %i indicators and %i activities on it and below', async (id, indikatorer, aktiviteter) => {
    const { document } = await json('status');
    const { antal } = document.malList.find((mal: { id: string }) => mal.id === id);
    expect([antal.indikatorer.totalt, antal.aktiviteter.totalt]).toEqual([indikatorer, aktiviteter]);
  });

  test('a status names its cell and explains itself', async () => {
    const { document } = await json('status');
    expect(document.indikatorList[0]).toMatchObject({
      id: 'I001',
      malId: 'M1.4.N1.E3',
      utfall: 89,
      utfallCell: 'Indikatorer!L2',
      arsmal: { raw: '89', slag: 'varde', varde: 89, till: null, enhet: null },
      status: 'helt',
      galler: 'helt',
      riktning: 'hogre',
      riktningAntagen: true,
      overstyrd: null,
      dold: false,
    });
    expect(document.indikatorList[0].varfor).toMatch(/^Utfall 89 .*alltså helt\.$/);
  });
});

describe('economy on the real sample', () => {
  test('the unit: 28 411 against 29 500, 1 089 to the good', async () => {
    const { document } = await json('economy');
    const total = document.tabellList.at(-1);
    const netto = total.radList.find(({ slag }: { slag: string }) => slag === 'netto');
    expect(total.enhet).toBe('tkr');
    expect(netto.varden).toEqual({ Utfall: 28411, Budget: 29500, Avvikelse: 1089 });
  });

  test('three forms, and every figure that they state ties', async () => {
    const { document } = await json('economy');
    const statedList = document.tabellList.flatMap(
      ({ avstamningList }: { avstamningList: { utslag: string; angivet: number | null }[] }) =>
        avstamningList,
    );
    expect(document.tabellList).toHaveLength(4);
    expect(
      statedList.filter(({ angivet }: { angivet: number | null }) => angivet !== null).length,
    ).toBeGreaterThan(38);
    expect(
      statedList.every(({ utslag }: { utslag: string }) => ['stammer', 'ejTillamplig'].includes(utslag)),
    ).toBe(true);
  });
});

describe('report on the real sample', () => {
  test('in place: the file before is kept, and the report of the report is the same file', () =>
    inFolder(async (folder) => {
      const path = copyInto(folder, UNG_FRITID);
      const first = await malkedjan('report', path);
      expect(first.exitCode).toBe(0);
      expect(first.out).toContain('Översikt, Rapport, Ekonomirapport och Kontroll');
      expect(readFileSync(`${path}.bak`)).toEqual(readFileSync(UNG_FRITID));
      const written = readFileSync(path);
      expect((await malkedjan('report', path)).exitCode).toBe(0);
      expect(readFileSync(path).equals(written)).toBe(true);
    }));

  test('with -o the source stays as it was and no .bak appears', () =>
    inFolder(async (folder) => {
      const path = copyInto(folder, UNG_FRITID);
      const target = copyInto(folder, UNG_FRITID, 'ut.xlsx');
      expect((await malkedjan('report', path, '-o', target)).exitCode).toBe(0);
      expect(readFileSync(path)).toEqual(readFileSync(UNG_FRITID));
      expect(readFileSync(target).equals(readFileSync(path))).toBe(false);
    }));
});
