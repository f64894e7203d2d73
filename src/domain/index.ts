export * from './activities';
export * from './checks';
export * from './counts';
export * from './evaluate';
export * from './goals';
export * from './model';
export * from './rules';
export * from './status';
