export * from './model';
export * from './rules';
export type * from './checks/check';
