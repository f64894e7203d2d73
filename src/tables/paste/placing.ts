import type { Varde } from '../../core';
import type { Par } from './amounts';
import { isPart, omradesmal, splitHeader } from './omraden';
import { newMalrad, slagOf, type Malrad, type Malregister } from './target-rows';
import type { Inlasning, Radlasning } from './types';

/** Figures of one row of the block that go to one row of the sheet, with the sheet's columns. */
export interface Placering extends Par {
  readonly rad: Radlasning;
  readonly headerByIndex: ReadonlyMap<number, string>;
}

/** What a placing looks at. */
export interface Placeringsunderlag {
  readonly register: Malregister;
  readonly form: Inlasning['form'];
  readonly target: Inlasning['target'];
  /** Column of the block → header (`Kostnader/Budget` in a table of areas). */
  readonly headerByIndex: ReadonlyMap<number, string>;
}

function figuresOf(rad: Radlasning, indexList: Iterable<number>): ReadonlyMap<number, Varde> {
  const vardeByIndex = new Map<number, Varde>();
  for (const index of indexList) {
    const varde = rad.vardeByIndex.get(index);
    if (varde) vardeByIndex.set(index, varde);
  }
  return vardeByIndex;
}

/** Where the figures of an area's row go: one row of the sheet for costs, one for incomes, one for netto. */
export function placeArea(
  rad: Radlasning,
  verksamhetId: string,
  { register, headerByIndex }: Placeringsunderlag,
): readonly Placering[] {
  const partSet = new Set(
    [...headerByIndex]
      .filter(([index, whole]) => isPart(whole) && rad.vardeByIndex.has(index))
      .map(([, whole]) => splitHeader(whole).header),
  );
  const byMal = new Map<string, { readonly mal: Malrad; readonly columns: Map<number, string> }>();
  for (const [index, whole] of headerByIndex) {
    const { rad: namn, header } = splitHeader(whole);
    if (namn === null) continue;
    const mal = omradesmal(register, { rad: namn, header, hasPart: partSet.has(header) }, verksamhetId);
    const key = mal.rowId || `${mal.rad} ${mal.slag}`;
    const known = byMal.get(key) ?? { mal, columns: new Map<number, string>() };
    byMal.set(key, { ...known, columns: known.columns.set(index, header) });
  }
  return [...byMal.values()].flatMap(({ mal, columns }) => {
    const vardeByIndex = figuresOf(rad, columns.keys());
    return vardeByIndex.size === 0 ? [] : [{ rad, mal, headerByIndex: columns, vardeByIndex }];
  });
}

/** Where the figures of a row go: to its row of the sheet, or to a new one. */
export function placeRow(rad: Radlasning, mal: Malrad | null, underlag: Placeringsunderlag): Placering {
  const { headerByIndex, target } = underlag;
  const known = { rad: rad.etikett, verksamhetId: rad.verksamhetId ?? '', grupp: rad.grupp };
  return {
    rad,
    mal: mal ?? newMalrad({ ...known, slag: target === 'Ekonomi' ? slagOf(rad.etikett) || rad.sida : '' }),
    headerByIndex,
    vardeByIndex: figuresOf(rad, headerByIndex.keys()),
  };
}

/** Rows of the block beside those of the sheet, as far as nothing has to be asked. */
export function certainPairs(radList: readonly Radlasning[], underlag: Placeringsunderlag): readonly Par[] {
  return radList.flatMap((rad): readonly Par[] => {
    if (rad.slag !== 'rad' && rad.slag !== 'ny') return [];
    if (underlag.form === 'omraden') {
      return rad.verksamhetId === null ? [] : placeArea(rad, rad.verksamhetId, underlag);
    }
    return [placeRow(rad, rad.rowId === null ? null : underlag.register.row(rad.rowId), underlag)];
  });
}
