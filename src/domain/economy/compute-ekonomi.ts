import type { Avstamning, Ekonomirad, EkonomiTabell, Modell } from '../model';
import { convertBelopp, moneyUnit } from './amounts';
import { angivnaOf } from './angivna';
import { readBok } from './bok';
import { branchRows, branchTable } from './branch-form';
import { groupEkonomi, type Ekonomiunderlag, type Gren } from './branches';
import { brytUtEgnaRader } from './egna-rader';
import { raknaUt } from './motor/rakna-ut';
import type { Angiven } from './motor/skiss';
import { formColumns, hasEnhetsblankett } from './preset';
import { cellLookup } from './reconcile';
import type { KlassadRad } from './roles';
import { withReconciliation } from './stated';
import { BLADTABELL_LIST, FIRST_SLAG_SET, NAMNDTABELL_LIST } from './tabeller/list';
import { TOTAL_TABLE_ID, unitTotalTable, type Grenform } from './unit-total';

/** Everything that is computed out of a workbook's economy. */
export interface Ekonomi {
  readonly tabellList: readonly EkonomiTabell[];
  /** Stated figures that no table answers to. */
  readonly oplaceradList: readonly Angiven[];
}

/** A model never changes, and checks ask for the same economy as the report. */
const ekonomiByModell = new WeakMap<Modell, Ekonomi>();

/**
 * Every economy table of the document in printed order (domain 2, 6): the unit's forms or the board's tables over
 * the sheet Ekonomi, then the tables of the other sheets. Every computed cell says how, every stated figure is
 * reconciled. Empty when there are no figures.
 */
export function computeEkonomi(modell: Modell): readonly EkonomiTabell[] {
  return ekonomiOf(modell).tabellList;
}

/** The same with the stated figures that have no place; computed once per model. */
export function ekonomiOf(modell: Modell): Ekonomi {
  const known = ekonomiByModell.get(modell);
  if (known) return known;
  const ekonomi = compute(modell);
  ekonomiByModell.set(modell, ekonomi);
  return ekonomi;
}

function compute(modell: Modell): Ekonomi {
  const isNamnd = modell.uppgifter.niva === 'namnd';
  const bok = readBok(modell);
  const namndList = isNamnd ? NAMNDTABELL_LIST.flatMap((tabell) => tabell(bok) ?? []) : [];
  const bladList = BLADTABELL_LIST.flatMap((tabell) => tabell(bok) ?? []);
  const namnd = brytUtEgnaRader(namndList, isNamnd ? angivnaOf(bok) : [], bok);
  const { tabellList, oplaceradList } = raknaUt(
    [...namnd.skissList, ...bladList.map(({ skiss }) => skiss)],
    [...namnd.angivenList, ...bladList.flatMap(({ angivenList }) => angivenList)],
  );
  const placedList = withUnplaced(tabellList, oplaceradList);
  const isFirst = ({ slag }: EkonomiTabell): boolean => FIRST_SLAG_SET.has(slag);
  return {
    tabellList: [
      ...unitForms(modell),
      ...placedList.filter(isFirst),
      ...placedList.filter((tabell) => !isFirst(tabell)),
    ],
    oplaceradList,
  };
}

/** The sheet that the tables of a kind are over; the others are over Ekonomi. */
const BLAD_BY_SLAG: Readonly<Partial<Record<EkonomiTabell['slag'], string>>> = {
  resultatenheter: 'Resultatenheter',
  investeringar: 'Investeringar',
  vpInvesteringar: 'Investeringar',
  balans: 'Balans',
  volym: 'Volymer',
  synpunkter: 'Synpunkter',
  budgetposter: 'Budgetposter',
};

/** Stated figures that nothing computes are told with the first table over their sheet: nothing is dropped. */
function withUnplaced(
  tabellList: readonly EkonomiTabell[],
  oplaceradList: readonly Angiven[],
): readonly EkonomiTabell[] {
  const listByBlad = new Map<string, Angiven[]>();
  for (const angiven of oplaceradList) {
    const blad = angiven.record.origin.table.table;
    const list = listByBlad.get(blad);
    if (list) list.push(angiven);
    else listByBlad.set(blad, [angiven]);
  }
  return tabellList.map((tabell) => {
    const blad = BLAD_BY_SLAG[tabell.slag] ?? 'Ekonomi';
    const list = listByBlad.get(blad);
    listByBlad.delete(blad);
    if (!list) return tabell;
    return {
      ...tabell,
      avstamningList: [...tabell.avstamningList, ...list.map((each) => unplaced(tabell, each))],
    };
  });
}

function unplaced(tabell: EkonomiTabell, angiven: Angiven): Avstamning {
  const money = moneyUnit(tabell.enhet);
  const { vad, varde, enhet, falt, raw, record } = angiven;
  return {
    vad,
    angivet: money && enhet ? convertBelopp(varde, enhet, money) : varde,
    beraknat: null,
    differens: null,
    utslag: 'ejTillamplig',
    skal: 'ingenBerakning',
    cell: { tabellId: tabell.id, radKey: '', kolumn: '' },
    kalla: { ...record, key: falt, raw },
  };
}

function unitForms(modell: Modell): readonly EkonomiTabell[] {
  if (modell.ekonomiradList.length === 0 || !hasEnhetsblankett(modell)) return [];
  const underlag = groupEkonomi(modell);
  const { enhet } = underlag;
  const kolumnList = formColumns(modell);
  const formList = underlag.grenList.map((gren): Grenform => ({
    gren,
    grenradList: branchRows(gren, enhet, kolumnList),
  }));
  const tabellList = formList.map(({ gren, grenradList }) =>
    branchTable(gren, grenradList, enhet, kolumnList),
  );
  if (formList.length > 1) {
    const inTotal = formList.filter(({ gren }) => gren.isInTotal);
    const { organisation } = modell.uppgifter;
    tabellList.push(unitTotalTable(organisation, inTotal, underlag.angivenTotaltList, enhet, kolumnList));
  }
  return reconcileAll(tabellList, underlag);
}

function reconcileAll(
  tabellList: readonly EkonomiTabell[],
  underlag: Ekonomiunderlag,
): readonly EkonomiTabell[] {
  const lookup = cellLookup(tabellList);
  const hasTotal = tabellList.length > underlag.grenList.length;
  return tabellList.map((tabell, index) => {
    const gren = underlag.grenList[index];
    if (!gren) {
      const leafList = underlag.grenList.flatMap(leafRows);
      return tabell.id === TOTAL_TABLE_ID
        ? withReconciliation(tabell, leafList, underlag.angivenTotaltList, lookup)
        : tabell;
    }
    const angivenList = hasTotal ? stated(gren) : [...stated(gren), ...underlag.angivenTotaltList];
    return withReconciliation(tabell, leafRows(gren), angivenList, lookup);
  });
}

function stated({ radList }: Gren): readonly KlassadRad[] {
  return radList.filter(({ roll }) => roll.kind === 'angiven');
}

function leafRows({ radList }: Gren): readonly Ekonomirad[] {
  return radList.flatMap(({ rad, roll }) =>
    roll.kind === 'angiven' || roll.kind === 'oplacerad' ? [] : [rad],
  );
}
