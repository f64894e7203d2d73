import { toPlain } from '../../../src/core';
import { computeEkonomi } from '../../../src/domain';
import { formsOf, makeEkonomimodell, rowLine, rowOf, tertialLine, verdicts } from '../../helpers/ekonomi';
import { FORM_LIST, RAD_LIST, ungFritidRows, ungFritidVerksamheter } from '../../helpers/ung-fritid';

const UNG_FRITID = { verksamhetList: ungFritidVerksamheter };
const plain = (figure: string): string => figure.replace(' ', '');

describe("the three forms of a real unit's annual report", () => {
  const tabellList = formsOf(ungFritidRows(), UNG_FRITID);

  test('one form per branch and the unit total, in the order of the branches', () => {
    expect(tabellList.map(({ id, slag, namn, enhet }) => `${id} ${slag} ${namn} ${enhet}`)).toEqual([
      'enhetsblankett:V1 enhetsblankett Fritid tkr',
      'enhetsblankett:V2 enhetsblankett Fältassistenter tkr',
      'enhetsblankett:V3 enhetsblankett Ungdomsmottagningen tkr',
      'enhetsblankett:totalt enhetTotalt Enheten Ung fritid tkr',
    ]);
  });

  test.each(FORM_LIST.map(({ namn, radList }, at) => [namn, radList, at] as const))(
    'every printed figure of %s',
    (_, radList, at) => {
      const printed = tabellList[at]!.radList.filter(({ slag }) => slag !== 'rubrik').map(rowLine);
      const isSum = (row: number): boolean => RAD_LIST[row]![1] === 'summa';
      expect(printed).toEqual(
        radList.map(([utfall, budget, avvikelse], row) => {
          const blank = isSum(row) ? '0' : '.';
          const label = RAD_LIST[row]![0].replace('Hyses', 'Hyres');
          return `${label}: ${plain(utfall) || blank} ${plain(budget) || blank} ${avvikelse}`;
        }),
      );
    },
  );

  test('the unit total: 28 411, 29 500, +1 089', () => {
    expect(rowLine(rowOf(tabellList[3], 'netto'))).toBe('Summa netto: 28411 29500 1089');
    expect(rowLine(rowOf(tabellList[3], 'post:personal'))).toBe('Personalkostnader: 22260 21856 -404');
    expect(rowLine(rowOf(tabellList[3], 'post:taxor'))).toBe('Taxor och avgifter: . . 0');
  });

  test('every stated figure agrees', () => {
    const verdictList = tabellList.flatMap(({ avstamningList }) => verdicts(avstamningList));
    expect(verdictList).toHaveLength(3 * (10 + 3 * 3));
    expect(verdictList.filter((verdict) => !verdict.endsWith(': stammer'))).toEqual([]);
  });

  test('the form stays the same when the rows stand in another order', () => {
    const modell = makeEkonomimodell(ungFritidRows(), UNG_FRITID);
    const reversed = computeEkonomi({ ...modell, ekonomiradList: [...modell.ekonomiradList].reverse() });
    expect(reversed.map(({ radList }) => radList.map(rowLine))).toEqual(
      tabellList.map(({ radList }) => radList.map(rowLine)),
    );
  });
});

describe('rows of a form', () => {
  test('known posts come in printed order, blank when missing; others last in their group', () => {
    const [form] = formsOf([
      { rad: 'Kapitalkostnad', slag: 'kapitalkostnad', utfall: '12' },
      { rad: 'Transporter', slag: 'kostnad', utfall: '7' },
      { rad: 'Lokalkostnader', slag: 'kostnad', utfall: '3' },
      { rad: 'Sponsring', slag: 'intakt', utfall: '1' },
    ]);
    expect(form!.radList.map(rowLine)).toEqual([
      'Intäkter: . . .',
      'Taxor och avgifter: . . 0',
      'Hyresintäkter: . . 0',
      'Bidrag: . . 0',
      'Försäljning av verksamhet: . . 0',
      'Övriga externa intäkter: . . 0',
      'Sponsring: 1 . 1',
      'Summa intäkter: 1 0 1',
      'Kostnader: . . .',
      'Personalkostnader: . . 0',
      'Övriga personalkostnader: . . 0',
      'Lokalkostnader: 3 . -3',
      'Entreprenader och köp av verksamhet: . . 0',
      'Övriga kostnader: . . 0',
      'Kapitalkostnad: 12 . -12',
      'Transporter: 7 . -7',
      'Summa kostnader: 22 0 -22',
      'Summa netto: 21 0 -21',
    ]);
  });

  test('the same post twice is kept twice and summed', () => {
    const [form] = formsOf([
      { rad: 'Bidrag', slag: 'intakt', utfall: '10' },
      { rad: 'bidrag ', slag: 'intakt', utfall: '5' },
    ]);
    expect(form!.radList.filter(({ rad }) => rad === 'Bidrag').map(({ key }) => key)).toEqual([
      'K001',
      'K002',
    ]);
    expect(rowLine(rowOf(form, 'summaIntakter'))).toBe('Summa intäkter: 15 0 15');
  });

  test('a label without slag is placed by its name; one that says nothing is not counted', () => {
    const [form] = formsOf([
      { rad: 'Personalkostnader', slag: null, utfall: '10' },
      { rad: 'Diverse', slag: null, utfall: '5' },
    ]);
    expect(rowLine(rowOf(form, 'netto'))).toBe('Summa netto: 10 0 -10');
    expect(form!.radList.map(({ rad }) => rad)).not.toContain('Diverse');
  });

  test('a cost that is called Bidrag is a cost', () => {
    const [form] = formsOf([{ rad: 'Bidrag', slag: 'kostnad', utfall: '10', budget: '12' }]);
    expect(rowLine(rowOf(form, 'K001'))).toBe('Bidrag: 10 12 2');
    expect(rowLine(rowOf(form, 'summaKostnader'))).toBe('Summa kostnader: 10 12 2');
  });

  test('parts of a post stand below it and are not added', () => {
    const [form] = formsOf([
      { rad: 'varav vikarier', slag: 'kostnad', utfall: '4', delAvId: 'K003' },
      { rad: 'varav sommarvikarier', slag: 'kostnad', utfall: '1', delAvId: 'K001' },
      { rad: 'Personalkostnader', slag: 'kostnad', utfall: '10' },
    ]);
    const labelList = form!.radList.map(({ rad }) => rad);
    const at = labelList.indexOf('Personalkostnader');
    expect(labelList.slice(at, at + 3)).toEqual([
      'Personalkostnader',
      'varav vikarier',
      'varav sommarvikarier',
    ]);
    expect(rowLine(rowOf(form, 'summaKostnader'))).toBe('Summa kostnader: 10 0 -10');
  });

  test('posts that are parts of each other, or of a stated sum, are still added', () => {
    const [form] = formsOf([
      { rad: 'Personalkostnader', slag: 'kostnad', utfall: '10', delAvId: 'K002' },
      { rad: 'Lokalkostnader', slag: 'kostnad', utfall: '5', delAvId: 'K001' },
      { rad: 'Övriga kostnader', slag: 'kostnad', utfall: '1', delAvId: 'K004' },
      { rad: 'Summa kostnader', slag: 'summa', utfall: '16' },
    ]);
    expect(rowLine(rowOf(form, 'summaKostnader'))).toBe('Summa kostnader: 16 0 -16');
  });

  test('what exists only as netto is added to netto', () => {
    const [form] = formsOf([
      { rad: 'Bidrag', slag: 'intakt', utfall: '10' },
      { rad: 'Resultatöverföring', slag: 'netto', utfall: '3', budget: '1' },
    ]);
    expect(rowLine(rowOf(form, 'netto'))).toBe('Summa netto: -7 1 8');
  });

  test('a missing or repeated row id still gives each row its own key', () => {
    const [form] = formsOf([
      { id: 'K1', rad: 'A', utfall: '1' },
      { id: 'K1', rad: 'B', utfall: '2' },
      { id: '', rad: 'C', utfall: '3' },
      { id: '', rad: 'D', utfall: '4' },
    ]);
    const keyList = form!.radList.map(({ key }) => key);
    expect(new Set(keyList).size).toBe(keyList.length);
    expect(rowLine(rowOf(form, 'summaKostnader'))).toBe('Summa kostnader: 10 0 -10');
  });
});

describe('units', () => {
  test('the unit of most rows, others converted exactly', () => {
    const [form] = formsOf([
      { rad: 'Personalkostnader', beloppsenhet: 'mnkr', utfall: '15,3' },
      { rad: 'Lokalkostnader', beloppsenhet: 'mnkr', utfall: '3,1' },
      { rad: 'Övriga kostnader', beloppsenhet: 'tkr', utfall: '1 601' },
      { rad: 'Kaffe', beloppsenhet: 'kr', utfall: '5' },
    ]);
    expect(form!.enhet).toBe('mnkr');
    expect(toPlain(rowOf(form, 'summaKostnader').cellByKolumn.Utfall!.varde!)).toBe('20.001005');
  });

  test('a unit typed in the cell counts before the column', () => {
    const [form] = formsOf([{ utfall: '1,5 mnkr', budget: '1 400' }]);
    expect(rowLine(rowOf(form, 'K001'))).toBe('Personalkostnader: 1500 1400 -100');
  });

  test('an amount in a unit that is no money is blank', () => {
    const [form] = formsOf([{ utfall: '12 st', budget: '10' }]);
    expect(rowLine(rowOf(form, 'K001'))).toBe('Personalkostnader: . 10 10');
  });
});

describe('the columns of each document type', () => {
  const row = { budget: '100', utfall: '60', prognosT1: '110', prognosT2: '95', angivenAvvikelse: '' };

  test.each([
    ['VB', 'Utfall 2022 utfall, Budget budget, Avvikelse angivenAvvikelse', 'Personalkostnader: 60 100 40'],
    [
      'T1',
      'Budget 2022 budget, Utfall utfall, Prognos 2022 prognosT1, Avvikelse angivenAvvikelse',
      'Personalkostnader: 100 60 110 -10',
    ],
    [
      'T2',
      'Budget 2022 budget, Utfall utfall, Prognos 2022 prognosT2, Avvikelse angivenAvvikelse',
      'Personalkostnader: 100 60 95 5',
    ],
  ] as const)('%s: %s', (typ, columns, figures) => {
    const [form] = formsOf([row], { uppgifter: { typ } });
    const columnList = form!.kolumnList.map(({ key, ar, falt }) => [key, ar, falt].filter(Boolean).join(' '));
    expect(columnList.join(', ')).toBe(columns);
    const line = typ === 'VB' ? rowLine : tertialLine;
    expect(line(rowOf(form, 'K001'))).toBe(figures);
  });

  test('an income above its budget in the forecast is favourable', () => {
    const [form] = formsOf([{ ...row, rad: 'Bidrag', slag: 'intakt' }], { uppgifter: { typ: 'T1' } });
    expect(tertialLine(rowOf(form, 'K001'))).toBe('Bidrag: 100 60 110 10');
    expect(tertialLine(rowOf(form, 'netto'))).toBe('Summa netto: -100 -60 -110 10');
  });

  test('the deviation of a tertial form takes forecast and budget, never the outcome', () => {
    const [form] = formsOf([row], { uppgifter: { typ: 'T2' } });
    expect(rowOf(form, 'netto').cellByKolumn.Avvikelse).toMatchObject({
      termList: [
        { ref: { radKey: 'netto', kolumn: 'Budget' }, tecken: 1 },
        { ref: { radKey: 'netto', kolumn: 'Prognos' }, tecken: -1 },
      ],
    });
  });
});

describe('which tables there are', () => {
  const rows = [{ utfall: '1' }];

  test('one branch gives no total', () => {
    expect(formsOf(rows).map(({ id }) => id)).toEqual(['enhetsblankett:V1']);
  });

  test.each([
    ['no rows', [], {}],
    ['a plan', rows, { uppgifter: { typ: 'VP' } }],
  ] as const)('%s: none', (_, list, fields) => {
    expect(formsOf(list, fields)).toEqual([]);
  });

  test.each([
    ['a plan of a unit with its budget', { typ: 'VP', niva: 'enhet' }, ['enhetsblankett:V1']],
    [
      "a board's annual report",
      { niva: 'namnd' },
      [
        'resultatrakning',
        'perVerksamhet',
        'verksamhet:V1',
        'kostnadsutveckling',
        'personalkostnader',
        'nyckeltal',
      ],
    ],
    ["a board's tertial report", { niva: 'namnd', typ: 'T2' }, ['prognosjamforelse']],
    ["a board's plan", { niva: 'namnd', typ: 'VP' }, ['vpOversikt', 'vpVerksamhet:V1']],
  ] as const)('%s', (_, uppgifter, idList) => {
    const list = [{ utfall: '1', budgetVp: '2' }];
    expect(formsOf(list, { uppgifter }).map(({ id }) => id)).toEqual(idList);
  });

  test('rows of an unknown branch are not dropped; they come last under the id', () => {
    const tabellList = formsOf([{ verksamhetId: 'V9', utfall: '5' }, { utfall: '1' }], {
      verksamhetList: ungFritidVerksamheter,
    });
    expect(tabellList.map(({ namn }) => namn)).toEqual(['Fritid', 'V9', 'Enheten Ung fritid']);
    expect(rowLine(rowOf(tabellList[2], 'netto'))).toBe('Summa netto: 6 0 -6');
  });

  test('rows without a branch are the unit itself', () => {
    expect(formsOf([{ verksamhetId: '', utfall: '5' }]).map(({ id, namn }) => `${id} ${namn}`)).toEqual([
      'enhetsblankett:ejAngiven Enheten Ung fritid',
    ]);
  });

  test('a branch that is part of another with figures is not added twice', () => {
    const [part, whole] = ungFritidVerksamheter as [never, never];
    const tabellList = formsOf(
      [
        { verksamhetId: 'V1', utfall: '4' },
        { verksamhetId: 'V2', utfall: '10' },
      ],
      {
        verksamhetList: [{ ...(part as object), delAvId: 'V2' } as never, whole],
      },
    );
    expect(rowLine(rowOf(tabellList[2], 'netto'))).toBe('Summa netto: 10 0 -10');
  });

  test('figures that only state the whole are reconciled with the total', () => {
    const tabellList = formsOf([
      { verksamhetId: 'V1', utfall: '4' },
      { verksamhetId: 'V2', utfall: '10' },
      { verksamhetId: '', rad: 'Personalkostnader', slag: 'summa', utfall: '14' },
      { verksamhetId: '', rad: 'Summa netto', slag: 'summa', utfall: '41' },
    ]);
    expect(tabellList).toHaveLength(3);
    expect(verdicts(tabellList[2]!.avstamningList)).toEqual([
      'Personalkostnader, Utfall: stammer',
      'Summa netto, Utfall: fel 27',
    ]);
  });
});

test('every computed cell is the signed sum of the cells it names', () => {
  const tabellList = formsOf(ungFritidRows(), UNG_FRITID);
  const netto = rowOf(tabellList[0], 'netto').cellByKolumn;
  expect(netto.Utfall).toMatchObject({
    termList: [
      { ref: { tabellId: 'enhetsblankett:V1', radKey: 'summaKostnader', kolumn: 'Utfall' }, tecken: 1 },
      { ref: { tabellId: 'enhetsblankett:V1', radKey: 'summaIntakter', kolumn: 'Utfall' }, tecken: -1 },
    ],
  });
  expect(netto.Avvikelse).toMatchObject({
    termList: [
      { ref: { radKey: 'netto', kolumn: 'Budget' }, tecken: 1 },
      { ref: { radKey: 'netto', kolumn: 'Utfall' }, tecken: -1 },
    ],
  });
  const total = rowOf(tabellList[3], 'post:bidrag').cellByKolumn.Utfall;
  expect(total).toMatchObject({
    kind: 'combination',
    termList: [{ tecken: 1 }, { tecken: 1 }, { tecken: 1 }],
  });
});
