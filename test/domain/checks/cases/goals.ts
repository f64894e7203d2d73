import type { Mal } from '../../../../src/domain';
import {
  makeAktivitet,
  makeIndikator,
  makeMal,
  makeResultat,
  makeTextrad,
  type ModellFields,
} from '../../../helpers/modell';
import type { CheckCase } from './case';

const ANALYS = 'Arbetet har följt planen.';

/** A goal with an analysis; `E1` is the unit's goal unless it says otherwise. */
function mal(fields: Partial<Mal> = {}): Mal {
  return makeMal({ id: 'E1', analys: ANALYS, ...fields });
}

const MISSED = makeIndikator({ malId: 'E1', utfall: '1', arsmal: '9', analys: ANALYS });

/** A chain of one goal per level. */
const CHAIN: readonly Mal[] = [
  mal({ id: 'M1', niva: 'inriktningsmal' }),
  mal({ id: 'M1.1', niva: 'verksamhetsmal', overordnatId: 'M1' }),
  mal({ id: 'M1.1.N1', niva: 'namndmal', overordnatId: 'M1.1' }),
  mal({ id: 'M1.1.N1.E1', niva: 'enhetsmal', overordnatId: 'M1.1.N1', bedomning: 'delvis' }),
];

function chainWith(at: number, fields: Partial<Mal>): readonly Mal[] {
  return CHAIN.map((row, index) => (index === at ? { ...row, ...fields } : row));
}

const NAMND: ModellFields['uppgifter'] = { niva: 'namnd' };

export const GOAL_CASES: readonly CheckCase[] = [
  {
    code: 'bedomning-missing',
    trigger: { malList: [mal()] },
    at: ['Mål!I2'],
    nearMiss: {
      malList: [
        mal({ bedomning: 'ingen' }),
        mal({ id: 'N1', niva: 'namndmal' }),
        mal({ id: 'E2', bedoms: false }),
      ],
    },
  },
  {
    code: 'bedomning-better-than-forslag',
    trigger: { malList: [mal({ bedomning: 'helt' })], indikatorList: [MISSED] },
    at: ['Mål!J2'],
    nearMiss: {
      malList: [
        mal({ bedomning: 'helt', motivering: 'Indikatorn mäter bara vårterminen.' }),
        mal({ id: 'E2', bedomning: 'inte' }),
        mal({ id: 'N1', niva: 'namndmal', bedomning: 'helt' }),
      ],
      indikatorList: [MISSED, { ...MISSED, id: 'I002', malId: 'E2' }, { ...MISSED, id: 'I003', malId: 'N1' }],
    },
  },
  {
    code: 'helt-without-measure',
    trigger: { malList: [mal({ bedomning: 'helt' })], resultatList: [makeResultat({ malId: 'E1' })] },
    at: ['Mål!I2'],
    nearMiss: {
      malList: [
        mal({ bedomning: 'helt' }),
        mal({ id: 'E2', bedomning: 'helt' }),
        mal({ id: 'E3', bedomning: 'delvis' }),
        mal({ id: 'E4', bedomning: 'helt', motivering: 'Bedöms efter samtal med föräldrarna.' }),
        mal({ id: 'N1', niva: 'namndmal', bedomning: 'helt' }),
      ],
      aktivitetList: [makeAktivitet({ malId: 'E1' })],
      resultatList: [makeResultat({ malId: 'E2', bedomning: 'helt' })],
    },
  },
  {
    code: 'goal-without-analysis',
    trigger: {
      malList: [mal({ analys: '' })],
      textradList: [makeTextrad({ agareId: 'E1', block: 'Arbetssätt', text: 'Vi möts.' })],
    },
    at: ['Mål!L2'],
    nearMiss: {
      malList: [mal(), mal({ id: 'E2', analys: '' }), mal({ id: 'N1', niva: 'namndmal', analys: '' })],
      textradList: [makeTextrad({ agareId: 'E2', text: 'Vi möts varje vecka.' })],
    },
  },
  {
    code: 'namndmal-without-content',
    trigger: { uppgifter: NAMND, malList: [mal({ id: 'N1', niva: 'namndmal' })] },
    at: ['Mål!D2'],
    nearMiss: {
      uppgifter: NAMND,
      malList: [mal({ id: 'N1', niva: 'namndmal' }), mal({ id: 'N2', niva: 'namndmal' })],
      resultatList: [makeResultat({ malId: 'N1' })],
      indikatorList: [makeIndikator({ malId: '', avenForMalIdList: ['N2'] })],
    },
  },
  {
    code: 'wrong-parent-level',
    trigger: { malList: chainWith(3, { overordnatId: 'M1.1' }) },
    at: ['Mål!E5'],
    nearMiss: { malList: CHAIN },
  },
  {
    code: 'goal-cycle',
    trigger: { malList: chainWith(0, { overordnatId: 'M1.1.N1' }) },
    at: ['Mål!E2'],
    nearMiss: { malList: chainWith(0, { overordnatId: 'M9' }) },
  },
  {
    code: 'goal-without-parent',
    trigger: { malList: chainWith(2, { overordnatId: '' }) },
    at: ['Mål!E4'],
    nearMiss: { malList: CHAIN },
  },
];
