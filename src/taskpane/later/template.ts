/** What an empty workbook takes: loaded when there is one. */
export { createTemplate } from '../../actions';
export { Welcome } from '../screens/Welcome';
