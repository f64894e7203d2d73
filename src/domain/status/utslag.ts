import { compare, normalize, roundTo, toPlain, type Decimal, type Varde } from '../../core';
import { enhetOf } from './enhet';
import { type Underlag, type Underlagskolumn, type Utslag } from './underlag';

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

const MAX_DECIMALS = 12;

/**
 * The judged value for a sentence: with its own decimals, or as many more as tell it apart from what it is compared
 * with (a quotient of 68.96 beside a target of 69 must not read 69).
 */
export function shownFigure({ varde, decimaler }: Varde, other: Decimal): string {
  const value = varde!;
  for (let scale = decimaler; scale <= MAX_DECIMALS && scale < value.scale; scale += 1) {
    const rounded = roundTo(value, scale);
    if (compare(rounded, other) === compare(value, other)) return toPlain(rounded);
  }
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
    varde: shownFigure(varde, indikator.arsmal.varde!),
    enhet: enhetParam(underlag, varde),
    arsmal: figure(indikator.arsmal.varde!),
    malenhet: enhetParam(underlag, indikator.arsmal),
  };
}

/** The columns that a comparison with the target rests on. */
export function comparisonKolumnList(underlag: Underlag): readonly Underlagskolumn[] {
  const judged = underlag.judgedKolumnList;
  return underlag.indikator.egenGrans === '' ? [...judged, 'arsmal'] : [...judged, 'arsmal', 'egenGrans'];
}

/** Differences between percentages are percentage points: their sentences have a wording of their own. */
export function differenceSuffix({ indikator, varde }: Underlag): 'Procent' | '' {
  return enhetOf(indikator, varde) === '%' || indikator.arsmal.enhet === '%' ? 'Procent' : '';
}
