import { readFileSync } from 'node:fs';
import {
  BEDOMNING_LIST,
  MALNIVA_LIST,
  type Aktivitet,
  type Bedomning,
  type ForvantatResultat,
  type Indikator,
  type Mal,
  type Malniva,
  type Modell,
  type Organisationsniva,
  type Typ,
} from '../../src/domain';
import {
  makeAktivitet,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  type IndikatorFields,
} from './modell';
import { sharedPath } from './shared';

interface SourceTable<Row> {
  readonly goal: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

interface Source {
  readonly documentType: Typ;
  readonly year: number;
  readonly organisation: { readonly name: string; readonly level: Organisationsniva };
  readonly goals: readonly {
    id: string;
    level: string;
    number: string | null;
    name: string;
    parent: string | null;
    status?: string | null;
    expectedResults: number;
    hasAnalysis?: boolean;
  }[];
  readonly indicatorTables: readonly SourceTable<{ cells: string[]; hasAnalysis?: boolean }>[];
  readonly activityTables: readonly SourceTable<{
    cells: string[];
    checked?: boolean | null;
    avvikelse?: boolean;
    hasAnalysis?: boolean;
  }>[];
}

const OWN_ANALYSIS = 'Arbetet har följt planen under året.';

/** One short analysis of our own where one stood, no two alike. */
function analysis(stood: boolean | undefined, what: string): string {
  return stood ? `${OWN_ANALYSIS} Det gäller ${what}.` : '';
}

/** `kf-inriktningsmal` → `inriktningsmal`. */
function nivaOf(level: string): Malniva {
  return MALNIVA_LIST.find((niva) => level.endsWith(niva))!;
}

/** Printed column → field; columns with the year in their caption by how they begin. */
const FIELD_BY_CAPTION: readonly (readonly [RegExp, keyof Indikator & string])[] = [
  [/^Indikator$/, 'namn'],
  [/VB \d{4}$/, 'foregaendeUtfall'],
  [/^Periodens utfall$/, 'utfall'],
  [/^Utfall män/, 'utfallMan'],
  [/^Utfall kvinnor/, 'utfallKvinnor'],
  [/^KF:s/, 'kfArsmal'],
  [/^.rsmål$/, 'arsmal'],
  [/^Period$/, 'period'],
];

/** A real document of the shared data as a model (only where it is): figures and names as printed. */
export function realModell(file: string): Modell {
  const source = JSON.parse(readFileSync(sharedPath(`data/${file}.json`), 'utf8')) as Source;
  return makeModell({
    uppgifter: {
      organisation: source.organisation.name,
      niva: source.organisation.level,
      typ: source.documentType,
      ar: source.year,
    },
    malList: source.goals.map((goal): Mal => malOf(goal)),
    resultatList: resultatList(source),
    indikatorList: indikatorList(source),
    aktivitetList: aktivitetList(source),
  });
}

function malOf(goal: Source['goals'][number]): Mal {
  return makeMal({
    id: goal.id,
    niva: nivaOf(goal.level),
    nummer: goal.number ?? '',
    namn: goal.name,
    overordnatId: goal.parent ?? '',
    bedomning: BEDOMNING_LIST.find((code): code is Bedomning => code === goal.status) ?? null,
    analys: analysis(goal.hasAnalysis, `målet ${goal.id}`),
  });
}

function resultatList({ goals }: Source): ForvantatResultat[] {
  return goals.flatMap((goal) =>
    Array.from({ length: goal.expectedResults }, (_, at) =>
      makeResultat({ id: `R${goal.id}-${at}`, malId: goal.id, text: `Resultat ${at + 1}` }),
    ),
  );
}

/** Every row of some tables with the goal and the headers of its table. */
function rowsOf<Row>(tableList: readonly SourceTable<Row>[]) {
  return tableList.flatMap(({ goal, headers, rows }) => rows.map((row) => ({ goal, headers, row })));
}

function indikatorList({ indicatorTables }: Source): Indikator[] {
  return rowsOf(indicatorTables).map(({ goal, headers, row }, at) => {
    const fields = headers.map((header, column) => {
      const field = FIELD_BY_CAPTION.find(([caption]) => caption.test(header))?.[1];
      return [field ?? 'kalla', row.cells[column]!.trim()] as const;
    });
    return makeIndikator({
      ...(Object.fromEntries(fields) as IndikatorFields),
      id: `I${String(at + 1).padStart(3, '0')}`,
      malId: goal,
      analys: analysis(row.hasAnalysis, `raden ${at + 1}`),
    });
  });
}

function aktivitetList({ activityTables }: Source): Aktivitet[] {
  return rowsOf(activityTables).map(({ goal, headers, row }, at) => {
    const cellOf = (header: string): string => row.cells[headers.indexOf(header)]!.trim();
    return makeAktivitet({
      id: `A${String(at + 1).padStart(3, '0')}`,
      malId: goal,
      namn: cellOf('Aktivitet'),
      startdatum: cellOf('Startdatum') || null,
      slutdatum: cellOf('Slutdatum') || null,
      lage: row.avvikelse ? 'avvikelse' : null,
      klar: row.checked ?? null,
      analys: analysis(row.hasAnalysis, `aktiviteten ${at + 1}`),
    });
  });
}
