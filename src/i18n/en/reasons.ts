import { withSubjects, withUnits } from '../with-subjects';
import type { svReasons } from '../sv/reasons';

/** Sentences of a comparison; they begin with what was judged. */
const comparisons = withSubjects(
  'forklaring',
  {
    utfall: 'Outcome',
    kvot: 'Outcome ({taljare} divided by {namnare})',
    summa: 'Outcome (the sum {del_utfallT1} + {del_utfallT2} + {del_utfall})',
    prognos: 'Full-year forecast',
    utfallUtanPrognos: 'Outcome so far (no forecast)',
    kvotUtanPrognos: 'Outcome so far ({taljare} divided by {namnare}; no forecast)',
  },
  {
    heltHogre: '{SUBJECT} {varde}{enhet} reaches the target of at least {arsmal}{malenhet}: fully met.',
    heltLagre: '{SUBJECT} {varde}{enhet} keeps to the target of at most {arsmal}{malenhet}: fully met.',
    heltInomHogre:
      '{SUBJECT} {varde}{enhet} is {miss}% below the target of at least {arsmal}{malenhet}; the limit for fully met is {grans}%: fully met.',
    heltInomLagre:
      '{SUBJECT} {varde}{enhet} is {miss}% above the target of at most {arsmal}{malenhet}; the limit for fully met is {grans}%: fully met.',
    delvisHogre:
      '{SUBJECT} {varde}{enhet} is {miss}% below the target of at least {arsmal}{malenhet}; the limit for partly met is {grans}%: partly met.',
    delvisLagre:
      '{SUBJECT} {varde}{enhet} is {miss}% above the target of at most {arsmal}{malenhet}; the limit for partly met is {grans}%: partly met.',
    inteHogre:
      '{SUBJECT} {varde}{enhet} is {miss}% below the target of at least {arsmal}{malenhet}; the limit for partly met is {grans}%: not met.',
    inteLagre:
      '{SUBJECT} {varde}{enhet} is {miss}% above the target of at most {arsmal}{malenhet}; the limit for partly met is {grans}%: not met.',
    heltIntervall: '{SUBJECT} {varde}{enhet} is within the target {arsmal} to {till}{malenhet}: fully met.',
    ...withUnits('\u00a0percentage points', {
      delvisAbsolutHogre:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} below the target of at least {arsmal}{malenhet}; the absolute limit for partly met is {GRANS}: partly met.',
      delvisAbsolutLagre:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} above the target of at most {arsmal}{malenhet}; the absolute limit for partly met is {GRANS}: partly met.',
      inteAbsolutHogre:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} below the target of at least {arsmal}{malenhet}; the absolute limit for partly met is {GRANS}: not met.',
      inteAbsolutLagre:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} above the target of at most {arsmal}{malenhet}; the absolute limit for partly met is {GRANS}: not met.',
      inteUtanGransHogre:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} below the target of at least {arsmal}{malenhet}; there is no limit for partly met for such a target: not met.',
      inteUtanGransLagre:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} above the target of at most {arsmal}{malenhet}; there is no limit for partly met for such a target: not met.',
      delvisIntervall:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} outside the target {arsmal} to {till}{malenhet}; the absolute limit for partly met is {GRANS}: partly met.',
      inteIntervall:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} outside the target {arsmal} to {till}{malenhet}; the absolute limit for partly met is {GRANS}: not met.',
      inteIntervallUtanGrans:
        '{SUBJECT} {varde}{enhet} is {AVSTAND} outside the target {arsmal} to {till}{malenhet}; there is no limit for partly met for an interval: not met.',
    }),
    heltOka:
      '{SUBJECT} {varde}{enhet} is above last year’s {foregaende}{foregaendeEnhet}; it is to rise: fully met.',
    delvisOka:
      '{SUBJECT} {varde}{enhet} equals last year’s {foregaende}{foregaendeEnhet}; it is to rise: partly met.',
    inteOka:
      '{SUBJECT} {varde}{enhet} is below last year’s {foregaende}{foregaendeEnhet}; it is to rise: not met.',
    heltMinska:
      '{SUBJECT} {varde}{enhet} is below last year’s {foregaende}{foregaendeEnhet}; it is to fall: fully met.',
    delvisMinska:
      '{SUBJECT} {varde}{enhet} equals last year’s {foregaende}{foregaendeEnhet}; it is to fall: partly met.',
    inteMinska:
      '{SUBJECT} {varde}{enhet} is above last year’s {foregaende}{foregaendeEnhet}; it is to fall: not met.',
    heltJanej: '{SUBJECT} {varde} is as the target {arsmal}: fully met.',
    inteJanej: '{SUBJECT} {varde} is not as the target {arsmal}: not met.',
  },
);

/** Comparisons beside the status (domain 4.1): parts of `comparisonText`. */
const comparisonsBeside = {
  'jamforelse.vad.utfall': 'The outcome',
  'jamforelse.vad.prognos': 'The full-year forecast',
  'jamforelse.vad.man': 'The outcome for men and boys',
  'jamforelse.vad.kvinnor': 'The outcome for women and girls',
  'jamforelse.at.hogre': 'above',
  'jamforelse.at.lagre': 'below',
  'jamforelse.omdome.battre': ', an improvement',
  'jamforelse.omdome.samre': ', a deterioration',
  'jamforelse.gruppOver.man': 'Men and boys',
  'jamforelse.gruppOver.kvinnor': 'Women and girls',
  'jamforelse.gruppUnder.man': 'men and boys',
  'jamforelse.gruppUnder.kvinnor': 'women and girls',
  'jamforelse.form.stigande': 'rising',
  'jamforelse.form.fallande': 'falling',
  'jamforelse.form.oforandrad': 'unchanged',
  'jamforelse.form.blandad': 'both up and down',
  'jamforelse.period.foregaendeAr': 'last year',
  'jamforelse.kf.helt': '{vad} {varde}{enhet} reaches the council’s target {mal}.',
  'jamforelse.kf.delvis': '{vad} {varde}{enhet} partly reaches the council’s target {mal}.',
  'jamforelse.kf.inte': '{vad} {varde}{enhet} does not reach the council’s target {mal}.',
  'jamforelse.kf.staden':
    'The council’s target {mal} is for the whole city and is therefore not compared with the outcome.',
  'jamforelse.foregaende.procentenhet':
    '{vad} {varde}{enhet} is {tal} percentage point {at} last year’s {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.procentenheter':
    '{vad} {varde}{enhet} is {tal} percentage points {at} last year’s {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.procent':
    '{vad} {varde}{enhet} is {tal} per cent {at} last year’s {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.absolut':
    '{vad} {varde}{enhet} is {tal}{enhet} {at} last year’s {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.lika': '{vad} {varde}{enhet} equals last year’s outcome.',
  'jamforelse.trend': 'Over time: {serie}, that is {form}{omdome}.',
  'jamforelse.kon.helt': '{vad} {varde}{enhet} reaches the target {mal}.',
  'jamforelse.kon.delvis': '{vad} {varde}{enhet} partly reaches the target {mal}.',
  'jamforelse.kon.inte': '{vad} {varde}{enhet} does not reach the target {mal}.',
  'jamforelse.gap.procentenhet': '{gruppOver} are {tal} percentage point above {gruppUnder}.',
  'jamforelse.gap.procentenheter': '{gruppOver} are {tal} percentage points above {gruppUnder}.',
  'jamforelse.gap.absolut': '{gruppOver} are {tal}{enhet} above {gruppUnder}.',
  'jamforelse.gap.lika': 'The genders have the same outcome.',
  'jamforelse.gap.dold': 'Outcomes by gender are not shown: fewer than {minst} respondents in a group.',
} as const;

/** English twins of `sv/reasons.ts`. */
export const enReasons: Readonly<Record<keyof typeof svReasons, string>> = {
  ...comparisons,
  ...comparisonsBeside,
  'forklaring.ejAktuellVp': 'A plan states targets; they are followed up in the tertial reports.',
  'forklaring.ejAktuellArsvis':
    'The indicator is measured at the end of the year and is not counted in the tertial report.',
  'forklaring.ingetResultat.forFa': 'The outcome is not shown: fewer than {minst} respondents, so no result.',
  'forklaring.ingetResultat.utanSkal': 'There is no outcome, so no result.',
  'forklaring.ingetResultat.uteblir': 'There is no outcome: it will not be delivered. So no result.',
  'forklaring.ingetResultat.fraganEjStalld': 'There is no outcome: the question was not asked. So no result.',
  'forklaring.ingetResultat.matsInteIAr':
    'There is no outcome: the indicator is not measured this year. So no result.',
  'forklaring.ingetResultat.forFaSvarande': 'There is no outcome: too few respondents. So no result.',
  'forklaring.ingetResultat.annat': 'There is no outcome for another reason, see the analysis. So no result.',
  'forklaring.malSaknas.tomt':
    'There is no target of its own, so the outcome has nothing to be compared with.',
  'forklaring.malSaknas.ejSatt':
    'The target says “{arsmal}”, which is no target, so the outcome has nothing to be compared with.',
  'forklaring.prognosSaknas':
    'The outcome adds up over the year and there is no full-year forecast, so it cannot be judged yet.',
  'forklaring.ejBedombar.summa':
    'The outcome of the year is a sum, but {kolumnList} is missing, cannot be read or has another unit.',
  'forklaring.ejBedombar.utfall': 'The value “{varde}” cannot be read as a number.',
  'forklaring.ejBedombar.arsmal': 'The target “{arsmal}” cannot be read as a target.',
  'forklaring.ejBedombar.riktning':
    'The column Riktning and the target “{arsmal}” contradict each other, so the direction is unknown.',
  'forklaring.ejBedombar.enhet':
    '“{varde}” and “{arsmal}” have different units and cannot be compared as they stand.',
  'forklaring.ejBedombar.foregaende': 'There is no outcome for last year, so the change cannot be judged.',
  'forklaring.ejBedombar.janej': '“{varde}” cannot be compared with the target “{arsmal}”.',
  'forklaring.ejBedombar.janejUtanMal':
    'The direction is yes/no but the target “{arsmal}” is neither yes nor no.',
  'forklaring.ejBedombar.intervallUtanGranser':
    'The direction is interval but the target “{arsmal}” has no two limits.',
  'forklaring.overstyrd': 'Set by hand to {status}: {motivering}',
  'forklaring.overstyrdInaktuell':
    'Set by hand to {status}: {motivering} The figures have changed since then.',
  'forklaring.regel': 'Rule: {regel}, version {regelversion}.',
  'forklaring.underlag': 'Based on: {cellList}.',
  'skal.ingetMatbart': 'There is nothing measurable below the goal.',
  'skal.barn.helt': 'Assessed goals below: {totalt}, all of them fully met.',
  'skal.barn.delvis': 'Assessed goals below: {totalt}, of which {helt} fully met.',
  'skal.barn.inte': 'Assessed goals below: {totalt}, of which {inte} not met ({namnList}).',
  'skal.indikatorer.helt':
    'Judged indicators: {totalt}, of which {inte} miss the target (at most {andelHelt}).',
  'skal.indikatorer.delvis':
    'Judged indicators: {totalt}, of which {inte} miss the target (more than {andelHelt}, at most {andelInte}).',
  'skal.indikatorer.inte':
    'Judged indicators: {totalt}, of which {inte} miss the target (more than {andelInte}).',
  'skal.aktiviteter.helt':
    'Activities with a known state: {totalt}, of which {klara} done (more than {andelKlara}).',
  'skal.aktiviteter.delvis':
    'Activities with a known state: {totalt}, of which {klara} done (at most {andelKlara}).',
  'skal.aktiviteter.inte': 'Activities with a known state: {totalt}, none of them done.',
  'skal.aktiviteterTertial.helt':
    'Activities with a known state: {totalt}, of which {klara} done or under way (more than {andelKlara}).',
  'skal.aktiviteterTertial.delvis':
    'Activities with a known state: {totalt}, of which {klara} done or under way (at most {andelKlara}).',
  'skal.aktiviteterTertial.inte': 'Activities with a known state: {totalt}, none of them done or under way.',
  'skal.forvantadeResultat.helt':
    'Judged expected results: {totalt}, of which {inte} not reached (at most {andelHelt}).',
  'skal.forvantadeResultat.delvis':
    'Judged expected results: {totalt}, of which {inte} not reached (more than {andelHelt}, at most {andelInte}).',
  'skal.forvantadeResultat.inte':
    'Judged expected results: {totalt}, of which {inte} not reached (more than {andelInte}).',
  'andel.1/2': 'half',
  'andel.1/3': 'one third',
  'andel.2/3': 'two thirds',
  'andel.1/4': 'one quarter',
  'andel.3/4': 'three quarters',
  'skal.utanResultat': 'Indicators without a judgement, which are not counted: {antal}.',
  'skal.okantLage': 'Activities without a state, which are not counted: {antal}.',
  'status.helt': 'Fully met',
  'status.delvis': 'Partly met',
  'status.inte': 'Not met',
  'status.ingetResultat': 'No result',
  'status.malSaknas': 'No target',
  'status.prognosSaknas': 'No forecast',
  'status.ejBedombar': 'Cannot be judged',
  'status.ejAktuell': 'Not due',
  'bedomning.helt': 'Fully met',
  'bedomning.delvis': 'Partly met',
  'bedomning.inte': 'Not met',
  'bedomning.ingen': 'None',
  'resultatbedomning.helt': 'Fully',
  'resultatbedomning.delvis': 'Partly',
  'resultatbedomning.inte': 'Not',
  'lage.genomford': 'Done',
  'lage.avvikelse': 'Deviation',
  'lage.pagar': 'Under way',
  'lage.ejPaborjad': 'Not started',
  'lage.utgar': 'Cancelled',
  'lage.okand': 'State missing',
  'riktning.hogre': 'Higher is better',
  'riktning.lagre': 'Lower is better',
  'riktning.intervall': 'Within the interval',
  'riktning.oka': 'Is to rise',
  'riktning.minska': 'Is to fall',
  'riktning.janej': 'Yes or no',
};
