import { analyseWorkbook, jamforelserOf } from '../../../src/actions';
import { decimalFromNumber } from '../../../src/core';
import type { Jamforelse } from '../../../src/domain';
import { missingRows } from '../../../src/taskpane/model/missing-rows';
import { trendPoints } from '../../../src/taskpane/model/trend';
import { samplePort } from '../../helpers/sample-port';

async function analysOf(fileName: string) {
  const analysed = await analyseWorkbook(samplePort(fileName));
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.issueList));
  return analysed.value;
}

type Resultat = Parameters<typeof trendPoints>[0];

/** An indicator with nothing but the two figures that a drawing of two points takes. */
const resultatOf = (before: number | null, now: number | null): Resultat =>
  ({
    indikator: {
      foregaendeUtfall: { varde: before === null ? null : decimalFromNumber(before) },
      utfall: { varde: now === null ? null : decimalFromNumber(now) },
    },
  }) as unknown as Resultat;

const jamforelseOf = (slag: Jamforelse['slag'], ...valueList: readonly number[]): Jamforelse =>
  ({
    slag,
    serieList: valueList.map((value, at) => ({
      period: (['foregaendeAr', 'T1', 'T2', 'VB'] as const)[at],
      varde: decimalFromNumber(value),
    })),
  }) as unknown as Jamforelse;

const shapeOf = (pointList: ReturnType<typeof trendPoints>) =>
  pointList.map(({ period, x, y }) => [period, x, y]);

describe('the small drawing of an indicator over time', () => {
  test.each<[string, readonly Jamforelse[], Resultat, readonly unknown[]]>([
    ['nothing to compare', [], resultatOf(50, 60), []],
    [
      'last year and now',
      [jamforelseOf('foregaendeAr')],
      resultatOf(60, 50),
      [
        ['foregaendeAr', 0, 1],
        ['VB', 1, 0],
      ],
    ],
    ['no figure last year', [jamforelseOf('foregaendeAr')], resultatOf(null, 50), []],
    [
      'equal figures lie in the middle',
      [jamforelseOf('foregaendeAr')],
      resultatOf(50, 50),
      [
        ['foregaendeAr', 0, 0.5],
        ['VB', 1, 0.5],
      ],
    ],
    [
      'the long trend comes first',
      [jamforelseOf('foregaendeAr'), jamforelseOf('trend', 10, 30, 20)],
      resultatOf(1, 2),
      [
        ['foregaendeAr', 0, 0],
        ['T1', 0.5, 1],
        ['T2', 1, 0.5],
      ],
    ],
  ])('%s', (_, jamforelseList, resultat, expected) => {
    expect(shapeOf(trendPoints(resultat, jamforelseList, 'VB'))).toEqual(expected);
  });

  test('every point of a sample lies inside the drawing, the oldest first', async () => {
    const { modell, utvardering } = await analysOf('exempel-alla-lagen.xlsx');
    const drawnList = utvardering.indikatorresultatList
      .map((resultat) => trendPoints(resultat, jamforelserOf(resultat, modell), modell.uppgifter.typ))
      .filter((pointList) => pointList.length > 0);
    expect(drawnList.length).toBeGreaterThan(0);
    for (const pointList of drawnList) {
      expect(pointList[0]!.x).toBe(0);
      expect(pointList.at(-1)!.x).toBe(1);
      expect(pointList.every(({ y }) => y >= 0 && y <= 1)).toBe(true);
    }
  });
});

describe('rows that lack their value', () => {
  test.each(['ung-fritid-vb-2022.xlsx', 'exempel-alla-lagen.xlsx'])('%s', async (fileName) => {
    const { utvardering } = await analysOf(fileName);
    const { indikatorList, aktivitetList } = missingRows(utvardering);
    const { indikatorer, aktiviteter } = utvardering.antal;
    expect(indikatorList).toHaveLength(
      indikatorer.ingetResultat + indikatorer.prognosSaknas + indikatorer.malSaknas,
    );
    expect(aktivitetList).toHaveLength(aktiviteter.okand);
  });
});
