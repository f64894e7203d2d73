import { NAMND_CASES } from './cases/ekonomi';
import { ekonomiCheckList, type CheckContext, type Ekonomirad } from '../../../src/domain';
import { hasText, t } from '../../../src/i18n';
import { makeEkonomiContext, makeVerksamhet, type EkonomiradFields } from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';
import { ungFritidRows, ungFritidVerksamheter } from '../../helpers/ung-fritid';

interface Case {
  readonly code: string;
  /** Why the near miss is none. */
  readonly name: string;
  readonly trigger: readonly EkonomiradFields[];
  /** Column and one-based place in the list of the issue's row. */
  readonly at: readonly [key: string, place: number];
  readonly nearMiss: readonly EkonomiradFields[];
  readonly fields?: ModellFields;
  readonly nearMissFields?: ModellFields;
}

const cost = (
  rad: string,
  utfall: string,
  budget = utfall,
  rest: EkonomiradFields = {},
): EkonomiradFields => ({
  rad,
  slag: 'kostnad',
  utfall,
  budget,
  ...rest,
});
const stated = (rad: string, utfall: string, angivenAvvikelse = ''): EkonomiradFields => ({
  rad,
  slag: 'summa',
  utfall,
  angivenAvvikelse,
});

const POSTS = [cost('Personalkostnader', '100'), cost('Lokalkostnader', '50')];

const CASE_LIST: readonly Case[] = [
  {
    code: 'stated-sum-differs',
    name: 'a difference of half a step per figure is rounding',
    trigger: [...POSTS, stated('Summa kostnader', '152')],
    at: ['utfall', 3],
    nearMiss: [...POSTS, stated('Summa kostnader', '151')],
  },
  {
    code: 'stated-deviation-differs',
    name: 'one step is rounding',
    trigger: [cost('Lokalkostnader', '50', '70', { angivenAvvikelse: '22' })],
    at: ['angivenAvvikelse', 1],
    nearMiss: [cost('Lokalkostnader', '50', '70', { angivenAvvikelse: '21' })],
  },
  {
    code: 'stated-deviation-sign',
    name: 'an income above budget is positive',
    trigger: [cost('Lokalkostnader', '50', '70', { angivenAvvikelse: '-20' })],
    at: ['angivenAvvikelse', 1],
    nearMiss: [{ rad: 'Bidrag', slag: 'intakt', utfall: '70', budget: '50', angivenAvvikelse: '20' }],
  },
  {
    code: 'rounding-difference',
    name: 'an exact sum says nothing',
    trigger: [...POSTS, stated('Summa kostnader', '151')],
    at: ['utfall', 3],
    nearMiss: [...POSTS, stated('Summa kostnader', '150')],
  },
  {
    code: 'stated-sum-unknown',
    name: 'a bare Summa belongs to the posts above it',
    trigger: [...POSTS, stated('Delsumma', '150')],
    at: ['rad', 3],
    nearMiss: [...POSTS, stated('Summa', '150')],
  },
  {
    code: 'sum-row-as-post',
    name: 'a branch may have a single row called Kostnader',
    trigger: [...POSTS, cost('Summa kostnader', '150')],
    at: ['slag', 3],
    nearMiss: [cost('Kostnader', '150')],
  },
  {
    code: 'economy-slag-missing',
    name: 'a heading without amounts needs no slag',
    trigger: [cost('Lokalkostnader', '50', '50', { slag: null })],
    at: ['slag', 1],
    nearMiss: [cost('Lokalkostnader', '', '', { slag: null })],
  },
  {
    code: 'economy-row-not-counted',
    name: 'the same label with a slag',
    trigger: [cost('Diverse', '50', '50', { slag: null })],
    at: ['slag', 1],
    nearMiss: [cost('Diverse', '50')],
  },
  {
    code: 'economy-negative-amount',
    name: 'zero and a negative deviation are fine',
    trigger: [cost('Lokalkostnader', '-50', '0')],
    at: ['utfall', 1],
    nearMiss: [cost('Lokalkostnader', '50', '0', { angivenAvvikelse: '-50' })],
  },
  {
    code: 'amount-unit-unknown',
    name: 'a typed tkr is money',
    trigger: [cost('Lokalkostnader', '50 st', '50')],
    at: ['utfall', 1],
    nearMiss: [cost('Lokalkostnader', '50 tkr', '50')],
  },
  {
    code: 'mixed-amount-unit',
    name: 'a blank unit takes the common one',
    trigger: [...POSTS, cost('Övriga kostnader', '1', '1', { beloppsenhet: 'mnkr' })],
    at: ['beloppsenhet', 3],
    nearMiss: [...POSTS, cost('Övriga kostnader', '1', '1', { beloppsenhet: null })],
  },
  {
    code: 'factor-1000-suspected',
    name: 'a hundred times is a deviation',
    trigger: [cost('Personalkostnader', '15 341', '14,8')],
    at: ['utfall', 1],
    nearMiss: [cost('Personalkostnader', '1 534', '14,8')],
  },
  {
    code: 'branch-scale-differs',
    name: 'a small branch in whole tkr is only small',
    trigger: [
      cost('Personalkostnader', '15 341'),
      cost('Personalkostnader', '4,9', '4,8', { verksamhetId: 'V2' }),
    ],
    at: ['beloppsenhet', 2],
    nearMiss: [
      cost('Personalkostnader', '15 341'),
      cost('Personalkostnader', '5', '5', { verksamhetId: 'V2' }),
    ],
  },
  {
    code: 'duplicate-economy-post',
    name: 'the same post in another branch',
    trigger: [...POSTS, cost('LOKALKOSTNADER', '5')],
    at: ['rad', 3],
    nearMiss: [...POSTS, cost('Lokalkostnader', '5', '5', { verksamhetId: 'V2' })],
  },
  {
    code: 'empty-amount-column',
    name: 'one budget in the branch is enough',
    trigger: [cost('Personalkostnader', '100', ''), cost('Lokalkostnader', '50', '')],
    at: ['budget', 1],
    nearMiss: [cost('Personalkostnader', '100', ''), cost('Lokalkostnader', '50', '50')],
  },
  {
    code: 'parts-exceed-whole',
    name: 'parts may be all of it',
    trigger: [cost('Personalkostnader', '100'), cost('varav vikarier', '101', '50', { delAvId: 'K001' })],
    at: ['utfall', 1],
    nearMiss: [cost('Personalkostnader', '100'), cost('varav vikarier', '100', '50', { delAvId: 'K001' })],
  },
  {
    code: 'large-deviation-uncommented',
    name: 'exactly 500 tkr is not more than 500',
    trigger: [cost('Personalkostnader', '1 501', '1 000')],
    at: ['kommentar', 1],
    nearMiss: [cost('Personalkostnader', '1 500', '1 000')],
  },
  {
    code: 'economy-tables-unavailable',
    name: "a unit's tertial report has the form",
    trigger: POSTS,
    at: ['rad', 1],
    nearMiss: POSTS,
    fields: { uppgifter: { typ: 'VP' } },
    nearMissFields: { uppgifter: { typ: 'T2' } },
  },
];

function issuesOf(code: string, context: CheckContext) {
  const check = ekonomiCheckList.find((each) => each.code === code);
  if (!check) throw new Error(`no check ${code}`);
  return [...check.run(context)];
}

test('every check has its case, and every code is unique', () => {
  const codeList = ekonomiCheckList.map(({ code }) => code);
  expect(new Set(codeList).size).toBe(codeList.length);
  const caseCodeList = [...CASE_LIST, ...NAMND_CASES].map(({ code }) => code);
  expect([...caseCodeList].sort()).toEqual([...codeList].sort());
});

describe.each(CASE_LIST)('$code', ({ code, name, trigger, at, nearMiss, fields, nearMissFields }) => {
  test('the trigger gives one issue at its cell, with texts in both languages', () => {
    const context = makeEkonomiContext(trigger, fields);
    const issueList = issuesOf(code, context);
    const row = context.modell.ekonomiradList[at[1] - 1]!;
    const column = row.origin.table.columnByKey[at[0]]!;
    const check = ekonomiCheckList.find((each) => each.code === code)!;
    expect(issueList).toMatchObject([
      {
        code,
        severity: check.severity,
        sheet: 'Ekonomi',
        cell: `${String.fromCharCode(64 + column)}${row.origin.rowNumber}`,
        rowId: row.id,
      },
    ]);
    for (const key of [`issue.${code}`, `fix.${code}`]) {
      if (!hasText(key)) throw new Error(`no text ${key}`);
      for (const lang of ['sv', 'en'] as const) {
        expect(t(lang, key, issueList[0]!.params)).not.toMatch(/[{}]/);
      }
    }
  });

  test(`near miss: ${name}`, () => {
    expect(issuesOf(code, makeEkonomiContext(nearMiss, nearMissFields ?? fields))).toEqual([]);
  });
});

describe('an annual report that is right', () => {
  const fields = { verksamhetList: ungFritidVerksamheter };
  const run = (list: readonly EkonomiradFields[]) => {
    const context = makeEkonomiContext(list, fields);
    return ekonomiCheckList.flatMap((check) => [...check.run(context)]);
  };

  test('has nothing but the large deviations that nobody explained', () => {
    const found = run(ungFritidRows()).map(({ code, params }) =>
      [code, params['verksamhet'], params['rad']].join(' '),
    );
    expect(found).toEqual([
      'large-deviation-uncommented Fritid Summa intäkter',
      'large-deviation-uncommented Fritid Övriga kostnader',
      'large-deviation-uncommented Fältassistenter Bidrag',
    ]);
  });

  test('and is silent when they are explained', () => {
    const commented = ungFritidRows().map((row) =>
      [row.rad, row.verksamhetId].join() === 'Övriga kostnader,V1' ||
      row.rad === 'Summa intäkter' ||
      row.rad === 'Bidrag'
        ? { ...row, kommentar: 'Fler statsbidrag än väntat.' }
        : row,
    );
    expect(run(commented)).toEqual([]);
  });
});

describe('in a tertial report the forecast counts', () => {
  const T2: ModellFields = { uppgifter: { typ: 'T2' } };
  const forecast = (rad: string, budget: string, utfall: string, prognosT2: string): EkonomiradFields => ({
    rad,
    slag: 'kostnad',
    budget,
    utfall,
    prognosT2,
  });
  const run = (list: readonly EkonomiradFields[], fields = T2) => {
    const context = makeEkonomiContext(list, fields);
    return ekonomiCheckList
      .flatMap((check) => [...check.run(context)])
      .map(({ code, cell, params }) => [code, cell, params['kolumn'] ?? params['jamford'] ?? '']);
  };
  const columnOf = (header: 'utfall' | 'prognosT2' | 'kommentar' | 'angivenAvvikelse', row = 2): string => {
    const [{ origin }] = makeEkonomiContext([{}]).modell.ekonomiradList as [Ekonomirad];
    return `${String.fromCharCode(64 + origin.table.columnByKey[header]!)}${row}`;
  };

  test.each<[string, readonly EkonomiradFields[], readonly unknown[]]>([
    ['nothing to say', [forecast('Lokalkostnader', '2 400', '1 600', '2 400')], []],
    [
      'a column that is empty',
      [forecast('Lokalkostnader', '2 400', '1 600', ''), forecast('Personalkostnader', '100', '60', '')],
      [
        ['empty-amount-column', columnOf('prognosT2'), 'Prognos T2'],
        ['large-deviation-uncommented', columnOf('kommentar'), ''],
      ],
    ],
    [
      'a factor of a thousand',
      [forecast('Lokalkostnader', '0,4', '0,3', '400')],
      [['factor-1000-suspected', columnOf('prognosT2'), 'Prognos T2']],
    ],
    [
      'a large deviation',
      [forecast('Lokalkostnader', '2 400', '1 600', '3 000')],
      [['large-deviation-uncommented', columnOf('kommentar'), '']],
    ],
    [
      'a negative amount',
      [forecast('Lokalkostnader', '10', '6', '-10')],
      [['economy-negative-amount', columnOf('prognosT2'), '']],
    ],
    [
      'a unit that is no money',
      [forecast('Lokalkostnader', '10', '6', '10 st'), forecast('Personalkostnader', '9', '6', '9')],
      [['amount-unit-unknown', columnOf('prognosT2'), '']],
    ],
    [
      'parts above their whole',
      [
        forecast('Personalkostnader', '10', '6', '10'),
        { ...forecast('varav vikarier', '5', '3', '11'), delAvId: 'K001' },
      ],
      [['parts-exceed-whole', columnOf('prognosT2'), '']],
    ],
    [
      'a stated deviation',
      [{ ...forecast('Lokalkostnader', '50', '30', '70'), angivenAvvikelse: '20,5' }],
      [['stated-deviation-differs', columnOf('angivenAvvikelse'), 'Prognos T2']],
    ],
    [
      'a stated deviation of the wrong sign',
      [{ ...forecast('Lokalkostnader', '50', '30', '70'), angivenAvvikelse: '20' }],
      [['stated-deviation-sign', columnOf('angivenAvvikelse'), '']],
    ],
    [
      'a stated sum',
      [
        forecast('Lokalkostnader', '50', '30', '70'),
        { ...forecast('Summa kostnader', '50', '30', '80'), slag: 'summa' },
      ],
      [['stated-sum-differs', columnOf('prognosT2', 3), '']],
    ],
  ])('%s', (_, list, expected) => {
    expect(run(list)).toEqual(expected);
  });

  test('and is nothing to an annual report', () => {
    expect(run([forecast('Lokalkostnader', '50', '50', '-700 st')], {})).toEqual([]);
  });

  test('a plan with its budget alone has no empty column', () => {
    expect(run([{ budget: '100' }], { uppgifter: { typ: 'VP' } }).map(([code]) => code)).toEqual([
      'economy-tables-unavailable',
    ]);
  });
});

describe('large deviations', () => {
  const run = (list: readonly EkonomiradFields[], fields: ModellFields = {}) =>
    issuesOf('large-deviation-uncommented', makeEkonomiContext(list, fields)).map(({ cell, params }) => [
      params['rad'],
      params['belopp'],
      cell,
    ]);

  test('many small posts are explained at their sum, on the stated row when there is one', () => {
    const list = [
      cost('Personalkostnader', '1 400', '1 000'),
      cost('Lokalkostnader', '1 400', '1 000'),
      stated('Summa kostnader', '2 800'),
    ];
    expect(run(list)).toEqual([['Summa kostnader', '-800', 'W4']]);
  });

  test('a difference that only netto shows is asked for once', () => {
    const list = [
      cost('Personalkostnader', '1 400', '1 000'),
      { rad: 'Bidrag', slag: 'intakt', utfall: '600', budget: '1 000' } as const,
    ];
    expect(run(list)).toEqual([['Summa netto', '-800', 'W3']]);
  });

  test('the limits of the sheet Regler count, in the unit of the table', () => {
    const list = [cost('Personalkostnader', '1,2', '1,0', { beloppsenhet: 'mnkr' })];
    expect(run(list)).toEqual([]);
    const strict = { regelverk: { avvikelsegransTkr: { coefficient: 100n, scale: 0 } } };
    expect(run(list, strict)).toEqual([['Personalkostnader', '-0.2', 'W2']]);
  });

  test('5 % of a large budget is no large deviation', () => {
    expect(run([cost('Personalkostnader', '105 000', '100 000')])).toEqual([]);
  });

  test('parts are not asked about beside their post', () => {
    const list = [
      cost('Personalkostnader', '2 000', '1 000', { kommentar: 'Fler tjänster.' }),
      cost('varav vikarier', '900', '100', { delAvId: 'K001' }),
    ];
    expect(run(list)).toEqual([]);
  });
});

test('a branch in tkr among branches in mnkr is the odd one', () => {
  const list = [
    cost('Personalkostnader', '15,3', '15,1', { verksamhetId: 'V1' }),
    cost('Personalkostnader', '4,9', '4,8', { verksamhetId: 'V2' }),
    cost('Personalkostnader', '2 784', '2 900', { verksamhetId: 'V3' }),
  ];
  const verksamhetList = [
    makeVerksamhet('V1', 'Fritid'),
    makeVerksamhet('V2', 'Fält'),
    makeVerksamhet('V3', 'UM'),
  ];
  const issueList = issuesOf('branch-scale-differs', makeEkonomiContext(list, { verksamhetList }));
  expect(issueList.map(({ params }) => params['verksamhet'])).toEqual(['UM']);
});
