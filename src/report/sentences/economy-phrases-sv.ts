import type { EconomyPhrases } from './economy-phrases';

/** The Swedish economy sentences (`sentences.md`). */
export const svEconomyPhrases: EconomyPhrases = {
  transfers: {
    utfall: '{omrade} redovisar {lista} resultatöverföringar.',
    prognos: '{omrade} prognostiserar {lista} resultatöverföringar.',
  },
  deviation: {
    plus: 'ett överskott om {belopp}',
    minus: 'ett underskott om {belopp}',
    noll: 'ett utfall i nivå med budget',
  },
  transfersAlike: {
    plus: 'ett överskott om {fore} före och {efter} efter',
    minus: 'ett underskott om {fore} före och {efter} efter',
    noll: 'ett utfall i nivå med budget både före och efter',
  },
  transfersMixed: '{fore} före och {efter} efter',
  share: 'Avvikelsen efter resultatöverföringar motsvarar {andel} procent av nettobudgeten.',
  prognoses: {
    utfall: {
      en: 'I förhållande till tidigare lämnad prognos visar bokslutet {lista}.',
      flera: 'I förhållande till tidigare lämnade prognoser visar bokslutet {lista}.',
    },
    prognos: {
      en: 'I förhållande till tidigare lämnad prognos visar prognosen {lista}.',
      flera: 'I förhållande till tidigare lämnade prognoser visar prognosen {lista}.',
    },
  },
  against: {
    plus: 'ett förbättrat resultat med {belopp} jämfört med {rapport}',
    minus: 'ett försämrat resultat med {belopp} jämfört med {rapport}',
    noll: 'ett oförändrat resultat jämfört med {rapport}',
  },
  againstMore: 'med {belopp} jämfört med {rapport}',
  againstBoth: {
    plus: 'ett förbättrat resultat med {belopp} jämfört med såväl {a} som {b}',
    minus: 'ett försämrat resultat med {belopp} jämfört med såväl {a} som {b}',
    noll: 'ett oförändrat resultat jämfört med såväl {a} som {b}',
  },
  and: ' och ',
  but: ' men ',
  report: { T1: 'tertialrapport 1', T2: 'tertialrapport 2' },
  developmentAlike: '{kostnader} och {intakter} jämfört med {ar}.',
  developmentApart: '{kostnader} medan {intakter} jämfört med {ar}.',
  costs: {
    plus: 'Kostnaderna har ökat med {belopp}',
    minus: 'Kostnaderna har minskat med {belopp}',
    noll: 'Kostnaderna är oförändrade',
  },
  incomes: {
    plus: 'intäkterna har ökat med {belopp}',
    minus: 'intäkterna har minskat med {belopp}',
    noll: 'intäkterna är oförändrade',
  },
  net: {
    plus: 'Nettokostnaderna har ökat med {belopp}{andel} jämfört med {ar}.',
    minus: 'Nettokostnaderna har minskat med {belopp}{andel} jämfört med {ar}.',
    noll: 'Nettokostnaderna är oförändrade jämfört med {ar}.',
  },
  netShare: ' ({andel} procent)',
  plan: 'Nettobudgeten uppgår till {belopp}, vilket är {lista}.',
  planAgainst: {
    plus: '{belopp} högre än {vad}',
    minus: '{belopp} lägre än {vad}',
    noll: 'oförändrat jämfört med {vad}',
  },
  planBudget: 'budget i verksamhetsplan {ar}',
  planPrognosis: 'prognosen i tertialrapport 2',
};
