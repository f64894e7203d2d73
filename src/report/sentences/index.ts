export { budgetSentence } from './budget-sentence';
export { countSentences, type CountSentences, type SentenceOptions } from './count-sentences';
export { numberWord } from './numbers';
export { goalSentence, groundSentence } from './goal-sentence';
export { unitSentence } from './unit-sentence';
export { goalSentences, type GoalSentences } from './sentences-of-goal';
export {
  developmentSentence,
  netCostSentence,
  planSentence,
  prognosisSentence,
  shareSentence,
  transferSentence,
  type Planjamforelse,
  type Prognos,
  type Utveckling,
} from './economy-sentences';
