export { holds } from './compare';
export { ConditionalLooks, type CellLook } from './sheet-looks';
