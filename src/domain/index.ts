export * from './activities';
export * from './checks';
export { jamforelserOf } from './comparisons';
export * from './counts';
export {
  comparedColumn,
  computeEkonomi,
  economyToJson,
  findPost,
  findPostAnySide,
  hasEnhetsblankett,
  labelKey,
  moneyUnit,
  tabellNamn,
  takText,
  POST_LIST,
} from './economy';
export type { EkonomiJson, Post } from './economy';
export * from './evaluate';
export * from './goals';
export * from './model';
export * from './references';
export * from './rules';
export {
  computeIndikatorresultat,
  enhetOf,
  foldEnhet,
  isComparableEnhet,
  isGiven,
  kvotOf,
  overstyrningsunderlag,
  percentOf,
  proposeRiktning,
  resolveRiktning,
  STATUSKLASS_LIST,
  statusregelOf,
  type Statusklasskod,
} from './status';
export * from './status-json';
