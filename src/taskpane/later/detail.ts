/** What a goal, an indicator and an activity show and take when they are unfolded. */
export { planTick } from '../../actions';
export { AnalysEdit } from '../components/AnalysEdit';
export { BedomningEdit } from '../components/BedomningEdit';
export { IndikatorDetail } from '../components/IndikatorDetail';
