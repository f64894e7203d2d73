import type { Ekonomirad, EkonomiTabell, Modell } from '../model';
import { branchRows, branchTable } from './branch-form';
import { groupEkonomi, type Ekonomiunderlag, type Gren } from './branches';
import { formColumns, hasEnhetsblankett } from './preset';
import { cellLookup } from './reconcile';
import type { KlassadRad } from './roles';
import { withReconciliation } from './stated';
import { TOTAL_TABLE_ID, unitTotalTable, type Grenform } from './unit-total';

/**
 * Every economy table of the document (domain 2, 6): for a unit's tertial or annual report one form per verksamhetsgren
 * and, when there are several, the unit's total. All in one unit, every computed cell a combination of others,
 * every stated figure reconciled. Empty for other documents and when the sheet Ekonomi has no rows.
 */
export function computeEkonomi(modell: Modell): readonly EkonomiTabell[] {
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
