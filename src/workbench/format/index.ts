export { shownCell, type ShownCell } from './shown-cell';
