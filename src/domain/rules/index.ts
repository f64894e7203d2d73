export * from './defaults';
export * from './parse-andel';
export * from './parse-statusregel';
