export * from './cell';
export * from './cell-ref';
export * from './decimal';
export * from './issue';
export * from './origin';
export * from './result';
export * from './varde';
