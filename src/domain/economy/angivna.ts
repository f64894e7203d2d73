import { negate } from '../../core';
import type { EkonomiFalt, Ekonomirad } from '../model';
import { readBelopp } from './amounts';
import { AMOUNT_FALT_LIST, STATED_FALT_LIST, type Ekonomibok } from './bok';
import { faltOf, mattKey, mattOf, type Matt } from './matt';
import type { Angiven } from './motor/skiss';
import { FALT_NAMN } from './preset';

const LEAF_COMPARISON: EkonomiFalt = 'angivenAvvikelse';
/** Every figure of the sheet Ekonomi that states something computed (domain 6). */
export function angivnaOf(bok: Ekonomibok): readonly Angiven[] {
  const stated = bok.angivenList.flatMap((rad) => {
    const matt = mattOf(rad.rad);
    return STATED_FALT_LIST.flatMap((falt) => angiven(bok, rad, matt, falt) ?? []);
  });
  return [...stated, ...leafComparisons(bok)];
}

/** The stated comparison of a leaf row; it has a cell when the row alone is its area's figure. */
function leafComparisons(bok: Ekonomibok): readonly Angiven[] {
  return bok.omradeList.flatMap(({ radListByPost }) =>
    Object.entries(radListByPost).flatMap(([post, radList]) => {
      const isAlone = radList.length === 1;
      return radList.flatMap((rad) => {
        if (post === 'kostnader' && radListByPost.personal.includes(rad)) return [];
        const found = angiven(bok, rad, post as Matt, LEAF_COMPARISON);
        // One of several rows behind a figure: no cell is its own.
        return found ? [isAlone ? found : { ...found, matt: `${found.matt} rad ${rad.id}` }] : [];
      });
    }),
  );
}

function angiven(bok: Ekonomibok, rad: Ekonomirad, matt: Matt | null, falt: EkonomiFalt): Angiven | null {
  const belopp = readBelopp(rad[falt], rad, bok.enhet);
  if (!belopp) return null;
  const isFlipped = matt === 'intakter' && bok.intaktstecken === -1 && isFlippedFalt(bok, falt);
  return {
    matt: mattFor(rad, matt, falt),
    tabell: rad.kalla,
    vad: whatOf(bok, rad, falt),
    record: rad,
    falt,
    raw: rad[falt].raw,
    varde: isFlipped ? negate(belopp.varde) : belopp.varde,
    decimaler: belopp.decimaler,
    enhet: belopp.enhet,
    isTeckenfri: (matt === 'fran' || matt === 'till') && falt === 'utfall',
    isOkand: matt === null,
  };
}

/** A deviation keeps its sign whichever way incomes are stored; a plan's Jmf is a difference of amounts. */
function isFlippedFalt(bok: Ekonomibok, falt: EkonomiFalt): boolean {
  return falt === 'angivenAvvikelse' ? bok.modell.uppgifter.typ === 'VP' : AMOUNT_FALT_LIST.includes(falt);
}

/** `Förskola: Netto, Utfall (Driftverksamhet)`. */
function whatOf(
  { namnById }: Ekonomibok,
  { verksamhetId, rad, kalla }: Ekonomirad,
  falt: EkonomiFalt,
): string {
  const namn = verksamhetId === '' ? '' : namnById.get(verksamhetId);
  return [namn ? `${namn}: ` : '', rad, `, ${FALT_NAMN[falt]}`, kalla === '' ? '' : ` (${kalla})`].join('');
}

function mattFor({ verksamhetId, rad }: Ekonomirad, matt: Matt | null, falt: EkonomiFalt): string {
  return matt === null
    ? mattKey(verksamhetId, 'netto', `okand ${rad}`)
    : mattKey(verksamhetId, matt, faltOf(matt, falt));
}
