import type { Row } from './sample';

type MalTuple = readonly [
  id: string,
  niva: string,
  nummer: string,
  namn: string,
  agare: string,
  bedomning: string,
  rest?: Row,
];

const IM = 'Inriktningsmål';
const VM = 'Verksamhetsområdesmål';
const NM = 'Nämndmål';
const EM = 'Enhetsmål';

/** Invented goals: every assessment, also none and not yet given. */
const MAL_LIST: readonly MalTuple[] = [
  ['M1', IM, '1', 'En kommun där alla barn lyckas', 'KF', ''],
  [
    'M1.1',
    VM,
    '1.1',
    'Barn och unga växer upp under goda villkor',
    'KF',
    '',
    { 'Agenda 2030': '3. God hälsa och välbefinnande; 4. God utbildning för alla' },
  ],
  [
    'M1.1.N1',
    NM,
    '',
    'Förskolorna i Exempelstaden är trygga och lärorika',
    'Nämnd',
    '',
    { Beskrivning: 'Varje barn möter kunnig personal i en trygg miljö.' },
  ],
  [
    'M1.1.N1.E1',
    EM,
    '',
    'Barnen utvecklar sitt språk varje dag',
    'Enhet',
    'Uppfylls helt',
    { Analys: 'Högläsning är en fast del av dagen, och vårdnadshavarna är nöjda.' },
  ],
  [
    'M1.1.N1.E2',
    EM,
    '',
    'Barngrupperna är lagom stora',
    'Enhet',
    'Uppfylls delvis',
    { Analys: 'Grupperna är i snitt större än målet men mindre än i fjol.' },
  ],
  [
    'M1.1.N1.E3',
    EM,
    '',
    'Alla barn erbjuds utevistelse varje dag',
    'Enhet',
    'Uppfylls inte',
    { Analys: 'Gården har byggts om under våren, och utevistelsen har därför minskat.' },
  ],
  [
    'M1.1.N2',
    NM,
    '',
    'Personalen trivs och stannar',
    'Nämnd',
    '',
    { Beskrivning: 'Nämnden arbetar för hållbara arbetsplatser.' },
  ],
  [
    'M1.1.N2.E1',
    EM,
    '',
    'Sjukfrånvaron är låg',
    'Enhet',
    'Uppfylls delvis',
    { Analys: 'Sjukfrånvaron väntas bli något högre än målet.' },
  ],
  ['M1.1.N2.E2', EM, '', 'Nya medarbetare får en god start', 'Enhet', '', { Analys: 'Bedömningen görs i december.' }],
  ['M2', IM, '2', 'En kommun som håller ihop och håller budget', 'KF', ''],
  ['M2.1', VM, '2.1', 'Kommunen använder sina resurser klokt', 'KF', ''],
  [
    'M2.1.N1',
    NM,
    '',
    'Verksamheten är kostnadseffektiv och klimatsmart',
    'Nämnd',
    '',
    { Beskrivning: 'Nämnden håller budget och minskar sin klimatpåverkan.' },
  ],
  [
    'M2.1.N1.E1',
    EM,
    '',
    'Enheten minskar sin klimatpåverkan',
    'Enhet',
    'Ingen',
    { Analys: 'Resultaten kommer efter årets slut.' },
  ],
  ['M2.1.N1.E2', EM, '', 'Enheten håller sin budget', 'Enhet', 'Uppfylls helt', { Analys: 'Prognosen visar en ekonomi i balans.' }],
];

export const ALLA_LAGEN_MAL_ROW_LIST: readonly Row[] = MAL_LIST.map(
  ([id, niva, nummer, namn, agare, bedomning, rest = {}], index) => ({
    'Mål-ID': id,
    Nivå: niva,
    Nummer: nummer,
    Namn: namn,
    Överordnat: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '',
    Ägare: agare,
    Ordning: index + 1,
    Bedömning: bedomning,
    ...rest,
  }),
);

/** Expected results, judged in every way. */
export const ALLA_LAGEN_RESULTAT_LIST: readonly (readonly [malId: string, text: string, bedomning: string])[] = [
  ['M1.1.N1', 'Barnen är trygga.', ''],
  ['M1.1.N1', 'Barnen lär sig mer.', ''],
  ['M1.1.N1.E1', 'Alla barn lyssnar till högläsning varje dag.', 'Helt'],
  ['M1.1.N1.E1', 'Modersmålsstöd erbjuds alla som har rätt till det.', 'Delvis'],
  ['M1.1.N1.E2', 'Varje grupp har högst 16 barn.', 'Delvis'],
  ['M1.1.N1.E3', 'Alla barn är ute minst två timmar om dagen.', 'Inte'],
  ['M1.1.N2.E1', 'Fler medarbetare är friska.', ''],
];
