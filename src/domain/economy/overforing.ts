import type { EkonomiCellRef, EkonomiTerm } from '../model';
import type { Ekonomibok } from './bok';
import type { Cellmall } from './mall';
import { mattKey, type Matt } from './matt';
import { kombination, TOMT_BLAD, type Skisscell } from './motor/skiss';
import { fondtermer } from './resultatenhet';

const TRANSFER_LIST: readonly (readonly [Matt, string])[] = [
  ['nettoEfter', 'utfall'],
  ['nettoEfter', 'angivenAvvikelse'],
  ['fran', 'utfall'],
  ['fran', 'angivenAvvikelse'],
  ['till', 'utfall'],
  ['till', 'angivenAvvikelse'],
];

/** True when transfers of an area are only stated: nothing says what they are made of. */
function isOnlyStated(bok: Ekonomibok, omradeId: string): boolean {
  const hasFunds = bok.fondradListByOmrade.size > (bok.fondradListByOmrade.has('') ? 1 : 0);
  return !hasFunds && TRANSFER_LIST.some(([matt, falt]) => bok.angivenSet.has(mattKey(omradeId, matt, falt)));
}

/**
 * Bokslut efter resultatöverföringar of an area (domain 6): före + what its result units take out − what they
 * bring in, both sums over Resultatenheter. Without any, före itself, or what the document states.
 */
export const efterOverforing =
  (fore: string): Cellmall =>
  ({ bok, tabellId, radKey, omrade }) => {
    if (isOnlyStated(bok, omrade.id)) return TOMT_BLAD;
    const ref: EkonomiCellRef = { tabellId, radKey, kolumn: fore };
    const termList: readonly EkonomiTerm[] = [
      { ref, tecken: 1 },
      ...fondtermer(bok, omrade.id, 'Till', 1),
      ...fondtermer(bok, omrade.id, 'Från', 1),
    ];
    return { kind: 'combination', termList };
  };

/** True when result units have a result, or the document states figures after transfers. */
export function hasEfter({ resultatenhetsradList, angivenSet }: Ekonomibok): boolean {
  if (resultatenhetsradList.some(({ record }) => record.resultat.varde !== null)) return true;
  const suffix = mattKey('', 'nettoEfter', 'angivenAvvikelse');
  return [...angivenSet].some((key) => key.endsWith(suffix));
}

/** The deviation of an area after transfers: what units bring in raises it, what they take out lowers it. */
export const avvikelseEfter =
  (avvikelse: string): Cellmall =>
  ({ bok, tabellId, radKey, omrade }) => {
    if (isOnlyStated(bok, omrade.id)) return TOMT_BLAD;
    const termList: readonly EkonomiTerm[] = [
      { ref: { tabellId, radKey, kolumn: avvikelse }, tecken: 1 },
      ...fondtermer(bok, omrade.id, 'Till', -1),
      ...fondtermer(bok, omrade.id, 'Från', -1),
    ];
    return { kind: 'combination', termList };
  };

/** A fund column of an area (null = the whole board) as one cell; blank, to be stated, without result units. */
export function fondcell(
  bok: Ekonomibok,
  omradeId: string | null,
  kolumn: 'Från' | 'Till',
  tecken: 1 | -1,
): Skisscell {
  const termList = fondtermer(bok, omradeId, kolumn, tecken);
  return termList.length === 0 ? TOMT_BLAD : { kind: 'combination', termList };
}

/** Före + från + till where all three are known, före alone where no transfer is told of, else as stated. */
export function efterCell(
  bok: Ekonomibok,
  omradeId: string,
  falt: string,
  refs: { readonly fore: EkonomiCellRef; readonly fran: EkonomiCellRef; readonly till: EkonomiCellRef },
  hasFunds: boolean,
): Skisscell {
  const isStated = (matt: Matt): boolean => bok.angivenSet.has(mattKey(omradeId, matt, falt));
  if (hasFunds || (isStated('fran') && isStated('till')))
    return kombination([refs.fore, refs.fran, refs.till]);
  return isStated('nettoEfter') || isStated('fran') || isStated('till')
    ? TOMT_BLAD
    : kombination([refs.fore]);
}
