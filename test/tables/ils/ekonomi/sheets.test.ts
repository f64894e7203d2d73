import fc from 'fast-check';
import type { CellScalar } from '../../../../src/core';
import { assembleEkonomi } from '../../../../src/tables/ils/ekonomi';
import { documentOf, walk } from './walk';

type Row = Readonly<Record<string, CellScalar>>;

function rowsOf(lines: string, table: string, sort: Parameters<typeof walk>[1] = {}): readonly Row[] {
  const { tabellList } = walk(documentOf(lines), { ar: 2024, ...sort });
  return assembleEkonomi(tabellList, sort.niva ?? 'namnd').rowListByTable[table] ?? [];
}

const ENHETER = `Resultatenheter, tkr
Resultatenhet|Bruttobudget|Överföring från 2023 (överskott -)|Resultat 2024 (överskott -)|Överföring till 2025 (överskott +)
Förskoleverksamhet
Östra backen|41 200|-1 250|-600|1 850
Norra ängen|38 500|300|(200)|-100
Summa|79 700|-950|-800|1 750`;

describe('resultatenheter', () => {
  test('rows with their verksamhet from the heading between them', () => {
    expect(rowsOf(ENHETER, 'Resultatenheter')).toEqual([
      {
        Namn: 'Östra backen',
        Beloppsenhet: 'tkr',
        Bruttobudget: 41200,
        'Från föregående år': -1250,
        Resultat: -600,
        'Till nästa år': 1850,
        'Verksamhet-ID': 'V01',
      },
      expect.objectContaining({
        Namn: 'Norra ängen',
        'Från föregående år': 300,
        Resultat: -200,
        'Till nästa år': -100,
      }),
      expect.objectContaining({ Namn: 'Summa', Bruttobudget: 79700 }),
    ]);
  });

  test('stated sums are not counted as units', () => {
    expect(assembleEkonomi(walk(documentOf(ENHETER), { ar: 2024 }).tabellList, 'namnd').resultatenheter).toBe(
      2,
    );
  });
});

describe('investments of an annual report', () => {
  const text = `Investeringar
Mnkr|Budget|Bokslut|Avvikelse|Avvikelse mot prognos T2
Stadsmiljö
Parker|9,1|8,0|1,1|0,2
Maskiner och inventarier|1,4|1,5|-0,1|0,0
Totalt|10,5|9,5|1,0|0,2`;

  test('go to their own sheet, with group and both deviations', () => {
    expect(rowsOf(text, 'Investeringar')).toEqual([
      {
        Investering: 'Parker',
        Grupp: 'Stadsmiljö',
        Beloppsenhet: 'mnkr',
        Budget: 9.1,
        Utfall: '8,0',
        'Angiven avvikelse': 1.1,
        'Angiven avvikelse mot prognos': 0.2,
      },
      expect.objectContaining({ Investering: 'Maskiner och inventarier', Utfall: 1.5 }),
      expect.objectContaining({ Investering: 'Totalt', 'Angiven avvikelse': '1,0' }),
    ]);
  });
});

describe('the balance sheet', () => {
  const beside = `Balansräkning
Mnkr
Tillgångar|2024|2023|Skulder och kommunkapital|2024|2023
Fordringar|120,5|118,0|Leverantörsskulder|-80,2|-79,0
Kassa|0,1|0,2|Övriga skulder|-40,4|-39,2
Summa tillgångar|120,6|118,2|Summa skulder|-120,6|-118,2`;

  test('sides beside each other', () => {
    expect(
      rowsOf(beside, 'Balans').map((row) => [row.Sida, row.Post, row.Utfall, row['Föregående utfall']]),
    ).toEqual([
      ['Tillgång', 'Fordringar', 120.5, '118,0'],
      ['Skuld/kommunkapital', 'Leverantörsskulder', -80.2, '-79,0'],
      ['Tillgång', 'Kassa', 0.1, 0.2],
      ['Skuld/kommunkapital', 'Övriga skulder', -40.4, -39.2],
      ['Tillgång', 'Summa tillgångar', 120.6, 118.2],
      ['Skuld/kommunkapital', 'Summa skulder', -120.6, -118.2],
    ]);
  });

  test('sides below each other', () => {
    const below = `Balansräkning, mnkr
|2024|2023
Tillgångar
Fordringar|120,5|118,0
Skulder och kommunkapital
Leverantörsskulder|-80,2|-79,0`;
    expect(rowsOf(below, 'Balans').map(({ Sida, Post }) => [Sida, Post])).toEqual([
      ['Tillgång', 'Fordringar'],
      ['Skuld/kommunkapital', 'Leverantörsskulder'],
    ]);
  });

  test('liabilities without minus are turned, and that is said', () => {
    const positive = beside.replaceAll('|-', '|');
    expect(
      rowsOf(positive, 'Balans')
        .filter(({ Sida }) => Sida !== 'Tillgång')
        .map(({ Utfall }) => Utfall),
    ).toEqual([-80.2, -40.4, -120.6]);
    expect(walk(documentOf(positive), { ar: 2024 }).antagandeList.map(({ code }) => code)).toEqual([
      'ekonomi-skulder-utan-minus',
    ]);
  });

  test('the years in the other order', () => {
    const turned = beside.replaceAll('2024|2023', '2023|2024');
    expect(rowsOf(turned, 'Balans')[0]).toMatchObject({ Utfall: '118,0', 'Föregående utfall': 120.5 });
  });
});

describe('volumes', () => {
  test('number of children against budget', () => {
    const text = `Antal barn i förskolan
|Budget|Bokslut|Avvikelse|Avvikelse föregående år
1–2 år|640|625|-15|8
3–5 år|1 020|1 031|11|-4`;
    expect(rowsOf(text, 'Volymer')[1]).toEqual({
      Tabell: 'Antal barn i förskolan',
      Rad: '3–5 år',
      År: 2024,
      Måttenhet: 'antal',
      Budget: 1020,
      Utfall: 1031,
      'Angiven avvikelse': 11,
      'Föregående avvikelse': -4,
    });
  });

  const MONTHS = 'Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec';
  test('placements by month with their mean', () => {
    const text = `Placeringar, barn och unga
|${MONTHS}|Medel
Familjehem 2023|40|41|41|42|42|43|43|43|44|44|45|45|42,8
Familjehem 2024|46|46|i.u.|45|45||44|44|44|43|43|43|44,5`;
    const [before, now] = rowsOf(text, 'Volymer');
    expect(before).toMatchObject({
      År: 2023,
      Jan: 40,
      Dec: 45,
      'Angiven sammanfattning': 42.8,
      Sammanfattning: 'Medel',
    });
    expect(now).toMatchObject({ År: 2024, Mar: 'i.u.', Maj: 45 });
    expect(now).not.toHaveProperty('Jun');
  });

  test('rows that are years', () => {
    const rowList = rowsOf(
      `Antal hushåll med ekonomiskt bistånd\n|${MONTHS}\n2023|1|2|3|4|5|6|7|8|9|10|11|12\n2024|2|3|4|5|6|7|8|9|10|11|12|13`,
      'Volymer',
    );
    expect(rowList.map((row) => [row.År, row.Rad, row.Dec])).toEqual([
      [2023, 'Antal hushåll med ekonomiskt bistånd', 12],
      [2024, 'Antal hushåll med ekonomiskt bistånd', 13],
    ]);
  });

  test('staff turnover by tertial', () => {
    const text = `Personalomsättning\n|T1|T2|VB\nExtern personalomsättning|4,1 %|8,0 %|12,3 %\nPensioner|0,5 %|i.u.|1,1 %`;
    expect(rowsOf(text, 'Volymer')).toEqual([
      expect.objectContaining({
        Måttenhet: '%',
        T1: '4,1 %',
        T2: '8,0 %',
        VB: '12,3 %',
        Sammanfattning: 'Ingen',
      }),
      expect.objectContaining({ Rad: 'Pensioner', T2: 'i.u.' }),
    ]);
  });
});

describe('complaints', () => {
  const text = `Redovisning av synpunkter och klagomål
Uppdelning|Kategori|Utfall T1|Utfall T2|Utfall VB|Totalt ack.|Åtgärder
Typ av ärende|Klagomål|12|8|10|30|Samtliga har besvarats.
|Beröm|3||0|3|
|||||
Verksamhet|Äldreomsorg|5|4|6|15|Rutinen är ändrad.
||||||Personalen har utbildats.
|Förskola|7|4|4|15|
Summa||15|8|10|33|`;

  test('groups are filled down, empty is not 0, actions go on below', () => {
    const rowList = rowsOf(text, 'Synpunkter');
    expect(rowList[0]).toEqual({
      Uppdelning: 'Typ av ärende',
      Kategori: 'Klagomål',
      T1: 12,
      T2: 8,
      VB: 10,
      'Angivet totalt': 30,
      Åtgärder: 'Samtliga har besvarats.',
    });
    expect(rowList[1]).toEqual({
      Uppdelning: 'Typ av ärende',
      Kategori: 'Beröm',
      T1: 3,
      VB: 0,
      'Angivet totalt': 3,
    });
    expect(rowList[2]).toMatchObject({ Åtgärder: 'Rutinen är ändrad.\nPersonalen har utbildats.' });
    expect(rowList.map(({ Uppdelning }) => Uppdelning)).toEqual([
      'Typ av ärende',
      'Typ av ärende',
      'Verksamhet',
      'Verksamhet',
      'Summa',
    ]);
  });

  test('a header again after a page break', () => {
    const [title, head, ...body] = text.split('\n');
    const broken = [title, head, ...body.slice(0, 3), '', '17 (45)', head!, ...body.slice(3)].join('\n');
    expect(rowsOf(broken, 'Synpunkter').map(({ Kategori }) => Kategori)).toEqual(
      rowsOf(text, 'Synpunkter').map(({ Kategori }) => Kategori),
    );
  });

  test('the prose below is not taken', () => {
    const { takenSet } = walk(documentOf(`${text}\n\nAntalet klagomål har minskat jämfört med 2023.`), {
      ar: 2024,
    });
    expect(takenSet.size).toBe(8);
  });
});

describe('the unit’s form', () => {
  const FORM = `Blankett till Årsredovisning 2024
Enhet : Solrosen
Beloppen anges i
TKr !
|Utfall i bokslut 2024|Budget|Avvikelse
Intäkter
Taxor och avgifter|10|12|-2
Hysesintäkter||5|-5
Summa intäkter|10|17|-7
Kostnader
Personalkostnder|1 500|1 400|-100
varav timanställda|200|100|-100
Egen post|7|5|-2
Summa|1 507|1 405|-102
Summa netto|1 497|1 388|-109`;
  const unit = { niva: 'enhet' } as const;

  test('misspelt posts are put right and said; known misspellings and own posts stay as printed', () => {
    const found = walk(documentOf(FORM), { ar: 2024, ...unit });
    const rowList = assembleEkonomi(found.tabellList, 'enhet').rowListByTable.Ekonomi!;
    expect(rowList.map(({ Rad, Slag, 'Del av': part }) => [Rad, Slag, part])).toEqual([
      ['Taxor och avgifter', 'Intäkt', null],
      ['Hysesintäkter', 'Intäkt', null],
      ['Summa intäkter', 'Summa', null],
      ['Personalkostnader', 'Kostnad', null],
      ['timanställda', 'Kostnad', 'K004'],
      ['Egen post', 'Kostnad', null],
      ['Summa kostnader', 'Summa', null],
      ['Summa netto', 'Summa', null],
    ]);
    expect(found.antagandeList).toEqual([
      {
        code: 'ekonomi-post-rattad',
        radIndex: 10,
        params: { raw: 'Personalkostnder', rad: 'Personalkostnader' },
      },
    ]);
  });

  test('the unit’s total after its branches is stated', () => {
    const branch = (name: string): string => `${name}\nKostnader\nLokalkostnader|5|5|0\nSumma netto|5|5|0`;
    const text = `Enhet : Solrosen\n|Utfall i bokslut 2024|Budget|Avvikelse\n${branch('Söder')}\n\n${branch('Norr')}\n\n${branch('Totalt')}`;
    const found = walk(documentOf(text), { ar: 2024, ...unit });
    const { rowListByTable } = assembleEkonomi(found.tabellList, 'enhet');
    expect(rowListByTable.Verksamheter!.map(({ Namn }) => Namn)).toEqual(['Söder', 'Norr']);
    expect(rowListByTable.Ekonomi!.slice(4).map((row) => [row['Verksamhet-ID'], row.Rad, row.Slag])).toEqual([
      [null, 'Lokalkostnader', 'Summa'],
      [null, 'Summa netto', 'Summa'],
    ]);
    expect(found.tabellList.map(({ slag }) => slag)).toEqual([
      'enhetsblankett',
      'enhetsblankett',
      'enhetTotalt',
    ]);
  });
});

describe('random tables', () => {
  const figure = fc
    .integer({ min: -99999, max: 99999 })
    .map((tenth) => (tenth / 10).toFixed(1).replace('.', ','));
  const rowArb = fc.array(figure, { minLength: 7, maxLength: 7 });
  const disturbance = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace(/^/gm, '|'),
    (text: string) => text.replace(/\|-/g, '|\u2212'),
    (text: string) => text.replace(/\|-(\d+,\d)/g, '|($1)'),
    (text: string) => text.replace(/(\d)(\d{3},)/g, '$1\u00a0$2'),
    (text: string) => text.replace('\nOmråde 2', '\n\n3 (9)\n\nOmråde 2'),
  );
  const HEAD =
    'Mnkr|Budget (kostnader +)|Budget (intäkter -)|Budget (netto)|Bokslut före|Bokslut efter|Avvikelse 2024 efter|Avvikelse 2023 efter';

  test('every figure arrives, whatever the disturbance', () => {
    const numberOf = (value: CellScalar): number => Number(String(value).replace(',', '.'));
    fc.assert(
      fc.property(fc.array(rowArb, { minLength: 2, maxLength: 6 }), disturbance, (rowList, disturb) => {
        const lines = [HEAD, ...rowList.map((row, at) => [`Område ${at + 1}`, ...row].join('|'))].join('\n');
        const found = rowsOf(disturb(lines), 'Ekonomi').flatMap((row) =>
          ['Budget', 'Utfall', 'Angiven avvikelse', 'Föregående avvikelse efter'].flatMap((column) =>
            row[column] === undefined ? [] : [numberOf(row[column]!)],
          ),
        );
        const given = rowList.flat().map(numberOf);
        expect([...found].sort((a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
      }),
      { seed: 2022, numRuns: 60 },
    );
  });

  test('4 000 rows are one table', () => {
    const body = Array.from({ length: 4000 }, (_, at) => `Område ${at}|1,0|-1,0|0,0|0,1|0,2|0,3|0,4`).join(
      '\n',
    );
    expect(rowsOf(`${HEAD}\n${body}`, 'Verksamheter')).toHaveLength(4000);
  });
});
