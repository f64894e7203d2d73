import type { Mal } from '../../../../src/domain';
import {
  makeAktivitet,
  makeDampad,
  makeIndikator,
  makeMal,
  makeTextrad,
  type ModellFields,
} from '../../../helpers/modell';
import { makeEkonomirader } from '../../../helpers/ekonomi';
import type { CheckCase } from './case';

/** A unit's goal with this analysis, one done and one ongoing activity, and a missed indicator. */
function withAnalysis(analys: string, fields: Partial<Mal> = {}): ModellFields {
  return {
    malList: [makeMal({ id: 'E1', bedomning: 'delvis', analys, ...fields })],
    aktivitetList: [
      makeAktivitet({ malId: 'E1', klar: true }),
      makeAktivitet({ id: 'A002', malId: 'E1', namn: 'Insats 2', lage: 'pagar' }),
    ],
    indikatorList: [
      makeIndikator({ malId: 'E1', utfall: '8', arsmal: '9', analys: 'Vi nådde inte ända fram.' }),
    ],
  };
}

/** One goal with several paragraphs. */
function analyses(...textList: readonly string[]): ModellFields {
  return {
    malList: [makeMal({ id: 'E1' })],
    textradList: textList.map((text, at) => makeTextrad({ id: `T00${at + 1}`, agareId: 'E1', text })),
  };
}

/** The same number of texts, each of which may or may not be told. */
const LONG =
  'Verksamheten har under året arbetat med att nå fler unga i de delar av stadsdelen där få deltar i dag.';

function agenda(agenda2030: string): ModellFields {
  return {
    uppgifter: { niva: 'namnd' },
    malList: [makeMal({ id: 'M1', niva: 'verksamhetsmal', overordnatId: 'M0', agenda2030 })],
  };
}

const INHERITED = makeMal({ id: 'N1', niva: 'namndmal', beskrivning: `${LONG}\n${LONG}` });

/** A goal whose text speaks of its one indicator. */
function withNamedIndicator(analys: string): ModellFields {
  const namn = 'Andel trygga i parken';
  return {
    malList: [makeMal({ id: 'E1', analys })],
    indikatorList: [
      makeIndikator({ malId: 'E1', namn, utfall: '68 %', foregaendeUtfall: '66,5 %', arsmal: '69 %' }),
    ],
  };
}

/** An indicator with four men, and the texts of its goal and its own. */
function withFewMen(goalText: string, ownText: string): ModellFields {
  return {
    malList: [makeMal({ id: 'E1', analys: goalText })],
    indikatorList: [
      makeIndikator({
        malId: 'E1',
        utfall: '68 %',
        utfallMan: '41,4 %',
        utfallKvinnor: '69 %',
        arsmal: '69 %',
        antalSvarandeMan: '4',
        antalSvarandeKvinnor: '40',
        analys: ownText,
      }),
    ],
  };
}

/** A unit that used 572 tkr more than its budget. */
const economy: ModellFields = {
  ekonomiradList: makeEkonomirader([{ utfall: '15 341', budget: '14 769' }]),
};

export const TEXT_CASES: readonly CheckCase[] = [
  {
    code: 'text-claims-too-much',
    trigger: withAnalysis(
      'Året har varit bra. Samtliga aktiviteter är genomförda. Samtliga indikatorer når årsmålet. Enhetsmålet uppfylls helt.',
    ),
    at: ['Mål!L2', 'Mål!L2', 'Mål!L2'],
    nearMiss: withAnalysis(
      'Inte alla aktiviteter är genomförda. Målet är att samtliga aktiviteter ska bli klara. Målet uppfylls inte helt. Årsmålet uppnås helt i en av två indikatorer. Nästan alla aktiviteter är klara. Samtliga aktiviteter inom fältarbetet är genomförda.',
    ),
  },
  {
    code: 'count-in-text-differs',
    trigger: withAnalysis(
      'Av nio indikatorer uppnås årsmålet helt i fyra. Samtliga 13 aktiviteter är klara.',
    ),
    at: ['Mål!L2', 'Mål!L2'],
    nearMiss: withAnalysis('Av två aktiviteter är en genomförd och en pågår. Av enheterna har nio svarat.'),
  },
  {
    code: 'period-words-differ',
    trigger: {
      uppgifter: { titel: 'Verksamhetsberättelse 2021' },
      malList: [makeMal({ id: 'E1', analys: 'I denna tertialrapport redovisas arbetet.' })],
    },
    at: ['Uppgifter!B14', 'Mål!L2'],
    nearMiss: {
      uppgifter: { titel: 'Verksamhetsberättelse 2022 för Enheten Ung fritid' },
      malList: [
        makeMal({ id: 'E1', analys: 'I tertialrapport 2 bedömdes målet nås. Under 2021 ökade antalet.' }),
      ],
    },
  },
  {
    code: 'paragraph-repeated',
    trigger: analyses(LONG, `Annat stycke.\n${LONG.toUpperCase()}`),
    at: ['Texter!F3'],
    nearMiss: {
      malList: [makeMal({ id: 'E1' }), INHERITED],
      textradList: [
        makeTextrad({ agareId: 'E1', text: LONG }),
        makeTextrad({ agareId: 'E1', text: `${LONG} Det har lyckats.` }),
        makeTextrad({ agareId: 'E1', text: 'Ej aktuellt.\nEj aktuellt.' }),
      ],
    },
  },
  {
    code: 'agenda-name-differs',
    trigger: agenda('Mål 5: God utbildning för alla; 18 Något annat'),
    at: ['Mål!M2', 'Mål!M2'],
    nearMiss: agenda(
      'Mål 4 – God utbildning för alla; 5. Jämställdhet; 11 Hållbara städer och samhällen\n17',
    ),
  },
  {
    code: 'personnummer-in-text',
    trigger: analyses('Ärendet gäller 900101-0017.', 'Se 19900101 0017.'),
    at: ['Texter!F2', 'Texter!F3'],
    nearMiss: analyses('Diarienummer 900101-0018.', 'Fakturan 901301-0016.', 'Under 2021-2022.'),
  },
  {
    code: 'email-in-text',
    trigger: analyses('Svara till nagon@example.org senast fredag.'),
    at: ['Texter!F2'],
    nearMiss: analyses('Vi finns på @ungfritid och @ home.'),
  },
  {
    code: 'mobile-in-text',
    trigger: analyses('Ring 070-123 45 67.', 'Ring +46 70 123 45 67.'),
    at: ['Texter!F2', 'Texter!F3'],
    nearMiss: analyses('Ring växeln 08-123 456 78.', 'Kostnaden är 1 070 123 kronor.'),
  },
  {
    code: 'client-name-in-text',
    trigger: analyses('I höstas fick brukaren Xenia en ny kontakt.'),
    at: ['Texter!F2'],
    nearMiss: analyses(
      'Stödet till brukaren. Xenia är ett projekt.',
      'Eleven fick stöd.',
      'Flickor i Årsta deltar mer.',
    ),
  },
  {
    code: 'small-count-with-text',
    trigger: {
      indikatorList: [makeIndikator({ utfall: '50', antalSvarande: '4', analys: 'Två var missnöjda.' })],
    },
    at: ['Indikatorer!AP2'],
    nearMiss: {
      indikatorList: [
        makeIndikator({ utfall: '50', antalSvarande: '4' }),
        makeIndikator({ utfall: '50', antalSvarande: '5', analys: 'Två var missnöjda.' }),
      ],
    },
  },
  {
    code: 'mute-incomplete',
    trigger: { dampadList: [makeDampad({ kod: 'goal-cycle', skal: '' }), makeDampad({ kod: '' })] },
    at: ['Dämpade!B2', 'Dämpade!B3'],
    nearMiss: { dampadList: [makeDampad({ kod: 'goal-cycle' })] },
  },
  {
    code: 'unknown-text-reference',
    trigger: withAnalysis('Utfallet {indikator:I099.utfall} och {indikator:I001.utfall|mnkr}.'),
    at: ['Mål!L2', 'Mål!L2'],
    nearMiss: {
      ...withAnalysis('Utfallet {indikator:I001.utfall} av {{antal:M9}, {mening:E1.aktiviteter} {så}.'),
      textradList: [makeTextrad({ agareId: 'E1', underrubrik: 'Om {mal:E1.namn}', text: 'Bra.' })],
    },
  },
  {
    code: 'text-reference-empty',
    trigger: withAnalysis('I fjol: {indikator:I001.foregaendeUtfall}.'),
    at: ['Mål!L2'],
    nearMiss: withAnalysis('I år: {indikator:I001.utfall}.'),
  },
  {
    code: 'inherited-text-reference',
    trigger: {
      malList: [makeMal({ id: 'N1', niva: 'namndmal', beskrivning: 'Utfallet {indikator:I099.utfall}.' })],
    },
    at: ['Mål!K2'],
    nearMiss: {
      malList: [
        makeMal({ id: 'N1', niva: 'namndmal', beskrivning: 'Målet {mal:N1.namn} i {{klammer}.' }),
        makeMal({ id: 'E1', overordnatId: 'N1', analys: 'Utfallet {indikator:I099.utfall}.' }),
      ],
    },
  },
  {
    code: 'hidden-figure-in-text',
    trigger: withFewMen('Av pojkarna är 41,4 % trygga. ', 'Bland pojkarna är det 41 procent.'),
    at: ['Mål!L2', 'Indikatorer!AP2'],
    nearMiss: withFewMen(
      'Totalt är 68 % trygga, målet är 69 % och 42 % av lokalerna är öppna.',
      'Det var 41 besökare.',
    ),
  },
  {
    code: 'amount-in-text-differs',
    trigger: {
      ...withAnalysis(
        'Enheten redovisar ett överskott om 573 tkr. Enheten redovisar ett underskott på 0,7 mnkr.',
      ),
      ...economy,
    },
    at: ['Mål!L2', 'Mål!L2'],
    nearMiss: {
      ...withAnalysis(
        'Enheten redovisar ett underskott om 572 tkr. Enheten har ett underskott på 0,6 mnkr. Under 2020 hade enheten ett överskott om 9 tkr. Parkleken Lugnet redovisar ett underskott om 12 tkr. Enheten söker underskott.',
      ),
      ...economy,
    },
  },
  {
    code: 'figure-in-text-differs',
    trigger: withNamedIndicator(
      'Andel trygga i parken är 64 %. Andel trygga i parken har ökat med 5 procentenheter.',
    ),
    at: ['Mål!L2', 'Mål!L2'],
    nearMiss: withNamedIndicator(
      'Andel trygga i parken är 68 procent mot målet 69 %. Andel trygga i parken har ökat med 1,5 procentenheter, och 412 personer svarade. I hela staden är 71 % trygga.',
    ),
  },
];
