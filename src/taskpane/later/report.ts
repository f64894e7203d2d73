/** What writing a report takes: loaded when somebody opens that view or asks for it. */
export { writeUndoableReport } from '../../actions';
export { Rapport } from '../screens/Rapport';
