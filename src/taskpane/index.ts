export { createPaneStorage } from './browser-storage';
export { langOfLocale } from './entry';
export { Pane } from './Pane';
export {
  ServiceRefusal,
  type CellPlace,
  type NavigateOptions,
  type NavigateOutcome,
  type PaneServices,
  type PaneStorage,
  type View,
} from './services';
