export type * from './plan';
export type * from './port';
export type * from './snapshot';
export type * from './style';
