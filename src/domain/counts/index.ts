export * from './count-rows';
export { Tally } from './tally';
