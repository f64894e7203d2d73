import { normalize, toPlain, type Decimal, type Varde } from '../../core';
import { enhetOf } from './enhet';
import { KOLUMN_BY_KALLA, type Underlag, type Underlagskolumn, type Utslag } from './underlag';

const NBSP = '\u00a0';

/** A class without colour for a value that cannot be judged, with its reason. */
export function ejBedombar(
  code: string,
  params: Utslag['params'],
  kolumnList: readonly Underlagskolumn[],
): Utslag {
  return { status: 'ejBedombar', code: `ejBedombar.${code}`, params, kolumnList };
}

/** A figure for a sentence: decimals as they stand. */
export function figure(value: Decimal): string {
  return toPlain(value);
}

/** A difference for a sentence: no trailing zeros. */
export function difference(value: Decimal): string {
  return toPlain(normalize(value));
}

/** `" %"` with a no-break space, or `''`. */
export function enhetParam(underlag: Underlag, varde: Varde): string {
  const enhet = enhetOf(underlag.indikator, varde);
  return enhet === '' ? '' : NBSP + enhet;
}

/** The slots that every comparison's sentence has: the judged value, the target and their units. */
export function comparisonParams(underlag: Underlag): Record<string, string> {
  const { varde, indikator } = underlag;
  return {
    varde: figure(varde.varde!),
    enhet: enhetParam(underlag, varde),
    arsmal: figure(indikator.arsmal.varde!),
    malenhet: enhetParam(underlag, indikator.arsmal),
  };
}

/** The columns that hold the judged value. */
export function judgedKolumnList({ kalla }: Underlag): readonly Underlagskolumn[] {
  return kalla === 'kvot' ? ['taljare', 'namnare'] : [KOLUMN_BY_KALLA[kalla]];
}

/** The columns that a comparison with the target rests on. */
export function comparisonKolumnList(underlag: Underlag): readonly Underlagskolumn[] {
  const judged = judgedKolumnList(underlag);
  return underlag.indikator.egenGrans === '' ? [...judged, 'arsmal'] : [...judged, 'arsmal', 'egenGrans'];
}
