export * from './compute-aktivitetsresultat';
export * from './period';
