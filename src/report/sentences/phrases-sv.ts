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

function malNoun(stem: string): NounForms {
  const [sg, definite] = [`${stem}mål`, `${stem}målen`];
  return {
    genus: 'ett',
    sg,
    sgDef: `${stem}målet`,
    sgOwned: sg,
    pl: sg,
    plDef: definite,
    plAfterDe: definite,
  };
}

const indikatorMissing = {
  ingetResultat: same('Resultat saknas för {alla}.'),
  malSaknas: same('Årsmål saknas för {alla}.'),
  prognosSaknas: same('Prognos saknas för {alla}.'),
  ejBedombar: same('En bedömning kan inte göras för {nagon}.'),
};
const indikatorTail = {
  ingetResultat: 'Resultat saknas för {antal}.',
  malSaknas: 'Årsmål saknas för {antal}.',
  prognosSaknas: 'Prognos saknas för {antal}.',
  ejBedombar: 'En bedömning kan inte göras för {antal}.',
};
const indikatorUtfall: FamilyPhrases<IndikatorClass> = {
  whole: {
    helt: ['Årsmålet för {alla} uppnås helt.', 'Årsmålet uppnås helt i {alla}.'],
    delvis: ['Årsmålet för {alla} uppnås delvis.', 'Årsmålet uppnås delvis i {alla}.'],
    inte: ['Årsmålet för {alla} uppnås inte.', 'Årsmålet uppnås inte i {nagon}.'],
    ...indikatorMissing,
  },
  part: {
    helt: part('uppnås årsmålet helt i {n}', 'helt i {n}'),
    delvis: part('uppnås årsmålet delvis i {n}', 'delvis i {n}'),
    inte: part('når {n} inte årsmålet', 'inte i {n}'),
  },
  tail: indikatorTail,
};
const indikatorPrognos: FamilyPhrases<IndikatorClass> = {
  whole: {
    helt: ['Årsmålet för {alla} bedöms uppnås helt.', 'Årsmålet bedöms uppnås helt i {alla}.'],
    delvis: ['Årsmålet för {alla} bedöms uppnås delvis.', 'Årsmålet bedöms uppnås delvis i {alla}.'],
    inte: ['Årsmålet för {alla} bedöms inte uppnås.', 'Årsmålet bedöms inte uppnås i {nagon}.'],
    ...indikatorMissing,
  },
  part: {
    helt: part('bedöms årsmålet uppnås helt i {n}', 'helt i {n}'),
    delvis: part('bedöms årsmålet uppnås delvis i {n}', 'delvis i {n}'),
    inte: part('bedöms {n} inte nå årsmålet', 'inte i {n}'),
  },
  tail: indikatorTail,
};

const malTail = { saknas: 'Bedömning saknas för {antal}.' };
const malUtfall: FamilyPhrases<MalClass> = {
  whole: {
    helt: same('{alla} uppfylls helt.'),
    delvis: same('{alla} uppfylls delvis.'),
    inte: ['{alla} uppfylls inte.', '{ingen} uppfylls.'],
    saknas: same('Bedömning saknas för {alla}.'),
  },
  part: {
    helt: part('uppfylls {n} helt', '{n} helt'),
    delvis: part('uppfylls {n} delvis', '{n} delvis'),
    inte: part('uppfylls {n} inte', '{n} inte'),
  },
  tail: malTail,
};
const malPrognos: FamilyPhrases<MalClass> = {
  whole: {
    helt: same('{alla} bedöms uppfyllas helt.'),
    delvis: same('{alla} bedöms uppfyllas delvis.'),
    inte: ['{alla} bedöms inte uppfyllas.', '{ingen} bedöms uppfyllas.'],
    saknas: same('Bedömning saknas för {alla}.'),
  },
  part: {
    helt: part('bedöms {n} uppfyllas helt', '{n} helt'),
    delvis: part('bedöms {n} uppfyllas delvis', '{n} delvis'),
    inte: part('bedöms {n} inte uppfyllas', '{n} inte'),
  },
  tail: malTail,
};

/** Swedish: the golden texts of sentences.md. */
export const svPhrases: LanguagePhrases = {
  noun: {
    indikator: {
      genus: 'en',
      sg: 'indikator',
      sgDef: 'indikatorn',
      sgOwned: 'indikator',
      pl: 'indikatorer',
      plDef: 'indikatorerna',
      plAfterDe: 'indikatorerna',
    },
    aktivitet: {
      genus: 'en',
      sg: 'aktivitet',
      sgDef: 'aktiviteten',
      sgOwned: 'aktivitet',
      pl: 'aktiviteter',
      plDef: 'aktiviteterna',
      plAfterDe: 'aktiviteterna',
    },
    resultat: {
      genus: 'ett',
      sg: 'förväntat resultat',
      sgDef: 'det förväntade resultatet',
      sgOwned: 'förväntade resultat',
      pl: 'förväntade resultat',
      plDef: 'de förväntade resultaten',
      plAfterDe: 'förväntade resultaten',
    },
    enhet: {
      genus: 'en',
      sg: 'enhet',
      sgDef: 'enheten',
      sgOwned: 'enhet',
      pl: 'enheter',
      plDef: 'enheterna',
      plAfterDe: 'enheterna',
    },
    inriktningsmal: malNoun('inriktnings'),
    verksamhetsmal: malNoun('verksamhetsområdes'),
    namndmal: malNoun('nämnd'),
    enhetsmal: malNoun('enhets'),
  },
  negation: { nagon: { en: 'någon', ett: 'något' }, ingen: { en: 'ingen', ett: 'inget' } },
  group: {
    alla: ['{sgDef}', 'båda {plDef}', 'samtliga {n} {pl}'],
    nagon: ['{sgDef}', '{nagon} av de båda {plAfterDe}', '{nagon} av de {n} {plAfterDe}'],
    ingen: ['{sgDef}', '{ingen} av de båda {plAfterDe}', '{ingen} av de {n} {plAfterDe}'],
    av: 'av {n} {pl}',
    antal: ['{n} {sg}', '{n} {pl}'],
  },
  ownedGroup: {
    alla: ['{agare} {sgOwned}', '{agare} båda {pl}', 'samtliga av {agare} {n} {pl}'],
    nagon: ['{agare} {sgOwned}', '{nagon} av {agare} båda {pl}', '{nagon} av {agare} {n} {pl}'],
    ingen: ['{agare} {sgOwned}', '{ingen} av {agare} båda {pl}', '{ingen} av {agare} {n} {pl}'],
    av: 'av {agare} {n} {pl}',
    antal: ['{n} av {agare} {pl}', '{n} av {agare} {pl}'],
  },
  agare: { kf: 'kommunfullmäktiges', namnd: 'nämndens', enhet: 'enhetens' },
  indikator: { utfall: indikatorUtfall, prognos: indikatorPrognos },
  ejAktuell: 'Ytterligare {antal} mäts vid årets slut.',
  aktivitet: {
    whole: {
      genomford: ['{alla} är genomförd.', '{alla} är genomförda.'],
      pagar: ['{alla} pågår.', '{ingen} är genomförd.'],
      ejPaborjad: ['{alla} är inte påbörjad.', '{ingen} är genomförd.'],
      avvikelse: ['{alla} redovisas med avvikelse.', '{ingen} är genomförd.'],
      utgar: ['{alla} utgår.', '{ingen} är genomförd.'],
      okand: same('Uppgift om läge saknas för {alla}.'),
    },
    part: {
      genomford: { first: ['är {n} genomförd', 'är {n} genomförda'], rest: same('') },
      pagar: part('', '{n} pågår'),
      ejPaborjad: { first: same(''), rest: ['{n} är inte påbörjad', '{n} är inte påbörjade'] },
      avvikelse: part('', '{n} redovisas med avvikelse'),
      utgar: part('', '{n} utgår'),
    },
    tail: { okand: 'Uppgift om läge saknas för {antal}.' },
    none: 'är ingen genomförd',
  },
  resultat: {
    whole: {
      helt: same('{alla} har uppnåtts helt.'),
      delvis: same('{alla} har uppnåtts delvis.'),
      inte: ['{alla} har inte uppnåtts.', '{ingen} har uppnåtts.'],
      ejBedomt: same('Bedömning saknas för {alla}.'),
    },
    part: {
      helt: part('har {n} uppnåtts helt', '{n} helt'),
      delvis: part('har {n} uppnåtts delvis', '{n} delvis'),
      inte: part('har {n} inte uppnåtts', '{n} inte'),
    },
    tail: { ejBedomt: 'Bedömning saknas för {antal}.' },
  },
  mal: { utfall: malUtfall, prognos: malPrognos },
  enhet: {
    whole: {
      helt: same('{alla} bedömer att enhetsmålen uppfylls helt.'),
      delvis: same('{alla} bedömer att enhetsmålen uppfylls delvis.'),
      inte: same('{alla} bedömer att enhetsmålen inte uppfylls.'),
      saknas: same('Rapport saknas från {alla}.'),
    },
    part: {
      helt: part('bedömer {n} att enhetsmålen uppfylls helt', '{n} att de uppfylls helt'),
      delvis: part('bedömer {n} att enhetsmålen uppfylls delvis', '{n} att de uppfylls delvis'),
      inte: part('bedömer {n} att enhetsmålen inte uppfylls', '{n} att de inte uppfylls'),
    },
    tail: { saknas: 'Rapport saknas från {antal}.' },
  },
  grund: {
    sentence: {
      utfall: 'Bedömningen grundas på att {lista} uppfylls helt.',
      prognos: 'Bedömningen grundas på att {lista} bedöms uppfyllas helt.',
    },
    group: ['det enda {sgDef}', 'båda {plDef}', 'samtliga {n} {pl}'],
  },
  budget: {
    sentence: {
      utfall: {
        plus: '{omrade} redovisar ett överskott om {belopp} jämfört med budget.',
        minus: '{omrade} redovisar ett underskott om {belopp} jämfört med budget.',
        noll: '{omrade} redovisar ett utfall i nivå med budget.',
      },
      prognos: {
        plus: '{omrade} prognostiserar ett överskott om {belopp} jämfört med budget.',
        minus: '{omrade} prognostiserar ett underskott om {belopp} jämfört med budget.',
        noll: '{omrade} prognostiserar ett utfall i nivå med budget.',
      },
    },
    belopp: { kr: '{tal}\u00a0kr', tkr: '{tal}\u00a0tkr', mnkr: '{tal}\u00a0mnkr' },
    digitName: 'Verksamheten {omrade}',
  },
};
