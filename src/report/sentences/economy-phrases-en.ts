import type { EconomyPhrases } from './economy-phrases';

/** The English economy sentences: the same slots as the Swedish ones. */
export const enEconomyPhrases: EconomyPhrases = {
  transfers: {
    utfall: '{omrade} reports {lista} transfers of results.',
    prognos: '{omrade} forecasts {lista} transfers of results.',
  },
  deviation: {
    plus: 'a surplus of {belopp}',
    minus: 'a deficit of {belopp}',
    noll: 'a result in line with the budget',
  },
  transfersAlike: {
    plus: 'a surplus of {fore} before and {efter} after',
    minus: 'a deficit of {fore} before and {efter} after',
    noll: 'a result in line with the budget both before and after',
  },
  transfersMixed: '{fore} before and {efter} after',
  share: 'The deviation after transfers of results equals {andel} per cent of the net budget.',
  prognoses: {
    utfall: {
      en: 'Compared with the earlier forecast the accounts show {lista}.',
      flera: 'Compared with the earlier forecasts the accounts show {lista}.',
    },
    prognos: {
      en: 'Compared with the earlier forecast the new one shows {lista}.',
      flera: 'Compared with the earlier forecasts the new one shows {lista}.',
    },
  },
  against: {
    plus: 'a result improved by {belopp} against {rapport}',
    minus: 'a result worsened by {belopp} against {rapport}',
    noll: 'an unchanged result against {rapport}',
  },
  againstMore: 'by {belopp} against {rapport}',
  againstBoth: {
    plus: 'a result improved by {belopp} against both {a} and {b}',
    minus: 'a result worsened by {belopp} against both {a} and {b}',
    noll: 'an unchanged result against both {a} and {b}',
  },
  and: ' and ',
  but: ' but ',
  report: { T1: 'tertial report 1', T2: 'tertial report 2' },
  developmentAlike: '{kostnader} and {intakter} compared with {ar}.',
  developmentApart: '{kostnader} while {intakter} compared with {ar}.',
  costs: {
    plus: 'Costs have increased by {belopp}',
    minus: 'Costs have decreased by {belopp}',
    noll: 'Costs are unchanged',
  },
  incomes: {
    plus: 'incomes have increased by {belopp}',
    minus: 'incomes have decreased by {belopp}',
    noll: 'incomes are unchanged',
  },
  net: {
    plus: 'Net costs have increased by {belopp}{andel} compared with {ar}.',
    minus: 'Net costs have decreased by {belopp}{andel} compared with {ar}.',
    noll: 'Net costs are unchanged compared with {ar}.',
  },
  netShare: ' ({andel} per cent)',
  plan: 'The net budget is {belopp}, which is {lista}.',
  planAgainst: {
    plus: '{belopp} higher than {vad}',
    minus: '{belopp} lower than {vad}',
    noll: 'unchanged from {vad}',
  },
  planBudget: 'the budget in the plan of {ar}',
  planPrognosis: 'the forecast in tertial report 2',
};
