export { Pane } from './Pane';
export type { CellPlace, PaneServices, PaneStorage, View } from './services';
