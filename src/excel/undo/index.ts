export { OwnedUndo } from './owned-undo';
export { removeOwnedSheets } from './remove-owned';
