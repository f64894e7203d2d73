export * from './cell-styles';
export * from './number-style';
export * from './palette';
export * from './text-width';
export * from './typography';
