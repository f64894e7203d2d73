import { aktivitetForm, indikatorForm } from '../../../../src/tables/ils/malrader';
import { kallaOfText } from '../../../../src/tables/ils/kalla/kalla';
import type { Cell } from '../../../../src/core';
import { readIndikatorer, type Brief } from './brief';
import { ramOf, walk } from './walker';

const VB =
  'Indikator\tPeriodens utfall\tUtfall män/ pojkar\tUtfall kvinnor/ flickor\tPeriodens utfall VB 2021\tÅrsmål\tKF:s årsmål\tPeriod';
const VP = 'Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet';
const ROW = 'Andel\t89\t90\t88\t87\t85\t80\tVB 2022';
const READ =
  'Andel | utfall=89 | utfallMan=90 | utfallKvinnor=88 | foregaendeUtfall=87 | arsmal=85 | kfArsmal=80 | period=VB 2022';

type Case = [what: string, lineList: readonly string[], postList: readonly string[], rest?: Partial<Brief>];

function check(lineList: readonly string[], postList: readonly string[], rest: Partial<Brief> = {}): void {
  const expected = { postList, antagandeList: [], ejTolkadeList: [], restList: [], ...rest };
  expect(readIndikatorer(lineList)).toEqual(expected);
}

describe('indicator tables: headers', () => {
  test.each<Case>([
    ['of an annual report', [VB, ROW], [READ]],
    ['of a plan', [VP, 'Andel\t85\t80\tÅr'], ['Andel | arsmal=85 | kfArsmal=80 | periodicitet=År']],
    [
      'of a tertial report',
      [
        'Indikator\tPeriodens utfall\tPrognos helår\tÅrsmål\tKF:s årsmål\tPeriod',
        'Andel\t89\t90\t85\t80\tT1 2022',
      ],
      ['Andel | utfall=89 | prognosHelar=90 | arsmal=85 | kfArsmal=80 | period=T1 2022'],
    ],
    [
      'misspelt and broken',
      [
        VB.replace('Årsmål', 'Arsmål')
          .replace('kvinnor/ flickor', 'kvinn or/ flicko r')
          .replace('Period\n', 'Perio d'),
        ROW,
      ],
      [READ],
    ],
    [
      'with another caption for last year',
      [VB.replace('Periodens utfall VB 2021', 'Utfall VB 2021'), ROW],
      [READ],
    ],
    [
      'with the wrong year: told',
      [VB.replace('2021', '2020'), ROW],
      [READ],
      { antagandeList: ['rubrik-ar@1'] },
    ],
    ['with this year on its outcome', [VB.replace('Periodens utfall\t', 'Utfall VB 2022\t'), ROW], [READ]],
    ['after an icon column', [`Status\t${VB}`, `● Uppfylls helt\t${ROW}`], [READ]],
    [
      'missing after a page break',
      [VB, ROW, '', ROW.replace('Andel', 'Antal')],
      [READ, READ.replace('Andel', 'Antal')],
    ],
    ['missing altogether', [ROW], [READ], { antagandeList: ['rubrik-saknas@1'] }],
    [
      'with a column that is not known: told',
      ['Indikator\tKälla\tÅrsmål\tKF:s årsmål\tPeriodicitet', 'Andel\tSCB\t85\t80\tÅr'],
      ['Andel | arsmal=85 | kfArsmal=80 | periodicitet=År'],
      { antagandeList: ['varde-utan-kolumn@2'] },
    ],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('indicator tables: rows', () => {
  test.each<Case>([
    ['icon before the name', [VB, `—  ${ROW}`], [READ]],
    ['icon in a column that the header lacks', [VB, `●\t${ROW}`], [READ]],
    ['blank cell in place of the icon', [VB, ` \t${ROW}`], [READ]],
    [
      'beside its header and without its empty cell',
      [VB, ' \tAndel\t50,13\t49,48 %\t50,82 %\t70 %\tTas fram av nämnd\tVB 2022'],
      [
        'Andel | utfall=50,13 | utfallMan=49,48 % | utfallKvinnor=50,82 % | arsmal=70 % | kfArsmal=Tas fram av nämnd | period=VB 2022',
      ],
      { antagandeList: ['rad-forskjuten@2'] },
    ],
    [
      'a cell that could stand in two columns is told, not guessed',
      [VP, 'Andel\t75 %\tTertial'],
      ['Andel | periodicitet=Tertial'],
      { antagandeList: ['rad-forskjuten@2', 'varde-utan-kolumn@2'] },
    ],
    [
      'an extra empty cell',
      [VP, 'Andel\t75 %\t\t70 %\tTertial'],
      ['Andel | arsmal=75 % | kfArsmal=70 % | periodicitet=Tertial'],
      { antagandeList: ['rad-forskjuten@2'] },
    ],
    ['empty cells stay empty', [VB, 'Andel\t\t\t\t\t82 %\t\t2022'], ['Andel | arsmal=82 % | period=2022']],
    ['0 is a value', [VP, 'Andel\t0\t-\tÅr'], ['Andel | arsmal=0 | kfArsmal=- | periodicitet=År']],
    [
      'broken known words',
      [VP, 'Andel\tMinsknin g\tTas fram av nämnd/s tyrelse\tTerti al'],
      ['Andel | arsmal=Minsknin g | kfArsmal=Tas fram av nämnd/s tyrelse | periodicitet=Tertial'],
    ],
    [
      'a value that goes on in the next row',
      [VP, 'Andel\t75 %\tTas fram av\tÅr', '\t\tnämnd'],
      ['Andel | arsmal=75 % | kfArsmal=Tas fram av nämnd | periodicitet=År'],
    ],
    [
      'a name and a value that go on',
      [VP, 'Andel av\t75 %\tTas fram av\tÅr', 'alla\t\tnämnd'],
      ['Andel av alla | arsmal=75 % | kfArsmal=Tas fram av nämnd | periodicitet=År'],
    ],
    [
      'a name that goes on',
      [VP, 'Andel barn\t75 %\t70 %\tÅr', 'som är nöjda'],
      ['Andel barn som är nöjda | arsmal=75 % | kfArsmal=70 % | periodicitet=År'],
    ],
    [
      'a name whose values stand below',
      [VP, 'Andel barn', 'som är nöjda\t75 %\t70 %\tÅr'],
      ['Andel barn som är nöjda | arsmal=75 % | kfArsmal=70 % | periodicitet=År'],
    ],
    [
      'the same name twice',
      [VP, 'Andel\t1\t2\tÅr', 'Andel\t3\t4\tÅr'],
      ['Andel | arsmal=1 | kfArsmal=2 | periodicitet=År', 'Andel | arsmal=3 | kfArsmal=4 | periodicitet=År'],
    ],
    [
      'a name with figures',
      [VP, 'Sjukfrånvaro dag 1-14\t2,6 %\t\tÅr'],
      ['Sjukfrånvaro dag 1-14 | arsmal=2,6 % | periodicitet=År'],
    ],
    ['HTML in a cell', [VP, '<i>Andel</i>\t<b>5&nbsp;%</b>\t\tÅr'], ['Andel | arsmal=5 % | periodicitet=År']],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('indicator tables: analyses and ends', () => {
  test.each<Case>([
    ['analysis', [VB, ROW, 'Analys Det gick bra.'], [`${READ} » Det gick bra.`]],
    [
      'analysis over a repeated header',
      [VB, ROW, 'Analys Det gick', '', VB, '<p>bra till slut.</p> <p>Mer.</p>'],
      [`${READ} » Det gick bra till slut. / Mer.`],
    ],
    ['bullets', [VB, ROW, '<p>Analys</p> <ul> • Ett • Två'], [`${READ} » • Ett / • Två`]],
    [
      'ends at activities glued below',
      [VB, ROW, 'Aktivitet\tStartdatum\tSlutdatum', 'Bygga\t2022-01-01\t2022-12-31'],
      [READ],
      { restList: [3, 4] },
    ],
    [
      'ends at an economy table after a gap',
      [VB, ROW, '', '\tUtfall\tBudget', 'Bidrag\t12\t13'],
      [READ],
      { restList: [4, 5] },
    ],
    [
      'ends at an economy table glued below',
      [VB, ROW, '\tUtfall i bokslut 2022\tBudget\tAvvikelse', 'Bidrag\t12\t13\t-1'],
      [READ],
      { restList: [3, 4] },
    ],
    ['ends at a goal', [VB, ROW, 'Nämndmål: Bra'], [READ], { restList: [3] }],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));

  test.each<readonly [string, readonly string[]]>([
    ['a heading', ['Indikatorer', 'Nämnden har många indikatorer.']],
    ['an activity header', ['Aktivitet\tStartdatum\tSlutdatum']],
    ['an economy header', ['Mnkr\tBudget\tBokslut\tAvvikelse']],
    ['an economy row', ['Personalkostnader\t15 341\t14 769\t-572']],
    ['a table of contents', ['Uppföljning av indikatorer\t12']],
  ])('near miss: %s', (_, lineList) => expect(readIndikatorer(lineList).postList).toEqual([]));
});

describe('cells of a sheet', () => {
  const kallaOf = (rowList: readonly (readonly Cell[])[]) => ({
    ...kallaOfText(''),
    sheet: 'Blad1',
    radList: rowList.map((cellList, index) => ({
      rowNumber: index + 1,
      cellList,
      textList: cellList.map(({ value, numberFormat }) =>
        numberFormat === '0%' ? `${Number(value) * 100} %` : String(value ?? ''),
      ),
    })),
  });
  const texts = (line: string): readonly Cell[] => line.split('\t').map((value) => ({ value }));

  test('a number with its format is kept as it is', () => {
    const percent = { value: 0.68, numberFormat: '0%' };
    const kalla = kallaOf([texts(VP), [{ value: 'Andel' }, percent, { value: 70 }, { value: 'År' }]]);
    expect(walk(indikatorForm, ramOf(kalla)).postList[0]?.cellByKey).toEqual({
      arsmal: percent,
      kfArsmal: { value: 70 },
      periodicitet: { value: 'År' },
    });
  });

  test('a date is kept as its serial', () => {
    const [from, to] = [
      { value: 44562, numberFormat: 'yyyy-mm-dd' },
      { value: 44926, numberFormat: 'yyyy-mm-dd' },
    ];
    const kalla = kallaOf([texts('Aktivitet\tStartdatum\tSlutdatum'), [{ value: 'Bygga' }, from, to]]);
    expect(walk(aktivitetForm, ramOf(kalla)).postList[0]).toMatchObject({ startdatum: from, slutdatum: to });
  });
});
