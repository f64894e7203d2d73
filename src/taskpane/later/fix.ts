/** Safe corrections: loaded when issues are shown. */
export { FixAll, FixOne } from '../components/Fix';
