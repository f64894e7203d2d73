import { evaluateModell, statusToJson, type StatusTexts } from '../../src/domain';
import { makeIndikator, makeMal, makeModell } from '../helpers/modell';

const TEXTS: StatusTexts = {
  varfor: ({ forklaring }) => forklaring.code,
  forklaring: ({ forklaring }) => `${forklaring.code} ${forklaring.regel}`,
  jamforelse: ({ code }) => code,
  skal: ({ code }) => code,
  rakneMeningar: ({ mal }) => ({
    indikatorer: `indikatorer ${mal.id}`,
    aktiviteter: '',
    mal: '',
    forvantadeResultat: '',
  }),
};

const MODELL = makeModell({
  malList: [
    makeMal({ id: 'M1', niva: 'inriktningsmal', nummer: '1', namn: 'En stad' }),
    makeMal({ id: 'M1.2', niva: 'verksamhetsmal', nummer: '1.2', overordnatId: 'M1', bedomning: 'helt' }),
  ],
  indikatorList: [
    makeIndikator({ id: 'I001', malId: 'M1.2', utfall: '68,5 %', arsmal: '69 %' }),
    makeIndikator({ id: 'I002', malId: 'M1.2', utfall: '40', arsmal: '30', antalSvarande: '3' }),
    makeIndikator({
      id: 'I003',
      malId: 'X',
      utfall: '1',
      arsmal: '+/-2 %',
      overstyrdStatus: 'delvis',
      motivering: 'Osäker mätning.',
      overstyrdVid: 'utfall 0',
    }),
  ],
});

const json = statusToJson(evaluateModell(MODELL), MODELL, TEXTS);

it('says what the document is about', () => {
  expect([json.version, json.uppgifter]).toEqual([
    1,
    { organisation: 'Enheten Ung fritid', niva: 'enhet', typ: 'VB', ar: 2022 },
  ]);
});

it('gives every goal its keys in the order of the interface', () => {
  const [root, goal] = json.malList;
  expect(Object.keys(goal!)).toEqual(
    'id niva nummer namn overordnat bedomning forslag skal antal antalPerAgare rakneMeningar'.split(' '),
  );
  expect(goal).toMatchObject({
    id: 'M1.2',
    niva: 'verksamhetsmal',
    nummer: '1.2',
    overordnat: 'M1',
    bedomning: 'helt',
    forslag: 'helt',
    skal: ['indikatorer.helt', 'utanResultat'],
    rakneMeningar: { indikatorer: 'indikatorer M1.2' },
  });
  expect(root).toMatchObject({ overordnat: null, bedomning: null });
});

it('gives an indicator exact numbers and its cell', () => {
  expect(json.indikatorList[0]).toEqual({
    id: 'I001',
    malId: 'M1.2',
    namn: 'Nöjda besökare',
    agare: 'kf',
    riktning: 'hogre',
    riktningAntagen: true,
    utfall: 68.5,
    utfallCell: 'Indikatorer!L2',
    arsmal: { raw: '69 %', slag: 'varde', varde: 69, till: null, enhet: '%' },
    status: 'delvis',
    overstyrd: null,
    galler: 'delvis',
    varfor: 'utfall.delvisHogre',
    dold: false,
    forklaring: 'utfall.delvisHogre 20 %',
    regel: '20 %',
    regelversion: '1',
    cellList: ['Indikatorer!L2', 'Indikatorer!AD2'],
    beraknat: null,
    jamforelseList: [],
  });
});

it('hides the figure of too few respondents', () => {
  expect(json.indikatorList[1]).toMatchObject({ utfall: null, status: 'ingetResultat', dold: true });
});

it('shows an override beside what was computed', () => {
  expect(json.indikatorList[2]).toMatchObject({
    agare: 'enhet',
    status: 'helt',
    galler: 'delvis',
    overstyrd: { status: 'delvis', motivering: 'Osäker mätning.', inaktuell: true },
    arsmal: { slag: 'intervall', varde: -2, till: 2, enhet: '%' },
  });
});

it('sets comparisons beside the status', () => {
  const row = makeIndikator({
    malId: 'M1.2',
    utfall: '60 %',
    arsmal: '60 %',
    kfArsmal: '70 %',
    foregaendeUtfall: '62 %',
  });
  const modell = makeModell({ malList: MODELL.malList, indikatorList: [row] });
  const [indikator] = statusToJson(evaluateModell(modell), modell, TEXTS).indikatorList;
  expect(indikator).toMatchObject({ status: 'helt', galler: 'helt' });
  expect(indikator!.jamforelseList).toEqual([
    {
      slag: 'kfArsmal',
      status: 'delvis',
      utveckling: null,
      differens: null,
      enhet: null,
      text: 'kf.delvis',
      cellList: ['Indikatorer!L2', 'Indikatorer!AE2'],
    },
    {
      slag: 'foregaendeAr',
      status: null,
      utveckling: 'samre',
      differens: -2,
      enhet: 'procentenheter',
      text: 'foregaende.procentenheter',
      cellList: ['Indikatorer!L2', 'Indikatorer!Z2'],
    },
  ]);
});

it('tells from which cells an outcome was computed', () => {
  const row = makeIndikator({ malId: 'M1.2', enhet: '%', taljare: '2', namnare: '3', arsmal: '66' });
  const modell = makeModell({ malList: MODELL.malList, indikatorList: [row] });
  const [indikator] = statusToJson(evaluateModell(modell), modell, TEXTS).indikatorList;
  expect(indikator!.beraknat).toEqual({ slag: 'kvot', cellList: ['Indikatorer!O2', 'Indikatorer!P2'] });
});

it('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
