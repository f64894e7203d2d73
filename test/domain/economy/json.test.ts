import { economyToJson as toJson, type EkonomiTabell } from '../../../src/domain';
import { makeModell } from '../../helpers/modell';
import { formsOf } from '../../helpers/ekonomi';
import { ungFritidRows, ungFritidVerksamheter } from '../../helpers/ung-fritid';

const economyToJson = (tabellList: readonly EkonomiTabell[]) => toJson(tabellList, makeModell());

test('no tables', () => {
  expect(economyToJson([])).toEqual({ version: 1, tabellList: [], resultatenhetList: [] });
});

test('a form with blanks, exact decimals and its reconciliation', () => {
  const json = economyToJson(
    formsOf([
      {
        rad: 'Bidrag',
        slag: 'intakt',
        utfall: '0,3',
        budget: '',
        beloppsenhet: 'mnkr',
        angivenAvvikelse: '0,3',
      },
      { rad: 'Lokalkostnader', utfall: '0,1', budget: '0,2', beloppsenhet: 'mnkr' },
    ]),
  );
  const [form] = json.tabellList;
  expect(form).toMatchObject({ id: 'enhetsblankett:V1', tabell: 'Gren V1', enhet: 'mnkr' });
  expect(form!.radList.filter(({ rad }) => ['Intäkter', 'Bidrag', 'Summa netto'].includes(rad))).toEqual([
    { rad: 'Intäkter', slag: 'rubrik', varden: { Budget: null, Utfall: null, Avvikelse: null } },
    { rad: 'Bidrag', slag: 'intakt', varden: { Budget: null, Utfall: 0.3, Avvikelse: 0.3 } },
    { rad: 'Summa netto', slag: 'netto', varden: { Budget: 0.2, Utfall: -0.2, Avvikelse: 0.4 } },
  ]);
  expect(form!.avstamningList[0]).toEqual({
    vad: 'Bidrag, Avvikelse',
    angivet: 0.3,
    beraknat: 0.3,
    differens: 0,
    utslag: 'stammer',
  });
  expect(form!.avstamningList[1]).toMatchObject({ angivet: null, differens: null, utslag: 'ejTillamplig' });
});

test('a row has a key for every column of its table, in the order of the JSON', () => {
  const row = { rad: 'Lokalkostnader', budget: '2 400', utfall: '1 600', prognosT1: '9', prognosT2: '2 450' };
  const varden = (['VB', 'T1', 'T2'] as const).map((typ) =>
    JSON.stringify(
      economyToJson(formsOf([row], { uppgifter: { typ } })).tabellList[0]!.radList.at(-1)!.varden,
    ),
  );
  expect(varden).toEqual([
    '{"Budget":2400,"Utfall":1600,"Avvikelse":800}',
    '{"Budget":2400,"Utfall":1600,"Prognos":9,"Avvikelse":2391}',
    '{"Budget":2400,"Utfall":1600,"Prognos":2450,"Avvikelse":-50}',
  ]);
});

test('the document is plain JSON', () => {
  const json = economyToJson(formsOf(ungFritidRows(), { verksamhetList: ungFritidVerksamheter }));
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  const netto = json.tabellList[3]!.radList.at(-1);
  expect(netto).toEqual({
    rad: 'Summa netto',
    slag: 'netto',
    varden: { Budget: 29500, Utfall: 28411, Avvikelse: 1089 },
  });
});

test('a stated figure that nothing computes is told with its reason', () => {
  const [form] = economyToJson(
    formsOf([
      { rad: 'Lokalkostnader', budget: '0,1', utfall: '0,2', beloppsenhet: 'mnkr' },
      { rad: 'Lönekostnader', budget: '0,2', utfall: '0,1', beloppsenhet: 'mnkr' },
      { rad: 'Summa kostnader', slag: 'summa', budget: '0,3', foregaendeUtfall: '9', beloppsenhet: 'mnkr' },
      { rad: 'Något annat', slag: 'summa', utfall: '7', beloppsenhet: 'mnkr' },
    ]),
  ).tabellList;
  const listed = form!.avstamningList.filter(({ angivet }) => angivet !== null);
  expect(listed).toEqual([
    { vad: 'Summa kostnader, Budget', angivet: 0.3, beraknat: 0.3, differens: 0, utslag: 'stammer' },
    {
      ...{ vad: 'Summa kostnader, Föregående utfall', angivet: 9, beraknat: null, differens: null },
      ...{ utslag: 'ejTillamplig', skal: 'ingenBerakning' },
    },
    {
      ...{ vad: 'Något annat, Utfall', angivet: 7, beraknat: null, differens: null },
      ...{ utslag: 'ejTillamplig', skal: 'ingenBerakning' },
    },
  ]);
});

test('a board whose figure stands on several rows keeps the comparison of each of them', () => {
  const rows = [
    { rad: 'Löner', slag: 'kostnad', utfall: '5', budget: '6', angivenAvvikelse: '1' },
    { rad: 'Lokaler', slag: 'kostnad', utfall: '4', budget: '4', angivenAvvikelse: '0' },
  ] as const;
  const { tabellList } = economyToJson(formsOf(rows, { uppgifter: { niva: 'namnd' } }));
  const vadList = tabellList.flatMap(({ avstamningList }) =>
    avstamningList.map(({ vad, skal }) => [vad, skal]),
  );
  expect(vadList).toEqual([
    ['Gren V1: Löner, Angiven avvikelse', 'ingenBerakning'],
    ['Gren V1: Lokaler, Angiven avvikelse', 'ingenBerakning'],
  ]);
});
