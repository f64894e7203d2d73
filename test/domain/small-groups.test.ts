import { evaluateModell, jamforelserOf, runChecks, type Modell, type Typ } from '../../src/domain';
import { statusDocument } from '../../src/actions';
import { comparisonText, explanationText, issueFix, issueMessage } from '../../src/i18n';
import { findFigures, planReport, suggestReferences } from '../../src/report';
import { makeIndikator, makeMal, makeModell } from '../helpers/modell';

/** Figures that occur nowhere else: each stands for something that may not be shown. */
const SECRET = {
  man: '41,37',
  kvinnor: '77,91',
  lastMan: '43,53',
  lastKvinnor: '79,67',
  taljareMan: '2917',
  namnareMan: '7043',
  taljareKvinnor: '3319',
  namnareKvinnor: '4259',
} as const;
const SECRET_TOTAL = {
  utfall: '61,73',
  prognos: '63,59',
  t1: '57,83',
  t2: '59,29',
  taljare: '6131',
  namnare: '9929',
} as const;

/** A text that asks for the hidden figures by reference. */
const REFERENCES = ['I001', 'I002', 'I003', 'I004']
  .flatMap((id) =>
    [
      'utfall',
      'man',
      'kvinnor',
      'utfallMan',
      'utfallKvinnor',
      'prognos',
      'prognosHelar',
      'foregaendeUtfallMan',
    ].map((field) => `{indikator:${id}.${field}}`),
  )
  .join(' ');

/** Every way a program may write a figure. */
function writings(figure: string): readonly string[] {
  return [figure, figure.replace(',', '.'), figure.replace(/[,.]/, '')];
}

const genders = {
  utfallMan: `${SECRET.man} %`,
  utfallKvinnor: `${SECRET.kvinnor} %`,
  foregaendeUtfallMan: `${SECRET.lastMan} %`,
  foregaendeUtfallKvinnor: `${SECRET.lastKvinnor} %`,
  taljareMan: SECRET.taljareMan,
  namnareMan: SECRET.namnareMan,
  taljareKvinnor: SECRET.taljareKvinnor,
  namnareKvinnor: SECRET.namnareKvinnor,
} as const;

/** A workbook where every rule that quotes figures would have something to say about the hidden ones. */
function modellOf(typ: Typ): Modell {
  const base = { malId: 'M1', namn: 'Andel nöjda', enhet: '%', arsmal: '60 %', kfArsmal: '65 %' } as const;
  const small = makeIndikator({
    ...base,
    ...genders,
    id: 'I001',
    utfall: '85 %',
    foregaendeUtfall: '86 %',
    antalSvarande: '40',
    antalSvarandeMan: '4',
    antalSvarandeKvinnor: '36',
    overstyrdStatus: 'helt',
    motivering: 'Osäker mätning.',
    overstyrdVid: 'utfall 1',
  });
  const hidden = makeIndikator({
    ...base,
    ...genders,
    id: 'I002',
    namn: 'Andel trygga',
    utfall: `${SECRET_TOTAL.utfall} %`,
    foregaendeUtfall: '90 st',
    prognosHelar: `${SECRET_TOTAL.prognos} %`,
    utfallT1: `${SECRET_TOTAL.t1} %`,
    utfallT2: `${SECRET_TOTAL.t2} %`,
    antalSvarande: '3',
    overstyrdStatus: 'helt',
    motivering: 'Osäker mätning.',
    overstyrdVid: `utfall ${SECRET_TOTAL.utfall}; årsmål 60`,
    analys: 'Få svarade.',
  });
  const byHand = makeIndikator({
    ...base,
    ...genders,
    id: 'I003',
    namn: 'Andel nya',
    utfall: '85 %',
    utfallKvinnor: '..',
  });
  const computed = makeIndikator({
    ...base,
    id: 'I004',
    namn: 'Andel svarande',
    taljare: SECRET_TOTAL.taljare,
    namnare: SECRET_TOTAL.namnare,
    antalSvarande: '<5',
    overstyrdStatus: 'delvis',
    motivering: 'Osäker mätning.',
    overstyrdVid: `täljare ${SECRET_TOTAL.taljare}; nämnare ${SECRET_TOTAL.namnare}`,
  });
  return makeModell({
    uppgifter: { typ },
    malList: [makeMal({ id: 'M1', niva: 'enhetsmal', bedomning: 'helt', analys: REFERENCES })],
    indikatorList: [small, hidden, byHand, computed],
  });
}

/** Everything that leaves the computation, as one text. */
function outputs(modell: Modell): string {
  const utvardering = evaluateModell(modell);
  const issueList = runChecks({ modell, utvardering, ekonomiTabellList: [] });
  const underlag = { modell, utvardering, ekonomiTabellList: [] };
  const pieceList: unknown[] = [utvardering.indikatorresultatList];
  for (const lang of ['sv', 'en'] as const) {
    pieceList.push(findFigures(underlag, '', lang, 1000));
    pieceList.push(statusDocument(lang, modell, utvardering));
    pieceList.push(planReport({ modell, utvardering, ekonomiTabellList: [], issueList, lang }));
    pieceList.push(issueList.map((issue) => [issue.raw, issueMessage(lang, issue), issueFix(lang, issue)]));
    for (const resultat of utvardering.indikatorresultatList) {
      pieceList.push(explanationText(lang, resultat.forklaring));
      pieceList.push(jamforelserOf(resultat, modell).map((one) => comparisonText(lang, one)));
    }
  }
  return JSON.stringify(pieceList, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one));
}

describe.each(['T1', 'T2', 'VB'] as const)('figures of small groups in %s', (typ) => {
  const text = outputs(modellOf(typ));

  test.each(Object.entries({ ...SECRET, ...SECRET_TOTAL }))('%s is nowhere', (_, figure) => {
    for (const written of writings(figure)) expect(text).not.toContain(written);
  });

  it('the mark and the reason stand there instead', () => {
    expect(text).toContain('..');
    expect(text).toContain('färre än fem svarande');
  });
});

it('the same figures are printed when the groups are large enough', () => {
  const modell = modellOf('VB');
  const open: Modell = {
    ...modell,
    regelverk: { ...modell.regelverk, minstaAntalSvarande: 0 },
  };
  const text = outputs(open);
  for (const figure of [SECRET.man, SECRET.kvinnor, SECRET_TOTAL.utfall]) expect(text).toContain(figure);
});

it('a total of too few is no result, whatever stands in the cell', () => {
  const { indikatorresultatList } = evaluateModell(modellOf('VB'));
  expect(indikatorresultatList.map(({ status, isDold }) => [status, isDold])).toEqual([
    ['helt', true],
    ['ingetResultat', true],
    ['helt', true],
    ['ingetResultat', true],
  ]);
});

it('nobody is offered a reference to a hidden figure, also when it stands typed in a text', () => {
  const modell = modellOf('VB');
  const utvardering = evaluateModell(modell);
  const underlag = { modell, utvardering, ekonomiTabellList: [] };
  const goal = utvardering.malresultatById.get('M1')!;
  for (const figure of [SECRET.man, SECRET.lastKvinnor, SECRET_TOTAL.utfall, SECRET_TOTAL.prognos]) {
    expect(suggestReferences(`Andelen blev ${figure} %.`, goal, underlag)).toEqual([]);
  }
  expect(suggestReferences('Andelen blev 85 %.', goal, underlag)).not.toEqual([]);
});
