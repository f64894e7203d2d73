import { computeEkonomi, evaluateModell, runChecks, type Modell } from '../../../src/domain';
import type { ReportInput } from '../../../src/report';
import type { Lang } from '../../../src/i18n';
import { makeEkonomirader, makeVerksamhet, type EkonomiradFields } from '../../helpers/ekonomi';
import {
  makeAktivitet,
  makeAvsnitt,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  makeTextrad,
} from '../../helpers/modell';

/** A model with everything computed, as the report gets it. */
export function reportInput(modell: Modell, lang: Lang = 'sv'): ReportInput {
  const utvardering = evaluateModell(modell);
  const ekonomiTabellList = computeEkonomi(modell);
  const issueList = runChecks({ modell, utvardering, ekonomiTabellList });
  return { modell, utvardering, ekonomiTabellList, issueList, lang };
}

const TREE = [
  makeMal({ id: 'M1', niva: 'inriktningsmal', nummer: '1', namn: 'En stad för alla', agare: 'kf' }),
  makeMal({
    id: 'M1.2',
    niva: 'verksamhetsmal',
    nummer: '1.2.',
    namn: 'Staden är trygg',
    overordnatId: 'M1',
    agare: 'kf',
    agenda2030: '11 Hållbara städer och samhällen',
  }),
  makeMal({
    id: 'M1.2.N1',
    niva: 'namndmal',
    namn: 'Stadsdelen är trygg',
    overordnatId: 'M1.2',
    agare: 'namnd',
    beskrivning: 'Nämnden arbetar för trygga platser.\nArbetet sker tillsammans med andra.',
  }),
  makeMal({
    id: 'M1.2.N1.E1',
    niva: 'enhetsmal',
    namn: 'Fritiden är trygg',
    overordnatId: 'M1.2.N1',
    agare: 'enhet',
    bedomning: 'helt',
    foregaendeBedomning: 'delvis',
    motivering: 'Årsmålet för trygghet missades knappt.',
    analys: 'Ungdomarna uppger att de trivs.',
  }),
  makeMal({
    id: 'M1.2.N1.E2',
    niva: 'enhetsmal',
    namn: 'Unga möter trygga vuxna',
    overordnatId: 'M1.2.N1',
    agare: 'enhet',
    bedomning: 'delvis',
  }),
];

const INDIKATORER = [
  makeIndikator({
    id: 'I001',
    malId: 'M1.2',
    namn: 'Andel trygga ungdomar',
    agare: 'kf',
    riktning: 'hogre',
    utfall: '68 %',
    utfallMan: '70,5 %',
    utfallKvinnor: '66 %',
    foregaendeUtfall: '65 %',
    arsmal: '70 %',
    kfArsmal: 'Tas fram av nämnd',
    period: 'VB 2022',
    analys: 'Analys: Utfallet har ökat.\nFler flickor än tidigare är trygga.',
  }),
  makeIndikator({
    id: 'I002',
    malId: 'M1.2.N1.E1',
    namn: 'Antal besök',
    objekt: 'fritidsgården',
    agare: 'enhet',
    enhet: 'st',
    riktning: 'hogre',
    utfall: '15 341',
    arsmal: '15 000',
    kfArsmal: '-',
    period: '2022',
  }),
  makeIndikator({
    id: 'I003',
    malId: 'M1.2.N1.E1',
    namn: 'Andel nöjda med personalen',
    agare: 'enhet',
    riktning: 'hogre',
    arsmal: '82 %',
    skalTillSaknatUtfall: 'fraganEjStalld',
    period: '2022',
  }),
  makeIndikator({
    id: 'I004',
    malId: 'M1.2.N1.E2',
    namn: 'Klimatpåverkan av inköpta livsmedel',
    agare: 'enhet',
    riktning: 'lagre',
    utfall: '1,9 kg CO2 per kg livsmedel',
    utfallMan: '2',
    utfallKvinnor: '1',
    antalSvarandeMan: '3',
    arsmal: '1,3',
    kfArsmal: 'Max 1,3',
    skalTillArsmal: 'Samma som KF:s.',
    period: '2022',
  }),
];

const AKTIVITETER = [
  makeAktivitet({
    id: 'A001',
    malId: 'M1.2',
    namn: 'Fastighetsnämnden kartlägger parklekarna',
    agare: 'kf',
    lage: 'genomford',
  }),
  makeAktivitet({
    id: 'A002',
    malId: 'M1.2.N1.E1',
    namn: 'Mötesplatsen flyttar till nya lokaler',
    agare: 'enhet',
    lage: 'avvikelse',
    orsak: 'Ombyggnaden är försenad.',
    nyttSlutdatum: '2023-06-30',
    flyttasTillNastaAr: true,
    analys: 'Verksamheten har bedrivits i lånade lokaler.',
  }),
  makeAktivitet({
    id: 'A003',
    malId: 'M1.2.N1.E1',
    namn: '=SUMMA är en aktivitet som börjar med ett likhetstecken',
    agare: 'enhet',
    lage: 'pagar',
    startdatum: null,
  }),
  makeAktivitet({ id: 'A004', malId: 'M1.2.N1.E2', namn: 'Personalen utbildas', agare: 'enhet' }),
];

const AVSNITT = [
  makeAvsnitt({ id: 'S1', rubrik: 'Sammanfattande analys', ordning: 1 }),
  makeAvsnitt({
    id: 'S2',
    rubrik: 'Uppföljning av Kommunfullmäktiges inriktningsmål',
    ordning: 2,
    vy: 'mal',
  }),
  makeAvsnitt({ id: 'S3', rubrik: 'Uppföljning av ekonomi', ordning: 3 }),
  makeAvsnitt({
    id: 'S3.1',
    rubrik: 'Analys av resultaträkning - uppföljning av driftbudget',
    overordnatId: 'S3',
    ordning: 1,
    vy: 'ekonomi',
  }),
  makeAvsnitt({ id: 'S3.2', rubrik: 'Investeringar', overordnatId: 'S3', ordning: 2 }),
  makeAvsnitt({ id: 'S3.3', rubrik: 'Medel för lokaländamål', overordnatId: 'S3', omTomt: 'utelamna' }),
  makeAvsnitt({ id: 'S4', rubrik: 'Nämndens budget', ordning: 4, typList: ['VP'] }),
  makeAvsnitt({ id: 'S5', rubrik: 'Övrigt', ordning: 5, niva: 'namnd' }),
];

const TEXTER = [
  makeTextrad({
    id: 'T1',
    agareId: 'S1',
    block: '',
    ordning: 1,
    text: 'Året började lugnt.\n\nHösten blev livlig.',
  }),
  makeTextrad({
    id: 'T2',
    agareId: 'S1',
    block: '',
    ordning: 2,
    underrubrik: 'Värdegrund',
    text: 'Alla är välkomna.',
  }),
  makeTextrad({ id: 'T3', agareId: 'M1.2.N1.E1', block: 'Arbetssätt', text: 'Vi arbetar med mentorer.' }),
  makeTextrad({
    id: 'T4',
    agareId: 'M1.2.N1.E1',
    block: 'Analys',
    underrubrik: 'Trygghet',
    text: 'Fler vuxna har varit ute.',
  }),
];

const RESULTAT = [
  makeResultat({ id: 'R001', malId: 'M1.2.N1', text: 'Invånarna känner sig trygga.' }),
  makeResultat({
    id: 'R002',
    malId: 'M1.2.N1.E1',
    text: 'Unga är trygga på fritidsgården.',
    bedomning: 'helt',
  }),
  makeResultat({
    id: 'R003',
    malId: 'M1.2.N1.E1',
    text: 'Fler flickor deltar.',
    bedomning: 'delvis',
    kommentar: 'Andelen ökade under hösten.',
  }),
];

/** Two branches, tkr: a surplus and a deficit. */
const EKONOMI: readonly EkonomiradFields[] = [
  { verksamhetId: 'V1', rad: 'Bidrag', slag: 'intakt', utfall: '374', budget: '100' },
  { verksamhetId: 'V1', rad: 'Taxor och avgifter', slag: 'intakt' },
  {
    verksamhetId: 'V1',
    rad: 'Personalkostnader',
    slag: 'kostnad',
    utfall: '15 341',
    budget: '14 769',
    kommentar: 'Fler timanställda än planerat.',
  },
  { verksamhetId: 'V1', rad: 'Övriga kostnader', slag: 'kostnad', utfall: '1 601', budget: '4 131' },
  { verksamhetId: 'V2', rad: 'Bidrag', slag: 'intakt', utfall: '10' },
  { verksamhetId: 'V2', rad: 'Lokalkostnader', slag: 'kostnad', utfall: '248', budget: '110' },
];

const LISTS = {
  malList: TREE,
  indikatorList: INDIKATORER,
  aktivitetList: AKTIVITETER,
  resultatList: RESULTAT,
  avsnittList: AVSNITT,
  textradList: TEXTER,
};

/** A unit's annual report: four levels, every kind of text and table, three economy forms. */
export function enhetVb(fields: Parameters<typeof makeModell>[0] = {}): Modell {
  return makeModell({
    ...LISTS,
    verksamhetList: [
      makeVerksamhet('V1', 'Fritid', { ordning: 1 }),
      makeVerksamhet('V2', 'Parklek', { ordning: 2 }),
    ],
    ekonomiradList: makeEkonomirader(EKONOMI),
    ...fields,
    uppgifter: {
      organisation: 'Enheten Prov',
      namnd: 'Provstadens stadsdelsnämnd',
      enhetschef: 'Chefen för Prov',
      diarienummer: 'PR 2022/1',
      ...fields.uppgifter,
    },
  });
}

/** The same tree as a board's annual report: KF's goals are assessed too. */
export function namndVb(): Modell {
  const grades = { M1: 'helt', 'M1.2': 'helt', 'M1.2.N1': 'helt' } as const;
  return makeModell({
    ...LISTS,
    malList: TREE.map((mal) =>
      mal.id in grades ? { ...mal, bedomning: grades[mal.id as keyof typeof grades] } : mal,
    ),
    uppgifter: { organisation: 'Provstadens stadsdelsnämnd', niva: 'namnd' },
  });
}

/** The same tree as the board's plan. */
export function namndVp(): Modell {
  return makeModell({
    ...LISTS,
    uppgifter: { organisation: 'Provstadens stadsdelsnämnd', niva: 'namnd', typ: 'VP' },
  });
}

/** The same unit in its first tertial report. */
export function enhetT1(): Modell {
  return makeModell({
    ...LISTS,
    indikatorList: INDIKATORER.map((row, at) =>
      makeIndikator({
        ...row,
        prognosHelar: at === 0 ? '71 %' : '',
        periodicitet: at === 2 ? 'ar' : 'tertial',
      }),
    ),
    uppgifter: { organisation: 'Enheten Prov', typ: 'T1' },
  });
}
