import { columnOf, document, rowsOf, traced } from '../../../helpers/ils';

const FULL = 'Arbetet har bedrivits enligt plan under hela året och gett de resultat som vi hade hoppats';
const LOWER = FULL.toLowerCase();
const TOP = [
  'KF:s inriktningsmål: 1. En stad',
  'KF:s mål för verksamhetsområdet: 1.1 Alla har arbete',
  '',
  FULL,
  LOWER,
  LOWER,
  'på det.',
  '',
];
const plain = (...lineList: readonly string[]) =>
  traced(document(...TOP, ...lineList), { typ: 'VB', niva: 'enhet', ar: 2024 });
const placesOf = (spar: ReturnType<typeof plain>) => spar.resultat.ejTolkadeList.map(({ plats }) => plats);

describe('activities', () => {
  test('names over several lines, dates at their end, analyses between them', () => {
    const spar = plain(
      'Aktivitet Startdatum Slutdatum Avvikelse',
      '✓ Stadsdelsnämnderna ska tillsammans med fastighetsnämnden kartlägga behovet av nya',
      'parklekar. 2024-01-01 2024-12-31',
      'Analys Behovet är kartlagt och redovisat för nämnden under våren, och arbetet går vidare',
      'under nästa år.',
      'Parklekarna ska ha öppet hela sommaren. 2024-06-01',
      '2024-08-31',
      '⚠ Sopa 2024-01-01 2024-03-31 Försenad',
    );
    expect(rowsOf(spar, 'Aktiviteter')).toEqual([
      expect.objectContaining({
        'Aktivitet-ID': 'A001',
        Aktivitet:
          'Stadsdelsnämnderna ska tillsammans med fastighetsnämnden kartlägga behovet av nya parklekar.',
        Startdatum: '2024-01-01',
        Slutdatum: '2024-12-31',
        Klar: '✓',
        Analys:
          'Behovet är kartlagt och redovisat för nämnden under våren, och arbetet går vidare under nästa år.',
      }),
      expect.objectContaining({
        Aktivitet: 'Parklekarna ska ha öppet hela sommaren.',
        Slutdatum: '2024-08-31',
      }),
      expect.objectContaining({ Aktivitet: 'Sopa', Läge: 'Avvikelse', Orsak: 'Försenad' }),
    ]);
    expect(placesOf(spar)).toEqual([]);
  });

  test('the analysis of the last activity goes to the end of the table', () => {
    const spar = plain(
      'Aktivitet Startdatum Slutdatum',
      'Sopa 2024-01-01 2024-12-31',
      'Analys Vi sopade',
      'varje dag.',
      '',
      FULL,
    );
    expect(columnOf(spar, 'Aktiviteter', 'Analys')).toEqual(['Vi sopade varje dag.']);
  });

  test('lines that belong to no activity for certain are listed', () => {
    const spar = plain(
      'Aktivitet Startdatum Slutdatum',
      'Sopa 2024-01-01 2024-12-31',
      'Vi sopade varje dag.',
      '',
      FULL,
    );
    expect(placesOf(spar)).toEqual(['rad 11']);
    const whole = plain(
      'Aktivitet Startdatum Slutdatum',
      'Analys vi sopade',
      'varje dag 2024-01-01 2024-12-31',
    );
    expect(placesOf(whole)).toEqual(['rad 10', 'rad 11']);
  });

  test('dates without a name are listed', () => {
    expect(placesOf(plain('Aktivitet Startdatum Slutdatum', '2024-01-01 2024-12-31'))).toEqual(['rad 10']);
  });
});

describe('indicators', () => {
  const HEADER = [
    'Indikator Periodens utfall Utfall män/ pojkar Utfall kvinnor/ flickor Periodens utfall',
    'VB 2023 Årsmål KF:s årsmål Period',
  ];

  test('figures where every column has one; else the name, and the row is listed', () => {
    const spar = plain(
      ...HEADER,
      'Andel nöjda besökare i parken 68 % 67 % 69 % 66,5 % 70 % 72 % VB',
      '2024',
      'Analys Fler är nöjda.',
      'Sjukfrånvaro dag 1-14 1,5 % 1,4 % Tas fram av nämnd/styrelse VB 2024',
    );
    const [first, second] = rowsOf(spar, 'Indikatorer');
    expect(first).toMatchObject({ Indikator: 'Andel nöjda besökare i parken', Årsmål: '70 %' });
    expect(second).toMatchObject({ Indikator: 'Sjukfrånvaro dag 1-14', Period: 'VB 2024' });
    expect(second).not.toHaveProperty('Utfall');
    expect(placesOf(spar)).toContain('rad 14');
  });

  test('a whole row', () => {
    const spar = plain(
      ...HEADER,
      'Andel nöjda 68 % 67 % 69 % 66,5 % 70 % 72 % VB 2024',
      'Analys Fler är nöjda.',
    );
    expect(rowsOf(spar, 'Indikatorer')[0]).toMatchObject({
      Indikator: 'Andel nöjda',
      Utfall: '68 %',
      'Utfall män/pojkar': '67 %',
      'Utfall kvinnor/flickor': '69 %',
      'Föregående utfall': '66,5 %',
      Årsmål: '70 %',
      'KF:s årsmål': '72 %',
      Period: 'VB 2024',
      Analys: 'Fler är nöjda.',
    });
    expect(placesOf(spar)).toEqual([]);
  });

  test('a plan: two targets are certain, one is not, a number with a blank may be two', () => {
    const spar = plain(
      'Indikator Årsmål KF:s årsmål Periodicitet',
      'Andel nöjda 70 % Tas fram av nämnd',
      'Tertial',
      'Antal barn per grupp 16 Tertial',
      'Antal platser 1 000 st År',
    );
    const found = rowsOf(spar, 'Indikatorer').map((row) => [
      row['Indikator'],
      row['Årsmål'] ?? null,
      row['Periodicitet'],
    ]);
    expect(found).toEqual([
      ['Andel nöjda', '70 %', 'Tertial'],
      ['Antal barn per grupp', null, 'Tertial'],
      ['Antal platser', null, 'År'],
    ]);
    expect(placesOf(spar)).toEqual(['rad 12', 'rad 13']);
  });

  test('prose that ends with a year is no row', () => {
    const spar = plain(
      ...HEADER,
      'Andel nöjda 70 % VB 2024',
      'Analys Vi följer upp arbetet under',
      'hösten 2024',
    );
    expect(columnOf(spar, 'Indikatorer', 'Indikator')).toEqual(['Andel nöjda']);
    expect(columnOf(spar, 'Indikatorer', 'Analys')).toEqual(['Vi följer upp arbetet under hösten 2024']);
  });
});

describe('economy', () => {
  test('no figure has a certain column: every line is listed, the text after it is not', () => {
    const spar = plain(
      'Uppföljning av ekonomi',
      'Utfall i bokslut 2024 Budget Avvikelse',
      'Intäkter',
      'Bidrag 374 100 274',
      '',
      'Summa intäkter 891 200 691',
      '',
      'Övrigt',
      FULL,
    );
    expect(placesOf(spar)).toEqual(['rad 10', 'rad 11', 'rad 12', 'rad 14']);
    expect(columnOf(spar, 'Avsnitt', 'Rubrik')).toContain('Övrigt');
  });

  test('a sentence with the same words is text', () => {
    const spar = plain('Uppföljning av ekonomi', 'Budget och avvikelse följs upp varje månad.', FULL);
    expect(placesOf(spar)).toEqual([]);
  });
});

test('goals, statuses, results and paragraphs of wrapped text', () => {
  const spar = plain(
    'Enhetsmål: Barn, unga och deras familjer erbjuds insatser som är till nytta för dem, har en',
    'god kvalitet och utgår från bästa kunskap.',
    '',
    '● Uppfylls helt',
    'Förväntat resultat',
    '- Alla barn och unga som kommer i kontakt med enheten upplever att de får ett mycket bra',
    'bemötande.',
    '- Fler är nöjda',
    'Analys',
    FULL,
    'på det.',
    'Ett nytt stycke.',
  );
  const [goal] = rowsOf(spar, 'Mal').slice(-1);
  expect(goal).toMatchObject({
    Namn: 'Barn, unga och deras familjer erbjuds insatser som är till nytta för dem, har en god kvalitet och utgår från bästa kunskap.',
    Bedömning: 'Uppfylls helt',
    Analys: `${FULL} på det.\n\nEtt nytt stycke.`,
  });
  expect(columnOf(spar, 'ForvantadeResultat', 'Förväntat resultat')).toEqual([
    'Alla barn och unga som kommer i kontakt med enheten upplever att de får ett mycket bra bemötande.',
    'Fler är nöjda',
  ]);
});
