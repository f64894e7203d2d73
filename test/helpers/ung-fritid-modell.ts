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
} from '../../src/domain';
import { makeAktivitet, makeIndikator, makeMal, makeModell, makeResultat } from './modell';
import { sharedPath } from './shared';

interface Source {
  readonly goals: readonly {
    id: string;
    level: string;
    number: string | null;
    name: string;
    parent: string | null;
    status: string | null;
    expectedResults: number;
    hasAnalysis: boolean;
  }[];
  readonly indicatorTables: readonly {
    goal: string;
    rows: readonly { cells: string[]; hasAnalysis: boolean }[];
  }[];
  readonly activityTables: readonly {
    goal: string;
    rows: readonly { cells: string[]; checked: boolean | null; avvikelse: boolean; hasAnalysis: boolean }[];
  }[];
}

const OWN_ANALYSIS = 'Arbetet har följt planen under året.';

/** `kf-inriktningsmal` → `inriktningsmal`. */
function nivaOf(level: string): Malniva {
  return MALNIVA_LIST.find((niva) => level.endsWith(niva))!;
}

/** The real unit report as a model (only where the shared data is): figures and names as printed, one short analysis of our own where one stood. */
export function ungFritid(): Modell {
  const source = JSON.parse(readFileSync(sharedPath('data/000-ung-fritid-vb-2022.json'), 'utf8')) as Source;
  const malList = source.goals.map((goal): Mal =>
    makeMal({
      id: goal.id,
      niva: nivaOf(goal.level),
      nummer: goal.number ?? '',
      namn: goal.name,
      overordnatId: goal.parent ?? '',
      bedomning: BEDOMNING_LIST.find((code): code is Bedomning => code === goal.status) ?? null,
      analys: goal.hasAnalysis ? `${OWN_ANALYSIS} Målet gäller: ${goal.id}.` : '',
    }),
  );
  return makeModell({
    malList,
    resultatList: resultatList(source),
    indikatorList: indikatorList(source),
    aktivitetList: aktivitetList(source),
  });
}

function resultatList({ goals }: Source): ForvantatResultat[] {
  return goals.flatMap((goal) =>
    Array.from({ length: goal.expectedResults }, (_, at) =>
      makeResultat({ id: `R${goal.id}-${at}`, malId: goal.id, text: `Resultat ${at + 1}` }),
    ),
  );
}

function indikatorList({ indicatorTables }: Source): Indikator[] {
  const rowList = indicatorTables.flatMap(({ goal, rows }) => rows.map((row) => ({ goal, row })));
  return rowList.map(({ goal, row }, at) => {
    const [namn, utfall, utfallMan, utfallKvinnor, foregaendeUtfall, arsmal, kfArsmal, period] = row.cells;
    return makeIndikator({
      id: `I00${at + 1}`,
      malId: goal,
      namn: namn!,
      utfall: utfall!,
      utfallMan: utfallMan!,
      utfallKvinnor: utfallKvinnor!,
      foregaendeUtfall: foregaendeUtfall!,
      arsmal: arsmal!,
      kfArsmal: kfArsmal!,
      period: period!,
      analys: row.hasAnalysis ? `${OWN_ANALYSIS} Raden ${at + 1}.` : '',
    });
  });
}

function aktivitetList({ activityTables }: Source): Aktivitet[] {
  const rowList = activityTables.flatMap(({ goal, rows }) => rows.map((row) => ({ goal, row })));
  return rowList.map(({ goal, row }, at) => {
    const [namn, startdatum, slutdatum] = row.cells.slice(-4);
    return makeAktivitet({
      id: `A0${String(at + 1).padStart(2, '0')}`,
      malId: goal,
      namn: namn!,
      startdatum: startdatum!,
      slutdatum: slutdatum!,
      lage: row.avvikelse ? 'avvikelse' : null,
      klar: row.checked,
      analys: row.hasAnalysis ? `${OWN_ANALYSIS} Aktiviteten ${at + 1}.` : '',
    });
  });
}
