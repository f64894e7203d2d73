import { equals, roundTo, type Decimal } from '../../core';
import type { Indikator, Indikatorresultat } from '../model';
import { enhetOf } from '../status';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts } from './support/free-texts';
import { UTFALL_KEY_LIST } from './support/indikator-kind';
import { numbersOf } from './support/text-numbers';

/** A figure of a small group, in its unit. */
interface Hidden {
  readonly varde: Decimal;
  readonly enhet: string;
}

/** Figures that are hidden in the outputs, save those that another cell of the row shows anyway. */
function hiddenIn({ indikator }: Indikatorresultat, source: Indikator): readonly Hidden[] {
  const shownList = [...UTFALL_KEY_LIST, 'kfArsmal' as const].flatMap((key) => indikator[key].varde ?? []);
  return UTFALL_KEY_LIST.flatMap((key) => {
    const { varde } = source[key];
    const isHidden = indikator[key].markering === 'dold' && varde !== null;
    if (!isHidden || shownList.some((shown) => equals(shown, varde))) return [];
    return [{ varde, enhet: enhetOf(source, source[key]) }];
  });
}

/**
 * A figure of a small group stands typed in a text of its goal, and would be printed there (domain 4.10). The issue
 * does not quote it. Only figures with the row's unit are compared.
 */
export const hiddenFigureInTextCheck: Check = {
  code: 'hidden-figure-in-text',
  severity: 'varning',
  *run({ modell, utvardering, sourceIndikatorList = [] }) {
    const hiddenByMal = new Map<string, Hidden[]>();
    utvardering.indikatorresultatList.forEach((resultat, at) => {
      const source = sourceIndikatorList[at];
      if (!resultat.isDold || !source) return;
      const list = hiddenByMal.get(source.malId) ?? [];
      hiddenByMal.set(source.malId, [...list, ...hiddenIn(resultat, source)]);
    });
    if (hiddenByMal.size === 0) return;
    for (const { row, key, text, mal } of ownTexts(modell)) {
      const hiddenList = (mal && hiddenByMal.get(mal.id)) || [];
      if (hiddenList.length === 0) continue;
      const isTyped = numbersOf(text).some((number) =>
        hiddenList.some(
          ({ varde, enhet }) =>
            enhet !== '' && enhet === number.enhet && equals(roundTo(varde, number.decimaler), number.varde),
        ),
      );
      if (!isTyped) continue;
      yield found(hiddenFigureInTextCheck, row, key, '', { minst: modell.regelverk.minstaAntalSvarande });
    }
  },
};
