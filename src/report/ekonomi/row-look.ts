import { sign, ZERO } from '../../core';
import type {
  EkonomiCell,
  EkonomiRadslag,
  EkonomiTabell,
  EkonomiTabellrad,
  EkonomiTabellslag,
} from '../../domain';
import {
  blankZeroFormat,
  deviationFormat,
  numberFormat,
  withNumberFormat,
  type NamedStyle,
  type StyleName,
} from '../../style';

/** How the cells of a kind of row look. */
export interface RowLook {
  readonly label: StyleName;
  readonly number: StyleName;
  readonly positive: StyleName;
  readonly negative: StyleName;
  readonly comment: StyleName;
  /** Zero prints blank in Utfall and Budget (domain 2). */
  readonly hasBlankZero: boolean;
}

const LEAF: RowLook = {
  label: 'tableTextIndent',
  number: 'tableNumber',
  positive: 'deviationPositive',
  negative: 'deviationNegative',
  comment: 'tableComment',
  hasBlankZero: true,
};
/** A row whose zero is a figure of its own. */
const FIGURE: RowLook = { ...LEAF, label: 'tableText', hasBlankZero: false };
/** A part of the row above ("varav"). */
const PART: RowLook = { ...FIGURE, label: 'tableTextIndent' };
const SUM: RowLook = {
  label: 'sumText',
  number: 'sumNumber',
  positive: 'sumPositive',
  negative: 'sumNegative',
  comment: 'sumComment',
  hasBlankZero: false,
};
const NET: RowLook = {
  label: 'netText',
  number: 'netNumber',
  positive: 'netPositive',
  negative: 'netNegative',
  comment: 'netComment',
  hasBlankZero: false,
};
const GROUP: RowLook = {
  label: 'tableGroup',
  number: 'tableGroup',
  positive: 'tableGroup',
  negative: 'tableGroup',
  comment: 'tableGroup',
  hasBlankZero: false,
};

const LOOK_BY_SLAG: Readonly<Record<EkonomiRadslag, RowLook>> = {
  rubrik: GROUP,
  intakt: LEAF,
  kostnad: LEAF,
  summaIntakter: SUM,
  summaKostnader: SUM,
  netto: NET,
  kapitalkostnad: FIGURE,
  verksamhet: FIGURE,
  post: FIGURE,
  overforing: FIGURE,
  delsumma: SUM,
  summa: NET,
};

/** Kinds of the unit's form, where a zero in Utfall and Budget prints blank (domain 2). */
export const FORM_SLAG_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'enhetsblankett',
  'enhetTotalt',
]);

/** How a row looks: by its kind and that of its table, parts set in. */
export function lookOf(
  { slag, isDel }: Pick<EkonomiTabellrad, 'slag' | 'isDel'>,
  tabell: Pick<EkonomiTabell, 'slag'>,
): RowLook {
  if (isDel === true) return PART;
  const look = LOOK_BY_SLAG[slag];
  return look === LEAF && !FORM_SLAG_SET.has(tabell.slag) ? FIGURE : look;
}

/** Stand before large deviations: favourable and unfavourable, apart without colour. */
export const DEVIATION_SYMBOL = { plus: '▲', minus: '▼' } as const;

/** Look of a deviation; `isLarge` adds weight, colour and symbol. */
export function deviationStyle(
  look: RowLook,
  cell: EkonomiCell,
  decimals: number,
  isLarge: boolean,
): NamedStyle {
  if (!isLarge) return withNumberFormat(look.number, deviationFormat(decimals));
  const base = sign(cell.varde ?? ZERO) < 0 ? look.negative : look.positive;
  return withNumberFormat(base, deviationFormat(decimals, DEVIATION_SYMBOL));
}

/** Look of an outcome or budget figure. */
export function amountStyle(look: RowLook, decimals: number): NamedStyle {
  return withNumberFormat(
    look.number,
    look.hasBlankZero ? blankZeroFormat(decimals) : numberFormat(decimals),
  );
}
