import { readModell, type TableSpec } from '../../../src/tables';
import { SPEC_LIST } from '../../../src/tables';
import { brief, fullTableOf, snapshotOf, tableOf, uppgifterTable, type TestRow } from '../../helpers/tables';

const GOAL_LIST: readonly TestRow[] = [
  { 'Mål-ID': 'M1', Nivå: 'Inriktningsmål', Namn: 'En stad', Ägare: 'KF' },
  { 'Mål-ID': 'M1.1', Nivå: 'Verksamhetsområdesmål', Namn: 'Trygghet', Överordnat: 'M1' },
  { 'Mål-ID': 'M1.1.N1', Nivå: 'Nämndmål', Namn: 'Trygga barn', Överordnat: 'M1.1' },
  { 'Mål-ID': 'M1.1.N1.E1', Nivå: 'Enhetsmål', Namn: 'Trygg gård', Överordnat: 'M1.1.N1' },
];
const INDICATOR: TestRow = { 'Indikator-ID': 'I001', 'Mål-ID': 'M1.1', Indikator: 'Andel', Utfall: 68 };

const goals = fullTableOf('Mal', GOAL_LIST);
const indicators = fullTableOf('Indikatorer', [INDICATOR]);

test('a whole workbook becomes the model, without an issue', () => {
  const read = readModell(
    snapshotOf(
      uppgifterTable(),
      goals,
      indicators,
      fullTableOf('Texter', [
        { 'Text-ID': 'T001', 'Mål-ID eller Avsnitt-ID': 'S01', Block: 'Analys', Text: 'Bra.' },
      ]),
      fullTableOf('ForvantadeResultat', [
        { 'Resultat-ID': 'R001', 'Mål-ID': 'M1.1.N1', 'Förväntat resultat': 'Bra' },
      ]),
      fullTableOf('Aktiviteter', [{ 'Aktivitet-ID': 'A001', 'Mål-ID': 'M1.1', Aktivitet: 'Gör', Klar: 'x' }]),
      fullTableOf('Verksamheter', [{ 'Verksamhet-ID': 'V1', Namn: 'Fritid' }]),
      fullTableOf('Ekonomi', [
        { 'Rad-ID': 'K001', 'Verksamhet-ID': 'V1', Rad: 'Bidrag', Slag: 'Intäkt', Utfall: 5 },
      ]),
      fullTableOf('Avsnitt', [{ 'Avsnitt-ID': 'S01', Rubrik: 'Sammanfattande analys', Vy: 'Mål' }]),
      fullTableOf('Bilagor', [{ Nummer: 1, Titel: 'Resultatenheter' }]),
      fullTableOf('Underskrifter', [{ Namn: 'Direktören', Datum: '2024-02-01' }]),
      fullTableOf('Dampade', [{ Kod: 'missing-id', Nyckel: 'alla', Skäl: 'Känt.' }]),
    ),
  );
  if (!read.ok) throw new Error('no model');
  const { value } = read;
  expect(read.issueList).toEqual([]);
  expect(value.uppgifter).toMatchObject({ organisation: 'Enheten', niva: 'enhet', typ: 'VB', ar: 2024 });
  expect(value.malList.map(({ id }) => id)).toEqual(['M1', 'M1.1', 'M1.1.N1', 'M1.1.N1.E1']);
  expect(value.indikatorList[0]).toMatchObject({ id: 'I001', malId: 'M1.1', utfall: { raw: '68' } });
  expect(value.aktivitetList[0]).toMatchObject({ id: 'A001', klar: true, lage: null });
  expect(value.ekonomiradList[0]).toMatchObject({ id: 'K001', slag: 'intakt', verksamhetId: 'V1' });
  expect(value.avsnittList[0]).toMatchObject({ id: 'S01', vy: 'mal' });
  expect(
    [value.textradList, value.resultatList, value.verksamhetList, value.bilagaList].map(
      (list) => list.length,
    ),
  ).toEqual([1, 1, 1, 1]);
  expect(value.underskriftList[0]).toMatchObject({ namn: 'Direktören', datum: '2024-02-01' });
  expect(value.dampadList[0]).toMatchObject({ kod: 'missing-id', nyckel: 'alla' });
});

test('tables are found by name without regard to case, whatever the sheet is called', () => {
  const renamed = { ...goals, name: 'MAL', sheet: 'Våra mål' };
  const read = readModell(snapshotOf(uppgifterTable(), renamed, indicators));
  expect(read.ok && read.value.malList[0]!.origin.table.sheet).toBe('Våra mål');
});

test('tables that nobody knows are left alone', () => {
  const own = tableOf('Tabell1', [{ Namn: 'Eget' }]);
  expect(readModell(snapshotOf(uppgifterTable(), goals, indicators, own)).issueList).toEqual([]);
});

describe('what is missing', () => {
  test('a required sheet is fel, and the rest is read', () => {
    const read = readModell(snapshotOf(uppgifterTable(), goals));
    expect(read.ok).toBe(true);
    expect(read.issueList.map(brief)).toEqual(['fel missing-sheet']);
    expect(read.issueList[0]!.params).toEqual({ blad: 'Indikatorer', tabell: 'Indikatorer' });
  });

  test('a sheet whose table has been taken away says so', () => {
    const snapshot = snapshotOf(uppgifterTable(), goals, indicators);
    const tableList = snapshot.tableList.filter(({ name }) => name !== 'Mal');
    const read = readModell({ ...snapshot, tableList });
    expect(read.issueList).toMatchObject([
      { code: 'missing-table', severity: 'fel', sheet: 'Mål', params: { tabell: 'Mal' } },
    ]);
  });

  test('sheets that a document can do without are not asked for', () => {
    const requiredList = SPEC_LIST.filter(({ isRequired }: TableSpec) => isRequired).map(
      ({ table }) => table,
    );
    expect(requiredList).toEqual(['Uppgifter', 'Mal', 'Indikatorer']);
  });

  test('without goals and indicators nothing can be computed', () => {
    const read = readModell(snapshotOf(uppgifterTable()));
    expect(read.ok).toBe(false);
    expect(read.issueList.map(({ code }) => code)).toEqual(['missing-sheet', 'missing-sheet']);
  });

  test.each(['År', 'Typ'])('without %s nothing can be judged', (namn) => {
    const read = readModell(snapshotOf(uppgifterTable({ [namn]: null }), goals, indicators));
    expect(read.ok).toBe(false);
    expect(read.issueList.map(({ code, severity }) => [code, severity])).toEqual([
      ['missing-setting', 'fel'],
    ]);
  });

  test('only what stands in the way is told, however much is wrong in the rows', () => {
    const rowList = Array.from({ length: 5_000 }, () => ({ Nivå: 'oj' }));
    const read = readModell(snapshotOf(fullTableOf('Mal', rowList), indicators));
    expect(read.ok).toBe(false);
    expect(read.issueList.map(brief)).toEqual(['fel missing-sheet']);
  });

  test('an empty workbook fails with the sheets it lacks', () => {
    const read = readModell(snapshotOf());
    expect(read.ok).toBe(false);
    expect(read.issueList.map(({ params }) => params['tabell'])).toEqual(['Uppgifter', 'Mal', 'Indikatorer']);
  });
});

test.each([
  ['an enhetsmål: a unit', GOAL_LIST, 'enhet'],
  ['no enhetsmål: a board', GOAL_LIST.slice(0, 3), 'namnd'],
])('an unreadable level is taken from the goals: %s', (_, goalList, niva) => {
  const read = readModell(
    snapshotOf(uppgifterTable({ Nivå: 'Grupp' }), fullTableOf('Mal', goalList), indicators),
  );
  expect(read.ok && read.value.uppgifter.niva).toBe(niva);
  expect(read.issueList.map(brief)).toEqual(['fel unreadable-setting Uppgifter!B3']);
});

test('an id that is only mentioned elsewhere is not given to a row without one', () => {
  const read = readModell(
    snapshotOf(
      uppgifterTable(),
      goals,
      fullTableOf('Indikatorer', [{ ...INDICATOR, 'Indikator-ID': null }]),
      fullTableOf('ForvantadeResultat', [
        { 'Resultat-ID': 'R001', 'Mål-ID': 'M1.1', 'Förväntat resultat': 'Bra', 'Indikator-ID': 'I004' },
      ]),
      fullTableOf('Dampade', [{ Kod: 'x', Nyckel: 'i009', Skäl: 'y' }]),
    ),
  );
  expect(read.ok && read.value.indikatorList[0]!.id).toBe('I010');
  expect(read.issueList.map(brief)).toEqual([
    'fel unknown-reference Förväntade resultat!F2',
    'varning missing-id Indikatorer!A2',
  ]);
});

test('issues come in the order of the sheets, then of the rows, wherever the tables stand', () => {
  const read = readModell(
    snapshotOf(
      fullTableOf('Underskrifter', [{ Titel: 'Direktör' }]),
      fullTableOf('Indikatorer', [
        { ...INDICATOR, Utfall: 'oj' },
        { ...INDICATOR, 'Mål-ID': 'M9' },
      ]),
      fullTableOf('Mal', [...GOAL_LIST, { ...GOAL_LIST[0], 'Mål-ID': 'M1' }], { overflowRowCount: 1 }),
      uppgifterTable({ Organisation: '' }),
    ),
  );
  expect(read.issueList.map(brief)).toEqual([
    'varning missing-setting Uppgifter!B2',
    'varning rows-below-table Mål!A7',
    'fel duplicate-id Mål!A6',
    'fel unreadable-value Indikatorer!L2',
    'fel duplicate-id Indikatorer!A3',
    'fel unknown-reference Indikatorer!B3',
    'varning missing-value Underskrifter!A2',
  ]);
});

test('sheets beside the goals are checked too', () => {
  const read = readModell(
    snapshotOf(
      uppgifterTable({ Nivå: 'Nämnd' }),
      goals,
      indicators,
      fullTableOf('Budgetposter', [{ Lista: 'Okänd lista', Post: 'Lokaler', Belopp: 'mycket' }]),
    ),
  );
  expect(read.issueList.map(brief)).toEqual([
    'fel unreadable-choice Budgetposter!A2',
    'fel unreadable-value Budgetposter!E2',
  ]);
});

test('reading is repeatable: the same workbook gives the same model and issues', () => {
  const snapshot = snapshotOf(
    uppgifterTable(),
    fullTableOf('Mal', [{ Nivå: 'Nämndmål', Namn: 'x' }]),
    indicators,
  );
  expect(readModell(snapshot)).toEqual(readModell(snapshot));
});

describe('a table that holds something else than it should', () => {
  const garbage = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      'Mål-ID': `M${index + 1}`,
      Nivå: 'x',
      Namn: 'x',
      Ordning: 'x',
      Bedömning: 'x',
    }));
  const readGarbage = (count: number) =>
    readModell(snapshotOf(uppgifterTable(), tableOf('Mal', garbage(count)), tableOf('Indikatorer', [])));

  test('is refused with one issue, whatever its length', () => {
    const read = readGarbage(25_000);
    expect(read.ok).toBe(false);
    expect(read.issueList).toEqual([
      expect.objectContaining({ code: 'too-many-problems', severity: 'fel', sheet: 'Mål' }),
    ]);
  });

  test('with fewer unusable cells every one is told', () => {
    const read = readGarbage(2_000);
    expect(read.ok).toBe(true);
    expect(read.issueList.filter(({ severity }) => severity === 'fel').length).toBeGreaterThan(2_000);
  });
});
