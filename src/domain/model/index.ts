export * from './codes';
export * from './economy-records';
export * from './modell';
export * from './records';
export * from './settings';
export type * from './ekonomi';
export type * from './utvardering';
