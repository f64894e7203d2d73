import { readFileSync } from 'node:fs';
import { cleanText } from '../../../src/tables/ils/kalla/clean';
import type { Importspar } from '../../../src/tables/ils/import-document';
import { columnOf, realKalla, REAL_DOCUMENT_LIST, rowsOf, traced } from '../../helpers/ils';
import { describeShared, sharedPath } from '../../helpers/shared';

interface Goal {
  readonly id: string;
  readonly level: string;
  readonly number: string | null;
  readonly name: string;
  readonly parent: string | null;
  readonly status?: string | null;
  readonly expectedResults: number;
  readonly agenda2030?: readonly number[];
}
interface Row {
  readonly cells: readonly string[];
  readonly name?: string;
  readonly checked?: boolean | null;
  /** A row cut by a page break: the facit lists its second half as a row of its own. */
  readonly fragmentOf?: unknown;
}
interface Facit {
  readonly documentType: string;
  readonly year: number;
  readonly organisation: { readonly name: string; readonly level: string };
  readonly goals: readonly Goal[];
  readonly indicatorTables: readonly {
    readonly goal: string;
    readonly headers: readonly string[];
    readonly rows: readonly Row[];
  }[];
  readonly activityTables: readonly { readonly goal: string; readonly rows: readonly Row[] }[];
}

const NIVA: Readonly<Record<string, string>> = {
  'kf-inriktningsmal': 'Inriktningsmål',
  'kf-verksamhetsmal': 'Verksamhetsområdesmål',
  namndmal: 'Nämndmål',
  enhetsmal: 'Enhetsmål',
};
const BEDOMNING: Readonly<Record<string, string>> = {
  helt: 'Uppfylls helt',
  delvis: 'Uppfylls delvis',
  inte: 'Uppfylls inte',
  ingen: 'Ingen',
};
const MARK = /^[✓●◆■—⚠\s]+/u;

function facitOf(name: string): Facit {
  return JSON.parse(readFileSync(sharedPath(`data/${name}.json`), 'utf8')) as Facit;
}

/** Id of each goal of the facit, by position: the import has them in document order. */
function idByGoal({ goals }: Facit, spar: Importspar): ReadonlyMap<string, unknown> {
  const idList = columnOf(spar, 'Mal', 'Mål-ID');
  return new Map(goals.map(({ id }, index) => [id, idList[index]]));
}

function goalFacts(facit: Facit, spar: Importspar) {
  const idOf = idByGoal(facit, spar);
  return facit.goals.map((goal) => ({
    niva: NIVA[goal.level],
    nummer: goal.number,
    namn: goal.name,
    overordnat: goal.parent === null ? null : idOf.get(goal.parent),
    bedomning: goal.status ? BEDOMNING[goal.status] : null,
  }));
}

function countBy(list: readonly unknown[]): ReadonlyMap<unknown, number> {
  const countByKey = new Map<unknown, number>();
  for (const key of list) countByKey.set(key, (countByKey.get(key) ?? 0) + 1);
  return countByKey;
}

const nameOf = (row: Row, column: number): string =>
  cleanText(row.name ?? row.cells[column] ?? '').replace(MARK, '');

describeShared('real documents', () => {
  describe.each(REAL_DOCUMENT_LIST)('%s', (name) => {
    const facit = facitOf(name);
    const spar = traced(realKalla(name), {});

    test('what it is comes from its head', () => {
      const { typ, ar, niva } = spar.resultat;
      expect({ typ, ar, niva }).toEqual({
        typ: facit.documentType,
        ar: facit.year,
        niva: facit.organisation.level,
      });
      const uppgift = rowsOf(spar, 'Uppgifter').find(({ Namn }) => Namn === 'Organisation');
      expect(uppgift?.['Värde']).toBe(facit.organisation.name);
    });

    test('every goal with level, number, name, parent and status, and ids of its own', () => {
      const found = rowsOf(spar, 'Mal').map((row) => ({
        niva: row['Nivå'],
        nummer: row['Nummer'] ?? null,
        namn: row['Namn'],
        overordnat: row['Överordnat'] ?? null,
        bedomning: row['Bedömning'] ?? null,
      }));
      expect(found).toEqual(goalFacts(facit, spar));
      expect(new Set(columnOf(spar, 'Mal', 'Mål-ID')).size).toBe(facit.goals.length);
    });

    test('expected results of each goal, one per paragraph or line', () => {
      const countById = countBy(columnOf(spar, 'ForvantadeResultat', 'Mål-ID'));
      const idOf = idByGoal(facit, spar);
      const found = facit.goals.map(({ id }) => countById.get(idOf.get(id)) ?? 0);
      expect(found).toEqual(facit.goals.map(({ expectedResults }) => expectedResults));
    });

    test('Agenda 2030 of each goal', () => {
      const expected = facit.goals.map(({ agenda2030 = [] }) => agenda2030.join('; ') || null);
      expect(columnOf(spar, 'Mal', 'Agenda 2030')).toEqual(expected);
    });

    test('every indicator under its goal, by name', () => {
      const idOf = idByGoal(facit, spar);
      const expected = facit.indicatorTables.flatMap(({ goal, headers, rows }) =>
        rows.map((row) => [idOf.get(goal), nameOf(row, headers[0] === '' ? 1 : 0) || nameOf(row, 1)]),
      );
      const found = rowsOf(spar, 'Indikatorer').map((row) => [row['Mål-ID'], row['Indikator']]);
      expect(found).toEqual(expected);
    });

    test('as many activities as printed under each goal, ticks where they are printed and no others', () => {
      const idOf = idByGoal(facit, spar);
      const rowList = facit.activityTables.flatMap(({ goal, rows }) =>
        rows.filter(({ fragmentOf }) => fragmentOf === undefined).map((row) => ({ goal, row })),
      );
      const found = countBy(columnOf(spar, 'Aktiviteter', 'Mål-ID'));
      expect(found).toEqual(countBy(rowList.map(({ goal }) => idOf.get(goal))));
      const ticked = columnOf(spar, 'Aktiviteter', 'Klar').filter((klar) => klar === '✓');
      expect(ticked).toHaveLength(rowList.filter(({ row }) => row.checked === true).length);
    });

    test('every row is understood', () => {
      expect(spar.resultat.ejTolkadeList).toEqual([]);
    });
  });

  test('the summary of a unit keeps its subheading "Uppföljning av ekonomi", the chapter stands after the goals', () => {
    const spar = traced(realKalla('000-ung-fritid-vb-2022'), {});
    const rubrikList = columnOf(spar, 'Avsnitt', 'Rubrik');
    expect(rubrikList.filter((rubrik) => rubrik === 'Uppföljning av ekonomi')).toHaveLength(1);
    const summary = rowsOf(spar, 'Avsnitt').find(({ Rubrik }) => Rubrik === 'Sammanfattande analys')?.[
      'Avsnitt-ID'
    ];
    const underrubrikList = rowsOf(spar, 'Texter')
      .filter((row) => row['Mål-ID eller Avsnitt-ID'] === summary)
      .map(({ Underrubrik }) => Underrubrik);
    expect(underrubrikList).toContain('Uppföljning av ekonomi');
  });

  test('persons and contact lines of the head go to Uppgifter', () => {
    for (const name of REAL_DOCUMENT_LIST) {
      const nameList = columnOf(traced(realKalla(name), {}), 'Uppgifter', 'Namn');
      expect(nameList).toEqual(expect.arrayContaining(['Handläggare', 'Telefon', 'Till', 'Titel']));
    }
  });
});
