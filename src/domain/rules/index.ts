export * from './defaults';
export * from './parse-statusregel';
