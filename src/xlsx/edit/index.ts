export { editCells } from './edit-cells';
