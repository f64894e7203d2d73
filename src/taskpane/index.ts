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
