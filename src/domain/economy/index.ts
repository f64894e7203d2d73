export { commonUnit, convertBelopp, moneyUnit, readBelopp, unitOfCell } from './amounts';
export { groupEkonomi, type Ekonomiunderlag, type Gren } from './branches';
export { computeEkonomi, ekonomiOf } from './compute-ekonomi';
export { economyToJson, tabellNamn, takText, type EkonomiJson } from './json';
export { findPost, findPostAnySide, labelKey, POST_LIST, type Post } from './posts';
export {
  blankettOf,
  comparedColumn,
  comparisonColumns,
  FALT_NAMN,
  hasEnhetsblankett,
  type Blankett,
} from './preset';
export { isSignFlip } from './reconcile';
export { isSumLabel } from './radnycklar';
export { hasDeficit } from './resultatenhet';
export { isSumInDisguise, type KlassadRad, type Radroll } from './roles';
export * from './walk';
