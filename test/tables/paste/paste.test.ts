import fc from 'fast-check';
import { EMPTY_CELL, parseDecimal, readVarde, toPlain, type Cell, type CellScalar } from '../../../src/core';
import { sv } from '../../../src/i18n/sv';
import {
  planPaste,
  readPaste,
  type Inlasning,
  type Pastesvar,
  type Pastetabell,
  type Pasteunderlag,
} from '../../../src/tables/paste';
import type { TableData } from '../../../src/workbook';

type Row = readonly CellScalar[];

function table(name: string, headerList: readonly string[], rowList: readonly Row[]): TableData {
  return {
    name,
    sheet: name,
    range: { top: 1, left: 1, bottom: rowList.length + 1, right: headerList.length },
    headerList,
    rowList: rowList.map((row) => row.map((value): Cell => (value === null ? EMPTY_CELL : { value }))),
    overflowRowCount: 0,
  };
}

const HEADERS = [
  'Rad-ID',
  'Verksamhet-ID',
  'Rad',
  'Slag',
  'Beloppsenhet',
  'Budget VP',
  'Budget',
  'Utfall',
  'Kommentar',
];
const EKONOMI = table('Ekonomi', HEADERS, [
  ['K001', 'V1', 'Bidrag', 'Intäkt', 'tkr', 300, 300, 100, 'Sökt i mars'],
  ['K002', 'V1', 'Hyresintäkter', 'Intäkt', 'tkr', 90, 90, 30, null],
  ['K003', 'V1', 'Personalkostnader', 'Kostnad', 'tkr', 15000, 15000, 5000, 'Vakanser'],
  ['K004', 'V1', 'Lokalkostnader', 'Kostnad', 'tkr', 3000, 3000, 1000, null],
  ['K005', 'V1', 'Summa netto', 'Summa', 'tkr', null, null, 5870, null],
]);
const VERKSAMHETER = table(
  'Verksamheter',
  ['Verksamhet-ID', 'Namn', 'Andra namn'],
  [['V1', 'Fritid', 'Fritidsgårdar; UF']],
);
const KONTOPLAN = table(
  'Kontoplan',
  ['Konto från', 'Konto till', 'Verksamhet-ID', 'Rad-ID', 'Benämning'],
  [
    [3000, 3399, null, 'K001', 'Bidrag'],
    [5000, 5599, null, 'K003', 'Personal'],
    [6000, 6099, null, 'K004', 'Lokaler'],
    [6050, 6060, null, 'K003', 'Överlapp'],
  ],
);

const UNIT: Pasteunderlag = {
  tableList: [EKONOMI, VERKSAMHETER, KONTOPLAN],
  ar: 2024,
  typ: 'VB',
  niva: 'enhet',
};

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll('|', '\t'))
    .join('\n');
const read = (text: string, target: Pastetabell = 'Ekonomi', underlag = UNIT): Inlasning =>
  readPaste(lines(text), target, underlag);

function changes(inlasning: Inlasning, svar: Pastesvar = {}, underlag = UNIT): readonly string[] {
  const plan = planPaste(inlasning, svar, underlag);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issueList));
  return plan.value.changeList.map(({ rowId, header, old, next }) => `${rowId} ${header} ${old} → ${next}`);
}

const PASTE = `Fritid, tkr
  |Utfall|Budget
  Bidrag|110|300
  Personalkostnader|15 402|15 000
  Summa netto|15 292|14 700`;

describe('reading a block', () => {
  test('tells captions, headings, posts and sums apart', () => {
    const { radList, kolumnList, enhet, enhetSkal, fragaList } = read(PASTE);
    expect(radList.map(({ slag, rowId, skal }) => [slag, rowId, skal])).toEqual([
      ['text', null, 'rad-text'],
      ['rubrikrad', null, 'rad-rubriker'],
      ['rad', 'K001', 'rad-namn'],
      ['rad', 'K003', 'rad-namn'],
      ['summa', 'K005', 'rad-angiven-summa'],
    ]);
    expect(kolumnList.map(({ roll, header }) => [roll, header])).toEqual([
      ['etikett', null],
      ['matt', 'Utfall'],
      ['matt', 'Budget'],
    ]);
    expect([enhet, enhetSkal, fragaList]).toEqual(['tkr', 'enhet-rubrik', []]);
  });

  test.each([
    ['a known misspelling', 'Hysesintäkter', 'K002'],
    ['a letter wrong', 'Personalkostnder', 'K003'],
    ['another case and a colon', 'LOKALKOSTNADER:', 'K004'],
    ['a name that is not there', 'Konsulter', null],
  ])('%s', (_, label, rowId) => {
    expect(read(`|Utfall\n${label}|12\nBidrag|100`).radList[1]!.rowId).toBe(rowId);
  });

  test('a post twice is taken once, the other is said', () => {
    const { radList } = read('|Utfall\nBidrag|12\nBidrag|13');
    expect(radList.slice(1).map(({ slag, skal }) => [slag, skal])).toEqual([
      ['rad', 'rad-namn'],
      ['okand', 'rad-dubblett'],
    ]);
  });

  test('a post of several verksamheter needs its heading', () => {
    const two: Pasteunderlag = {
      ...UNIT,
      tableList: [
        table('Ekonomi', HEADERS, [
          ['K001', 'V1', 'Bidrag', 'Intäkt', 'tkr', 1, 1, 100, null],
          ['K002', 'V2', 'Bidrag', 'Intäkt', 'tkr', 1, 1, 200, null],
        ]),
        table(
          'Verksamheter',
          ['Verksamhet-ID', 'Namn'],
          [
            ['V1', 'Söder'],
            ['V2', 'Norr'],
          ],
        ),
      ],
    };
    expect(read('|Utfall\nBidrag|110', 'Ekonomi', two).radList[1]!.skal).toBe('rad-flera');
    expect(read('|Utfall\nNorr\nBidrag|110', 'Ekonomi', two).radList[2]!.rowId).toBe('K002');
    expect(
      read('Verksamhet|Post|Utfall\nNorr|Bidrag|110\nSöder|Bidrag|90', 'Ekonomi', two).radList.map(
        ({ rowId }) => rowId,
      ),
    ).toEqual([null, 'K002', 'K001']);
  });

  test('every non-empty cell is in the reading', () => {
    const text = `Rapport|||\n|Utfall|Not|Budget\nBidrag|110|se bilaga|300\nOkänd|5||6\n||7|\n`;
    const inlasning = read(text);
    const cells = lines(text)
      .split('\n')
      .flatMap((line) => line.split('\t'))
      .filter(Boolean);
    const seen = inlasning.radList.flatMap(({ etikett, vardeByIndex, restList }) => [
      ...etikett.split(' · '),
      ...[...vardeByIndex.values()].map(({ raw }) => raw),
      ...restList.map(({ text }) => text),
    ]);
    expect(cells.filter((cell) => !seen.includes(cell))).toEqual([]);
  });
});

describe('which column is which', () => {
  test.each([
    ['Utfall 2024', 'Utfall'],
    ['Bokslut 2023', 'Föregående utfall'],
    ['Ack utfall', 'Utfall'],
    ['Budget VP', 'Budget VP'],
    ['Årsbudget 2024', 'Budget'],
    ['Justerad budget', 'Budget'],
  ])('%s → %s', (rubrik, header) => {
    const headers = [...HEADERS, 'Föregående utfall'];
    const underlag = { ...UNIT, tableList: [table('Ekonomi', headers, [])] };
    expect(read(`|${rubrik}\nBidrag|12`, 'Ekonomi', underlag).kolumnList[1]).toMatchObject({
      roll: 'matt',
      header,
    });
  });

  test('period, accumulated and year side by side are asked about, with a proposal', () => {
    const inlasning = read(
      'tkr||||\n|Utfall period|Utfall ack|Budget ack|Budget helår\nBidrag|20|110|100|300',
    );
    expect(inlasning.fragaList.map(({ id, code, forslag }) => [id, code, forslag])).toEqual([
      ['kolumn:2', 'kolumn-dubbel', 'ignorera'],
      ['kolumn:3', 'kolumn-dubbel', 'Utfall'],
      ['kolumn:4', 'kolumn-dubbel', 'ignorera'],
      ['kolumn:5', 'kolumn-dubbel', 'Budget'],
    ]);
    const open = planPaste(inlasning, { 'kolumn:2': 'ignorera' }, UNIT);
    expect(!open.ok && open.issueList.map(({ code }) => code)).toEqual(Array(3).fill('paste-unanswered'));
    const svar = Object.fromEntries(inlasning.fragaList.map(({ id, forslag }) => [id, forslag!]));
    expect(changes(inlasning, svar)).toEqual(['K001 Utfall 100 → 110']);
  });

  test('two columns for one measure are refused', () => {
    const inlasning = read('tkr||\n|Utfall period|Utfall ack\nBidrag|20|110');
    const plan = planPaste(inlasning, { 'kolumn:2': 'Utfall', 'kolumn:3': 'Utfall' }, UNIT);
    expect(!plan.ok && plan.issueList.map(({ code }) => code)).toEqual(['paste-measure-twice']);
  });

  test('a lone period budget, an unknown caption and no caption are asked about', () => {
    expect(read('tkr|\n|Periodbudget\nBidrag|100').fragaList).toMatchObject([
      { code: 'kolumn-period', forslag: null },
    ]);
    expect(read('tkr|\n|Xyz\nBidrag|100').fragaList).toMatchObject([
      { code: 'kolumn-okand', params: { rubrik: 'Xyz', kolumn: 2 } },
    ]);
    expect(read('Bidrag|110\nPersonalkostnader|5 000').fragaList[0]).toMatchObject({
      id: 'kolumn:2',
      code: 'kolumn-okand',
    });
  });

  test('shares and blank columns are not taken in', () => {
    const { kolumnList } = read(
      'tkr||||\n||Utfall|Andel %|Kommentar\nBidrag||110|12 %|Bra\nLokalkostnader||1 000|8 %|',
    );
    expect(kolumnList.map(({ roll }) => roll)).toEqual(['etikett', 'tom', 'matt', 'ignorerad', 'ignorerad']);
  });
});

describe('units', () => {
  test.each([
    [
      'kr in the caption',
      'Belopp i kr|\n|Utfall\nBidrag|110 000\nPersonalkostnader|5 123 456',
      'kr',
      ['K001 Utfall 100 → 110', 'K003 Utfall 5000 → 5123.456'],
    ],
    ['kr in the cells', '|Utfall\nBidrag|110 000 kr', 'kr', ['K001 Utfall 100 → 110']],
    ['mnkr', '|Utfall (mnkr)\nPersonalkostnader|5,4', 'mnkr', ['K003 Utfall 5000 → 5400']],
    ['as the sheet’s', '|Utfall\nPersonalkostnader|5 400', 'tkr', ['K003 Utfall 5000 → 5400']],
  ])('%s', (_, text, enhet, changeList) => {
    const inlasning = read(text);
    expect(inlasning.enhet).toBe(enhet);
    expect(changes(inlasning)).toEqual(changeList);
  });

  test('a factor of 1000 is asked about', () => {
    const inlasning = read('|Utfall\nBidrag|110 000\nPersonalkostnader|5 400 000');
    expect(inlasning.fragaList).toMatchObject([{ id: 'enhet', code: 'enhet-tusen', forslag: 'kr' }]);
    expect(changes(inlasning, { enhet: 'kr' })).toEqual(['K001 Utfall 100 → 110', 'K003 Utfall 5000 → 5400']);
  });

  test('a written unit that does not fit is warned about', () => {
    expect(
      read('mnkr|\n|Utfall\nBidrag|110\nPersonalkostnader|5 400').varningList.map(({ code }) => code),
    ).toEqual(['faktor-1000']);
    expect(read(PASTE).varningList).toEqual([]);
  });

  test.each([
    ['a third', [100, 5000, 1000], 1],
    ['two thirds', [200, 10000, 2000], 2],
  ])('a budget of %s of Budget VP is warned about', (_, [a, b, c], tertial) => {
    const text = `tkr|\n|Budget\nBidrag|${a}\nPersonalkostnader|${b}\nLokalkostnader|${c}`;
    expect(read(text).varningList).toEqual([{ code: 'periodbudget', params: { rubrik: 'Budget', tertial } }]);
  });

  test('counts have no unit', () => {
    const volymer = table('Volymer', ['Tabell', 'Rad', 'Utfall'], [['Barn', '1–2 år', 640]]);
    const underlag = { ...UNIT, tableList: [volymer] };
    const inlasning = read('|Utfall\n1–2 år|625', 'Volymer', underlag);
    expect([inlasning.enhetSkal, changes(inlasning, {}, underlag)]).toEqual([
      'enhet-antal',
      ['1–2 år Utfall 640 → 625'],
    ]);
  });
});

describe('signs', () => {
  test('negative incomes of a ledger are turned for a unit', () => {
    const inlasning = read(
      'tkr|\n|Utfall\nBidrag|-110\nHyresintäkter|(35)\nPersonalkostnader|5 400\nLokalkostnader|1 000-',
    );
    expect(inlasning.tecken).toEqual({
      intakt: 'negativ',
      kostnad: 'okand',
      vandIntakt: true,
      vandKostnad: false,
    });
    expect(changes(inlasning).slice(0, 2)).toEqual(['K001 Utfall 100 → 110', 'K002 Utfall 30 → 35']);
  });

  test('negative costs are turned', () => {
    expect(changes(read('tkr|\n|Utfall\nBidrag|110\nPersonalkostnader|-5 400\nLokalkostnader|-900'))).toEqual(
      ['K001 Utfall 100 → 110', 'K003 Utfall 5000 → 5400', 'K004 Utfall 1000 → 900'],
    );
  });

  test('the sheet’s own convention decides', () => {
    const board = {
      ...UNIT,
      niva: 'namnd' as const,
      tableList: [
        table('Ekonomi', HEADERS, [['K001', 'V1', 'Intäkter', 'Intäkt', 'mnkr', -7.2, -7.2, -7.0, null]]),
      ],
    };
    expect(changes(read('mnkr|\n|Utfall\nIntäkter|6,9', 'Ekonomi', board), {}, board)).toEqual([
      'K001 Utfall -7 → -6.9',
    ]);
  });
});

describe('accounts', () => {
  const LEDGER = `Belopp i kr||
  Konto|Namn|Utfall
  3011|Statsbidrag|-100 000,00
  3012|Övriga bidrag|-20 500,00
  5011|Löner|5 000 000,00
  6055|Städ|1 000,00
  7777|Okänt|12,00`;

  test('are added to the rows of the sheet Kontoplan; the rest is said', () => {
    const inlasning = read(LEDGER);
    expect(inlasning.kolumnList.map(({ roll }) => roll)).toEqual(['konto', 'etikett', 'matt']);
    expect(inlasning.radList.slice(2).map(({ konto, rowId, skal }) => [konto, rowId, skal])).toEqual([
      [3011, 'K001', 'konto-intervall'],
      [3012, 'K001', 'konto-intervall'],
      [5011, 'K003', 'konto-intervall'],
      [6055, null, 'konto-flera'],
      [7777, null, 'konto-saknas'],
    ]);
    expect(inlasning.fragaList.map(({ id, code, forslag }) => [id, code, forslag])).toEqual([
      ['rad:6', 'fraga-konto-flera', null],
      ['rad:7', 'fraga-konto-saknas', null],
    ]);
    expect(changes(inlasning, { rad: 'ignorera' })).toEqual(['K001 Utfall 100 → 120.5']);
  });

  test('account and name in one cell', () => {
    const { radList } = read('tkr|\n|Utfall\n5011 Löner|5 400\n5012 Vikarier|100');
    expect(radList.slice(2).map(({ konto, etikett, rowId }) => [konto, etikett, rowId])).toEqual([
      [5011, 'Löner', 'K003'],
      [5012, 'Vikarier', 'K003'],
    ]);
    expect(changes(read('tkr|\n|Utfall\n5011 Löner|5 400\n5012 Vikarier|100'))).toEqual([
      'K003 Utfall 5000 → 5500',
    ]);
  });
});

describe('CSV', () => {
  const rows = (text: string) => readPaste(text, 'Ekonomi', UNIT);
  test.each([
    ['semicolons', 'Post;Utfall (tkr)\nBidrag;110,5'],
    ['a byte order mark and CRLF', '\ufeffPost;Utfall (tkr)\r\nBidrag;110,5\r\n'],
    ['quotation marks', '"Post";"Utfall (tkr)"\n"Bidrag";"110,5"'],
    ['commas and quoted decimals', 'Post,Utfall (tkr)\nBidrag,"110,5"'],
    ['a declared delimiter', 'sep=;\nPost;Utfall (tkr)\nBidrag;110,5'],
    ['tabs', 'Post\tUtfall (tkr)\nBidrag\t110,5'],
  ])('%s', (_, text) => {
    expect(changes(rows(text))).toEqual(['K001 Utfall 100 → 110.5']);
  });

  test('line breaks and doubled marks inside quotation marks', () => {
    const { radList } = rows('Post;Utfall\n"Bidrag ""EU""\nprojekt";5');
    expect(radList[1]!.etikett).toBe('Bidrag "EU" projekt');
  });
});

describe('the plan', () => {
  test('touches only the pasted measure and only what differs', () => {
    const plan = planPaste(read(PASTE), {}, UNIT);
    if (!plan.ok) throw new Error('no plan');
    expect(plan.value.plan.cellChangeList).toEqual([
      { table: 'Ekonomi', idColumn: 'Rad-ID', rowId: 'K001', column: 'Utfall', expected: 100, next: 110 },
      { table: 'Ekonomi', idColumn: 'Rad-ID', rowId: 'K003', column: 'Utfall', expected: 5000, next: 15402 },
      { table: 'Ekonomi', idColumn: 'Rad-ID', rowId: 'K005', column: 'Utfall', expected: 5870, next: 15292 },
      { table: 'Ekonomi', idColumn: 'Rad-ID', rowId: 'K005', column: 'Budget', expected: null, next: 14700 },
    ]);
    expect(plan.value.plan.rowAdditionList).toEqual([]);
  });

  test('a second paste of the same changes nothing', () => {
    const taken = {
      ...UNIT,
      tableList: [
        table('Ekonomi', HEADERS, [['K001', 'V1', 'Bidrag', 'Intäkt', 'tkr', 300, 300, '110,0', 'x']]),
      ],
    };
    expect(changes(read('tkr|\n|Utfall\nBidrag|110', 'Ekonomi', taken), {}, taken)).toEqual([]);
  });

  test('decimals are kept: 66,0 stays one decimal', () => {
    const board = {
      ...UNIT,
      niva: 'namnd' as const,
      tableList: [
        table('Ekonomi', HEADERS, [['K001', 'V1', 'Kostnader', 'Kostnad', 'mnkr', 60, 60, 60, null]]),
      ],
    };
    expect(changes(read('mnkr|\n|Utfall\nKostnader|66,0', 'Ekonomi', board), {}, board)).toEqual([
      'K001 Utfall 60 → 66,0',
    ]);
  });

  test('rows that are not taken in are listed with their reason; an answer places them', () => {
    const inlasning = read('tkr|\n|Utfall\nKonsulter|50\nBidrag|110');
    const open = planPaste(inlasning, {}, UNIT);
    expect(!open.ok && open.issueList.map(({ params }) => params.fraga)).toEqual(['rad:3']);
    const plan = planPaste(inlasning, { 'rad:3': 'ignorera' }, UNIT);
    expect(plan.ok && plan.value.utanforList).toEqual([
      { radIndex: 2, etikett: 'Konsulter', skal: 'rad-saknas' },
    ]);
    expect(changes(inlasning, { 'rad:3': 'K004' })).toContain('K004 Utfall 1000 → 50');
    const added = planPaste(inlasning, { 'rad:3': 'ny' }, UNIT);
    expect(added.ok && added.value.plan.rowAdditionList).toEqual([
      {
        table: 'Ekonomi',
        idColumn: 'Rad-ID',
        rowList: [
          { 'Rad-ID': 'K006', 'Verksamhet-ID': null, Rad: 'Konsulter', Beloppsenhet: 'tkr', Utfall: 50 },
        ],
      },
    ]);
  });

  test('an empty sheet gets its rows', () => {
    const empty = { ...UNIT, tableList: [table('Ekonomi', HEADERS, []), VERKSAMHETER] };
    const inlasning = read(
      'Fritid|\ntkr|\n|Utfall\nBidrag|110\nPersonalkostnader|5 400\nSumma|1',
      'Ekonomi',
      empty,
    );
    const plan = planPaste(inlasning, {}, empty);
    expect(plan.ok && plan.value.plan.rowAdditionList?.[0]?.rowList).toEqual([
      {
        'Rad-ID': 'K001',
        'Verksamhet-ID': 'V1',
        Rad: 'Bidrag',
        Slag: 'Intäkt',
        Beloppsenhet: 'tkr',
        Utfall: 110,
      },
      {
        'Rad-ID': 'K002',
        'Verksamhet-ID': 'V1',
        Rad: 'Personalkostnader',
        Slag: 'Kostnad',
        Beloppsenhet: 'tkr',
        Utfall: 5400,
      },
    ]);
  });
});

describe('texts', () => {
  test('every reason and question has its text', () => {
    const inlasningList = [
      read(PASTE),
      read('|Xyz|Utfall period|Utfall ack\nBidrag|1|2|3\nOkänd|1|2|3\n|1|2|3'),
    ];
    const codeList = inlasningList.flatMap((inlasning) => [
      ...inlasning.kolumnList.map(({ skal }) => skal),
      ...inlasning.radList.map(({ skal }) => skal),
      ...inlasning.fragaList.map(({ code }) => code),
      inlasning.enhetSkal,
    ]);
    expect(codeList.filter((code) => !(`paste.${code}` in sv))).toEqual([]);
  });
});

describe('random figures in random forms', () => {
  const amount = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 2 }));
  const group = (digits: string, blank: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, blank);
  const form = fc.record({
    blank: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
    minus: fc.constantFrom('-x', '\u2212x', '(x)', 'x-', '\u2013x'),
    suffix: fc.constantFrom('', ' tkr'),
  });

  test('read back exactly', () => {
    fc.assert(
      fc.property(amount, form, ([coefficient, scale], { blank, minus, suffix }) => {
        const plain = toPlain({ coefficient: BigInt(Math.abs(coefficient)), scale });
        const [whole, fraction] = plain.split('.') as [string, string?];
        const digits = group(whole, blank) + (fraction === undefined ? '' : `,${fraction}`);
        const isTrailing = coefficient < 0 && minus === 'x-';
        const written = (coefficient < 0 ? minus.replace('x', digits) : digits) + (isTrailing ? '' : suffix);
        const { radList, kolumnList } = read(`tkr|\n|Utfall\nBidrag|${written}`);
        const varde = radList[2]!.vardeByIndex.get(kolumnList[1]!.index)!;
        const wanted = parseDecimal(`${coefficient < 0 ? '-' : ''}${plain}`)!;
        expect(toPlain(varde.varde!)).toBe(toPlain(wanted));
        const underlag = { ...UNIT, tableList: [table('Volymer', ['Rad', 'Utfall'], [['Barn', null]])] };
        const plan = planPaste(
          read(`|Utfall\nBarn|${written.replace(' tkr', '')}`, 'Volymer', underlag),
          {},
          underlag,
        );
        const next = plan.ok ? plan.value.changeList[0]!.next : null;
        expect(toPlain(readVarde({ value: next }, 'value').varde!)).toBe(toPlain(wanted));
      }),
      { seed: 2022, numRuns: 300 },
    );
  });
});
