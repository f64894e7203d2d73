/** What takes documents and figures in: loaded when somebody asks for it. */
export { ImportView } from '../screens/ImportView';
export { PasteView } from '../screens/PasteView';
