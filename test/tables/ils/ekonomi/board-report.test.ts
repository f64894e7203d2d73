import type { CellScalar } from '../../../../src/core';
import { assembleEkonomi } from '../../../../src/tables/ils/ekonomi';
import { documentOf, walk } from './walk';

type Row = Readonly<Record<string, CellScalar>>;

/** Rows of one sheet, ids and units left out, verksamhet by name. */
function sheet(lines: string, table: string, sort: Parameters<typeof walk>[1] = {}) {
  const found = walk(documentOf(lines), { ar: 2024, ...sort });
  const { rowListByTable, ...rest } = assembleEkonomi(found.tabellList, sort.niva ?? 'namnd');
  const nameById = new Map(
    (rowListByTable.Verksamheter ?? []).map((row) => [row['Verksamhet-ID'], row.Namn]),
  );
  const rowList = (rowListByTable[table] ?? []).map((row): Row => {
    const { 'Rad-ID': _id, 'Verksamhet-ID': id, 'Del av': part, ...values } = row;
    const verksamhet = id === undefined || id === null ? {} : { av: nameById.get(id)! };
    return { ...verksamhet, ...values, ...(part ? { del: part } : {}) };
  });
  return { found, rowListByTable, rowList, ...rest };
}

const ekonomi = (lines: string, sort?: Parameters<typeof walk>[1]): readonly Row[] =>
  sheet(lines, 'Ekonomi', sort).rowList.map(({ Beloppsenhet: _unit, ...row }) => row);

const RESULTAT = `Analys av resultaträkning
Mnkr|Budget|Bokslut|Avvikelse|Bokslut föregående år|Avvikelse föregående år
Anslag för nämndens verksamhet (netto)|1 189,6|1 180,1|9,5|1 150,0|-3,2
Kostnader (+)|1 400,0|1 420,5|-20,5|1 390,1|−10,0
Intäkter (-)|-210,4|-240,4|30,0|-240,1|6,8
Avvikelse före resultatdispositioner|||9,5||-3,2
Resultatenheternas överskott från föregående år (+)|||4,1||2,0
Resultatenheternas överskott till nästa år (-)|||-3,6||-4,1
Avvikelse efter resultatdispositioner|||10,0||-5,3`;

describe('the board’s own table', () => {
  test('every row is a stated figure of the whole board', () => {
    const rowList = ekonomi(RESULTAT);
    expect(rowList.map(({ Rad, Slag }) => [Rad, Slag])).toEqual(
      [
        'Anslag för nämndens verksamhet (netto)',
        'Kostnader',
        'Intäkter',
        'Avvikelse före resultatdispositioner',
        'Resultatenheternas överskott från föregående år',
        'Resultatenheternas överskott till nästa år',
        'Avvikelse efter resultatdispositioner',
      ].map((rad) => [rad, 'Summa']),
    );
    expect(rowList[1]).toEqual({
      Rad: 'Kostnader',
      Slag: 'Summa',
      Budget: '1400,0',
      Utfall: 1420.5,
      'Angiven avvikelse': -20.5,
      'Föregående utfall': 1390.1,
      'Föregående avvikelse före': '-10,0',
      Källa: 'Analys av resultaträkning',
    });
    expect(rowList[6]).toEqual({
      Rad: 'Avvikelse efter resultatdispositioner',
      Slag: 'Summa',
      'Angiven avvikelse': '10,0',
      'Föregående avvikelse efter': -5.3,
      Källa: 'Analys av resultaträkning',
    });
  });

  const DISTURBED: readonly [string, (lines: string) => string][] = [
    ['NBSP and thin spaces in thousands', (text) => text.replaceAll(/(\d) (\d{3})/g, '$1\u00a0$2')],
    ['U+202F in thousands', (text) => text.replaceAll(/(\d) (\d{3})/g, '$1\u202f$2')],
    ['negatives in parentheses', (text) => text.replaceAll(/[-−](\d[\d ,]*)/g, '($1)')],
    ['trailing minus', (text) => text.replaceAll(/\|[-−](\d[\d ,]*)/g, '|$1-')],
    ['U+2212', (text) => text.replaceAll(/\|-(?=\d)/g, '|−')],
    ['a misspelt caption', (text) => text.replace('Avvikelse föregående', 'Avikelse föregånde')],
    [
      'captions broken by narrow columns',
      (text) => text.replace('Bokslut föregående', 'Boks lut före gående'),
    ],
    [
      'years in the captions',
      (text) => text.replace('|Bokslut|', '|Bokslut 2024|').replace('Bokslut föregående år', 'Bokslut 2023'),
    ],
    ['every row shifted a cell', (text) => text.replaceAll(/^(?=.*\|)/gm, '|')],
    ['one row shifted a cell', (text) => text.replace('\nKostnader', '\n|Kostnader')],
    [
      'an extra empty column in the body',
      (text) =>
        text.replaceAll(
          /^((?:Anslag|Kostn|Int|Avvikelse före res|Avvikelse efter|Resultat)[^|]*)\|/gm,
          '$1||',
        ),
    ],
    [
      'a page break with the header again',
      (text) => text.replace('\nIntäkter', `\n\n12 (45)\n\n${text.split('\n')[1]!}\nIntäkter`),
    ],
    ['a page break without a header', (text) => text.replace('\nIntäkter', '\n\n12 (45)\n\nIntäkter')],
    [
      'a label broken over two rows',
      (text) => text.replace('från föregående år (+)', 'från\nföregående år (+)'),
    ],
    [
      'a label that goes on below',
      (text) => text.replace('från föregående år (+)|||4,1||2,0', 'från|||4,1||2,0\nföregående år (+)'),
    ],
    ['the rounding footnote', (text) => `${text}\nTabellen innehåller avrundningsdifferenser`],
    ['HTML remnants', (text) => text.replace('Kostnader (+)', '<i>Kostnader (+)</i>')],
    ['prose below', (text) => `${text}\n\nNämnden redovisar ett överskott om 9,5 mnkr.`],
  ];
  test.each(DISTURBED)('reads the same with %s', (_, disturb) => {
    expect(disturb(RESULTAT)).not.toBe(RESULTAT);
    expect(ekonomi(disturb(RESULTAT))).toEqual(ekonomi(RESULTAT));
  });

  test('prose below is not taken', () => {
    const { found } = sheet(`${RESULTAT}\n\nNämnden redovisar ett överskott om 9,5 mnkr.`, 'Ekonomi');
    expect([...found.takenSet].at(-1)).toBe(8);
  });
});

const PER = `Utfall jämfört med budget per verksamhetsområde
Mnkr|Budget (kostnader +)|Budget (intäkter -)|Budget (netto)|Bokslut före resultatöverföringar|Bokslut efter resultatöverföringar|Avvikelse 2024 efter resultatöverföringar|Avvikelse 2023 efter resultatöverföringar
Äldreomsorg|255,8|-7,2|248,6|247,1|247,5|1,1|-0,4
Individ- och familjeomsorg|204,3|-2,8|201,5|205,0|205,0|-3,5|2,2
varav barn och unga|130,0|-2,0|128,0|131,0|131,0|-3,0|1,0
- varav nyanlända|2,0|-35,5|-33,5|-30,0|-30,0|-3,5|0,0
Stadsmiljöverksamhet|12,2|0,0|12,2|11,0|11,0|1,2|0,1
Summa|472,3|-10,0|462,3|463,1|463,5|-1,2|1,9
Kapitalkostnader stadsmiljö|7,8|0,0|7,8|7,7|7,7|0,1|0,0
Summa|480,1|-10,0|470,1|470,8|471,2|-1,1|1,9`;

describe('the table per verksamhetsområde', () => {
  test('splits each row over costs, incomes and netto', () => {
    const own = ekonomi(PER).filter(({ av }) => av === 'Äldreomsorg');
    const source = { av: 'Äldreomsorg', Källa: 'Utfall jämfört med budget per verksamhetsområde' };
    expect(own).toEqual([
      { ...source, Rad: 'Kostnader', Slag: 'Kostnad', Budget: 255.8 },
      { ...source, Rad: 'Intäkter', Slag: 'Intäkt', Budget: -7.2 },
      { ...source, Rad: 'Netto', Slag: 'Netto', Utfall: 247.1 },
      { ...source, Rad: 'Netto', Slag: 'Summa', Budget: 248.6 },
      {
        ...source,
        Rad: 'Netto efter resultatöverföringar',
        Slag: 'Summa',
        Utfall: 247.5,
        'Angiven avvikelse': 1.1,
        'Föregående avvikelse efter': -0.4,
      },
    ]);
  });

  test('varav rows are parts of the row above, whatever their prefix', () => {
    const { rowListByTable } = sheet(PER, 'Verksamheter');
    expect(rowListByTable.Verksamheter!.map((row) => [row.Namn, row['Del av']])).toEqual([
      ['Äldreomsorg', null],
      ['Individ- och familjeomsorg', null],
      ['Barn och unga', 'V02'],
      ['Nyanlända', 'V02'],
      ['Stadsmiljöverksamhet', null],
    ]);
  });

  test.each(['varav', 'Varav:', 'därav', '- varav', '– ', '• varav '])('prefix %j', (prefix) => {
    const text = PER.replace('- varav nyanlända', `${prefix} nyanlända`);
    expect(sheet(text, 'Verksamheter').rowListByTable.Verksamheter![3]).toMatchObject({
      Namn: 'Nyanlända',
      'Del av': 'V02',
    });
  });

  test('sums without and with capital costs', () => {
    const sums = ekonomi(PER).filter(({ av, Rad }) => av === undefined && String(Rad).startsWith('Summa'));
    expect(sums.map(({ Rad, Budget, Utfall }) => [Rad, Budget, Utfall])).toEqual([
      ['Summa', 462.3, 463.1],
      ['Summa inkl. kapitalkostnader', 470.1, 470.8],
    ]);
    expect(ekonomi(PER).find(({ Rad }) => Rad === 'Avskrivningar och kapitalkostnader')).toMatchObject({
      av: 'Stadsmiljöverksamhet',
      Slag: 'Kapitalkostnad',
      Budget: 7.8,
      Utfall: 7.7,
    });
  });

  test('a header over two rows, its upper captions merged', () => {
    const [title, , ...body] = PER.split('\n');
    const upper = 'Mnkr|Budget|||Bokslut||Avvikelse 2024|Avvikelse 2023';
    const lower =
      '|(kostnader +)|(intäkter -)|(netto)|före resultatöverföringar|efter resultatöverföringar|efter resultatöverföringar|efter resultatöverföringar';
    expect(ekonomi([title, upper, lower, ...body].join('\n'))).toEqual(ekonomi(PER));
  });

  test('captions of the wrong year are read and said', () => {
    const { found, rowList } = sheet(
      PER.replace('2024', '2023').replace('Avvikelse 2023 efter', 'Avvikelse 2022 efter'),
      'Ekonomi',
    );
    expect(rowList.length).toBe(sheet(PER, 'Ekonomi').rowList.length);
    expect(found.antagandeList.map(({ code }) => code)).toContain('ekonomi-ar-i-rubrik');
  });
});

const PROGNOS = `Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser
Verksamhet|Bokslut|T2|T1
Äldreomsorg|1,1|-0,5|0,0
varav hemtjänst|0,3|0,2|0,1
Slutligt resultat|10,0|2,5|-4,0
(-) = underskott`;

const UTVECKLING = `Kostnads- och intäktsutveckling per verksamhetsområde, mnkr
Verksamhet|Kostnader 2023|Intäkter 2023|Kostnader 2024|Intäkter 2024|Nettoförändring
Äldreomsorg|250,1|-8,0|254,3|-7,2|5,0
Totalt|1 390,1|-240,1|1 420,5|-240,4|30,1`;

const PERSONAL = `Personalkostnadsutveckling per verksamhetsområde
Mnkr
Verksamhet|Utfall 2023|Utfall 2024|Förändring
Äldreomsorg|120,2|110,2|-10,0
Summa|520,0|531,5|11,5`;

describe('the comparing tables of an annual report', () => {
  test('deviations against earlier forecasts', () => {
    expect(ekonomi(PROGNOS)).toEqual([
      {
        av: 'Äldreomsorg',
        Rad: 'Netto',
        Slag: 'Netto',
        'Prognosavvikelse T2': -0.5,
        'Prognosavvikelse T1': '0,0',
        Källa: expect.anything(),
      },
      {
        av: 'Äldreomsorg',
        Rad: 'Netto efter resultatöverföringar',
        Slag: 'Summa',
        'Angiven avvikelse': 1.1,
        Källa: expect.anything(),
      },
      expect.objectContaining({ av: 'Hemtjänst', 'Prognosavvikelse T2': 0.2 }),
      expect.objectContaining({ av: 'Hemtjänst', 'Angiven avvikelse': 0.3 }),
      {
        Rad: 'Avvikelse efter resultatdispositioner',
        Slag: 'Summa',
        'Angiven avvikelse': '10,0',
        'Prognosavvikelse T2': 2.5,
        'Prognosavvikelse T1': '-4,0',
        Källa: 'Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser',
      },
    ]);
  });

  test('costs and incomes of two years', () => {
    expect(ekonomi(UTVECKLING)).toEqual([
      expect.objectContaining({
        av: 'Äldreomsorg',
        Slag: 'Kostnad',
        'Föregående utfall': 250.1,
        Utfall: 254.3,
      }),
      expect.objectContaining({
        av: 'Äldreomsorg',
        Slag: 'Intäkt',
        'Föregående utfall': '-8,0',
        Utfall: -7.2,
      }),
      expect.objectContaining({ av: 'Äldreomsorg', Rad: 'Nettoförändring', 'Angiven avvikelse': '5,0' }),
      expect.objectContaining({ Rad: 'Kostnader', Slag: 'Summa', 'Föregående utfall': 1390.1 }),
      expect.objectContaining({ Rad: 'Intäkter', Slag: 'Summa', Utfall: -240.4 }),
      expect.objectContaining({ Rad: 'Nettoförändring', Slag: 'Summa', 'Angiven avvikelse': 30.1 }),
    ]);
  });

  test('personnel cost is a part of the costs, never added', () => {
    const { rowListByTable } = sheet(`${UTVECKLING}\n\n${PERSONAL}`, 'Ekonomi');
    const list = rowListByTable.Ekonomi!;
    const whole = list.find(({ Rad, Slag }) => Rad === 'Kostnader' && Slag === 'Kostnad')!;
    expect(list.find(({ Rad, Slag }) => Rad === 'Personalkostnader' && Slag === 'Kostnad')).toMatchObject({
      'Verksamhet-ID': 'V01',
      'Del av': whole['Rad-ID'],
      'Föregående utfall': 120.2,
      Utfall: 110.2,
      'Angiven avvikelse': '-10,0',
    });
    expect(list.find(({ Rad, Slag }) => Rad === 'Personalkostnader' && Slag === 'Summa')).toMatchObject({
      Utfall: 531.5,
    });
  });

  test('a netto whose costs and incomes are printed elsewhere is stated, not data', () => {
    const list = ekonomi(`${PER}\n\n${UTVECKLING}`).filter(
      ({ av, Rad }) => av === 'Äldreomsorg' && Rad === 'Netto',
    );
    expect(list.map(({ Slag, Budget, Utfall }) => [Slag, Budget, Utfall])).toEqual([['Summa', 248.6, 247.1]]);
  });

  test('the same figure in two tables is data once and stated once', () => {
    const small =
      'Äldreomsorg\nMnkr|Budget|Bokslut|Avvikelse bokslut 2024|Avvikelse bokslut 2023\nNetto|248,6|247,1|1,5|-0,4';
    const list = ekonomi(`${PER}\n\n${small}`).filter(
      ({ av, Rad }) => av === 'Äldreomsorg' && Rad === 'Netto',
    );
    expect(list).toEqual([
      expect.objectContaining({ Slag: 'Netto', Utfall: 247.1 }),
      expect.objectContaining({
        Slag: 'Summa',
        Budget: 248.6,
        Källa: 'Utfall jämfört med budget per verksamhetsområde',
      }),
      expect.objectContaining({
        Slag: 'Summa',
        Budget: 248.6,
        Utfall: 247.1,
        'Angiven avvikelse': 1.5,
        'Föregående avvikelse före': -0.4,
        Källa: 'Äldreomsorg',
      }),
    ]);
  });
});

describe('the small table of one verksamhet', () => {
  test('with transfers', () => {
    const text = `Förskoleverksamhet
Mnkr|Budget|Bokslut|Avvikelse bokslut 2024|Avvikelse bokslut 2023
Netto|263,3|260,0|3,3|1,0
Resultatöverföring från 2023|||2,0|
Resultatöverföring till 2025|||-2,5|
Netto efter resultatdispositioner|263,3|260,5|2,8|0,5`;
    expect(ekonomi(text).map(({ Rad, Slag }) => [Rad, Slag])).toEqual([
      ['Netto', 'Netto'],
      ['Resultatöverföring från föregående år', 'Summa'],
      ['Resultatöverföring till nästa år', 'Summa'],
      ['Netto efter resultatöverföringar', 'Summa'],
    ]);
    expect(ekonomi(text)[3]).toMatchObject({ Utfall: 260.5, 'Föregående avvikelse efter': 0.5 });
  });

  test('with capital costs: its netto is their sum', () => {
    const text = `Stadsmiljöverksamhet
Mnkr|Budget|Bokslut|Avvikelse bokslut 2024|Avvikelse bokslut 2023
Avskrivningar|6,0|5,9|0,1|0,0
Internräntor|1,8|1,7|0,1|0,0
Netto|7,8|7,6|0,2|0,0`;
    expect(ekonomi(text).map(({ Rad, Slag, Utfall }) => [Rad, Slag, Utfall])).toEqual([
      ['Avskrivningar', 'Kapitalkostnad', 5.9],
      ['Internräntor', 'Kapitalkostnad', 1.7],
      ['Kapitalkostnader', 'Summa', 7.6],
    ]);
  });

  test('a label nobody knows is stated, with an assumption', () => {
    const text = 'Äldreomsorg\nMnkr|Budget|Bokslut|Avvikelse\nNetto|1,0|2,0|-1,0\nEngångspost|0,5|0,5|0,0';
    const { found, rowList } = sheet(text, 'Ekonomi');
    expect(rowList.find(({ Rad }) => Rad === 'Engångspost')).toMatchObject({ Slag: 'Summa', Utfall: 0.5 });
    expect(found.antagandeList).toContainEqual(expect.objectContaining({ code: 'ekonomi-okand-rad' }));
  });
});

describe('a tertial report', () => {
  test('forecasts go to the tertial’s own column', () => {
    const text = `Prognos per verksamhetsområde
Mnkr|Budget|Utfall perioden|Prognos helår|Avvikelse|Prognosavvikelse föregående tertial
Äldreomsorg|248,6|160,0|250,1|-1,5|-0,7`;
    expect(ekonomi(text, { typ: 'T2' })).toEqual([
      expect.objectContaining({
        Slag: 'Netto',
        Budget: 248.6,
        Utfall: '160,0',
        'Prognos T2': 250.1,
        'Prognosavvikelse T1': -0.7,
      }),
      expect.objectContaining({ Slag: 'Summa', 'Angiven avvikelse': -1.5 }),
    ]);
  });
});

describe('units (domain 6)', () => {
  const unitOf = (lines: string): CellScalar => sheet(lines, 'Ekonomi').rowList[0]!.Beloppsenhet!;
  const table = (head: string, row = 'Äldreomsorg|248,6|247,1|1,5'): string =>
    `${head}|Budget|Bokslut|Avvikelse\n${row}`;

  test.each([
    ['the header', table('Mnkr'), 'mnkr'],
    ['the header, tkr', table('Tkr'), 'tkr'],
    ['the header in brackets', table('Verksamhet (tkr)'), 'tkr'],
    ['a caption', `Utfall per område (mnkr)\n${table('Verksamhet')}`, 'mnkr'],
    ['a row above', `Beloppen anges i tkr\n${table('Verksamhet')}`, 'tkr'],
  ])('printed in %s', (_, lines, unit) => {
    expect(unitOf(lines)).toBe(unit);
    expect(walk(documentOf(lines), { ar: 2024 }).antagandeList).toEqual([]);
  });

  test.each([
    ['prose near', `Nettot är 248,6 mnkr.\n${table('Verksamhet')}`, 'mnkr', 'ekonomi-enhet-ur-text'],
    [
      'a misprint in the prose',
      `${table('Verksamhet')}\nNettot är 248,6 mnrk.`,
      'mnkr',
      'ekonomi-enhet-ur-text',
    ],
    [
      'the figures: whole and large',
      table('Verksamhet', 'Äldreomsorg|248 600|247 100|1 500'),
      'tkr',
      'ekonomi-enhet-av-belopp',
    ],
    [
      'the figures against the prose',
      `Totalt 3,2 mnkr.\n${table('Verksamhet', 'Äldreomsorg|248 600|247 100|1 500')}`,
      'tkr',
      'ekonomi-enhet-av-belopp',
    ],
  ])('assumed from %s', (_, lines, unit, code) => {
    expect(unitOf(lines)).toBe(unit);
    expect(walk(documentOf(lines), { ar: 2024 }).antagandeList.map((antagande) => antagande.code)).toEqual([
      code,
    ]);
  });
});
