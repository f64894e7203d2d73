import type {
  FamilyPhrases,
  Inflected,
  IndikatorClass,
  LanguagePhrases,
  MalClass,
  NounForms,
  PartPhrases,
} from './phrases';

const same = (text: string): Inflected => [text, text];
const part = (first: string, rest: string): PartPhrases => ({ first: same(first), rest: same(rest) });
/** "is"/"are" in front of the rest. */
const toBe = (subject: string, rest: string): Inflected => [
  `${subject} is ${rest}`,
  `${subject} are ${rest}`,
];

function noun(sg: string): NounForms {
  const pl = sg.endsWith('y') ? `${sg.slice(0, -1)}ies` : `${sg}s`;
  return { genus: 'en', sg, sgDef: `the ${sg}`, sgOwned: sg, pl, plDef: pl, plAfterDe: pl };
}

const indikatorMissing = {
  ingetResultat: same('A result is missing for {alla}.'),
  malSaknas: same('An annual target is missing for {alla}.'),
  prognosSaknas: same('A forecast is missing for {alla}.'),
  ejBedombar: same('No assessment can be made for {nagon}.'),
};
const indikatorTail = {
  ingetResultat: 'A result is missing for {antal}.',
  malSaknas: 'An annual target is missing for {antal}.',
  prognosSaknas: 'A forecast is missing for {antal}.',
  ejBedombar: 'No assessment can be made for {antal}.',
};
const indikatorUtfall: FamilyPhrases<IndikatorClass> = {
  whole: {
    helt: same('The annual target is fully met for {alla}.'),
    delvis: same('The annual target is partly met for {alla}.'),
    inte: same('The annual target is not met for {nagon}.'),
    ...indikatorMissing,
  },
  part: {
    helt: part('the annual target is fully met for {n}', 'fully for {n}'),
    delvis: part('the annual target is partly met for {n}', 'partly for {n}'),
    inte: {
      first: ['{n} does not meet the annual target', '{n} do not meet the annual target'],
      rest: same('not for {n}'),
    },
  },
  tail: indikatorTail,
};
const indikatorPrognos: FamilyPhrases<IndikatorClass> = {
  whole: {
    helt: same('The annual target is expected to be fully met for {alla}.'),
    delvis: same('The annual target is expected to be partly met for {alla}.'),
    inte: same('The annual target is not expected to be met for {nagon}.'),
    ...indikatorMissing,
  },
  part: {
    helt: part('the annual target is expected to be fully met for {n}', 'fully for {n}'),
    delvis: part('the annual target is expected to be partly met for {n}', 'partly for {n}'),
    inte: {
      first: [
        '{n} is not expected to meet the annual target',
        '{n} are not expected to meet the annual target',
      ],
      rest: same('not for {n}'),
    },
  },
  tail: indikatorTail,
};

const malTail = { saknas: 'An assessment is missing for {antal}.' };
const malUtfall: FamilyPhrases<MalClass> = {
  whole: {
    helt: toBe('{alla}', 'fully met.'),
    delvis: toBe('{alla}', 'partly met.'),
    inte: ['{alla} is not met.', '{ingen} is met.'],
    saknas: same('An assessment is missing for {alla}.'),
  },
  part: {
    helt: { first: toBe('{n}', 'fully met'), rest: same('{n} fully') },
    delvis: { first: toBe('{n}', 'partly met'), rest: same('{n} partly') },
    inte: { first: toBe('{n}', 'not met'), rest: same('{n} not') },
  },
  tail: malTail,
};
const malPrognos: FamilyPhrases<MalClass> = {
  whole: {
    helt: toBe('{alla}', 'expected to be fully met.'),
    delvis: toBe('{alla}', 'expected to be partly met.'),
    inte: ['{alla} is not expected to be met.', '{ingen} is expected to be met.'],
    saknas: same('An assessment is missing for {alla}.'),
  },
  part: {
    helt: { first: toBe('{n}', 'expected to be fully met'), rest: same('{n} fully') },
    delvis: { first: toBe('{n}', 'expected to be partly met'), rest: same('{n} partly') },
    inte: { first: toBe('{n}', 'not expected to be met'), rest: same('{n} not') },
  },
  tail: malTail,
};

/** English twins of the Swedish sentences, with the same slots. */
export const enPhrases: LanguagePhrases = {
  noun: {
    indikator: noun('indicator'),
    aktivitet: noun('activity'),
    resultat: noun('expected result'),
    enhet: noun('unit'),
    inriktningsmal: noun('strategic goal'),
    verksamhetsmal: noun('area goal'),
    namndmal: noun('board goal'),
    enhetsmal: noun('unit goal'),
  },
  negation: { nagon: { en: 'any', ett: 'any' }, ingen: { en: 'none', ett: 'none' } },
  group: {
    alla: ['{sgDef}', 'both {pl}', 'all {n} {pl}'],
    nagon: ['{sgDef}', 'either of the two {pl}', 'any of the {n} {pl}'],
    ingen: ['{sgDef}', 'neither of the two {pl}', 'none of the {n} {pl}'],
    av: 'of {n} {pl},',
    antal: ['{n} {sg}', '{n} {pl}'],
  },
  ownedGroup: {
    alla: ['{agare} {sg}', 'both of {agare} {pl}', 'all of {agare} {n} {pl}'],
    nagon: ['{agare} {sg}', 'either of {agare} two {pl}', 'any of {agare} {n} {pl}'],
    ingen: ['{agare} {sg}', 'neither of {agare} two {pl}', 'none of {agare} {n} {pl}'],
    av: 'of {agare} {n} {pl},',
    antal: ['{n} of {agare} {pl}', '{n} of {agare} {pl}'],
  },
  agare: { kf: 'the City Council’s', namnd: 'the board’s', enhet: 'the unit’s' },
  indikator: { utfall: indikatorUtfall, prognos: indikatorPrognos },
  ejAktuell: 'Another {antal} will be measured at the end of the year.',
  aktivitet: {
    whole: {
      genomford: toBe('{alla}', 'completed.'),
      pagar: ['{alla} is in progress.', '{ingen} is completed.'],
      ejPaborjad: ['{alla} has not started.', '{ingen} is completed.'],
      avvikelse: ['{alla} is reported with a deviation.', '{ingen} is completed.'],
      utgar: ['{alla} is cancelled.', '{ingen} is completed.'],
      okand: same('The state is unknown for {alla}.'),
    },
    part: {
      genomford: { first: toBe('{n}', 'completed'), rest: same('') },
      pagar: { first: same(''), rest: toBe('{n}', 'in progress') },
      ejPaborjad: { first: same(''), rest: ['{n} has not started', '{n} have not started'] },
      avvikelse: { first: same(''), rest: toBe('{n}', 'reported with a deviation') },
      utgar: { first: same(''), rest: toBe('{n}', 'cancelled') },
    },
    tail: { okand: 'The state is unknown for {antal}.' },
    none: 'none is completed',
  },
  resultat: {
    whole: {
      helt: ['{alla} has been fully achieved.', '{alla} have been fully achieved.'],
      delvis: ['{alla} has been partly achieved.', '{alla} have been partly achieved.'],
      inte: ['{alla} has not been achieved.', '{ingen} has been achieved.'],
      ejBedomt: same('An assessment is missing for {alla}.'),
    },
    part: {
      helt: {
        first: ['{n} has been fully achieved', '{n} have been fully achieved'],
        rest: same('{n} fully'),
      },
      delvis: {
        first: ['{n} has been partly achieved', '{n} have been partly achieved'],
        rest: same('{n} partly'),
      },
      inte: { first: ['{n} has not been achieved', '{n} have not been achieved'], rest: same('{n} not') },
    },
    tail: { ejBedomt: 'An assessment is missing for {antal}.' },
  },
  mal: { utfall: malUtfall, prognos: malPrognos },
  enhet: {
    whole: {
      helt: [
        '{alla} judges that its goals are fully achieved.',
        '{alla} judge that their goals are fully achieved.',
      ],
      delvis: [
        '{alla} judges that its goals are partly achieved.',
        '{alla} judge that their goals are partly achieved.',
      ],
      inte: [
        '{alla} judges that its goals are not achieved.',
        '{alla} judge that their goals are not achieved.',
      ],
      saknas: same('A report is missing from {alla}.'),
    },
    part: {
      helt: {
        first: [
          '{n} judges that its goals are fully achieved',
          '{n} judge that their goals are fully achieved',
        ],
        rest: same('{n} that they are fully achieved'),
      },
      delvis: {
        first: [
          '{n} judges that its goals are partly achieved',
          '{n} judge that their goals are partly achieved',
        ],
        rest: same('{n} that they are partly achieved'),
      },
      inte: {
        first: ['{n} judges that its goals are not achieved', '{n} judge that their goals are not achieved'],
        rest: same('{n} that they are not achieved'),
      },
    },
    tail: { saknas: 'A report is missing from {antal}.' },
  },
  grund: {
    sentence: {
      utfall: 'The assessment is based on {lista} being fully met.',
      prognos: 'The assessment is based on {lista} being expected to be fully met.',
    },
    group: ['the only {sg}', 'both {pl}', 'all {n} {pl}'],
  },
  budget: {
    sentence: {
      utfall: {
        plus: '{omrade} reports a surplus of {belopp} compared with the budget.',
        minus: '{omrade} reports a deficit of {belopp} compared with the budget.',
        noll: '{omrade} reports a result in line with the budget.',
      },
      prognos: {
        plus: '{omrade} forecasts a surplus of {belopp} compared with the budget.',
        minus: '{omrade} forecasts a deficit of {belopp} compared with the budget.',
        noll: '{omrade} forecasts a result in line with the budget.',
      },
    },
    belopp: {
      kr: 'SEK\u00a0{tal}',
      tkr: 'SEK\u00a0{tal}\u00a0thousand',
      mnkr: 'SEK\u00a0{tal}\u00a0million',
    },
    digitName: 'The branch {omrade}',
  },
};
