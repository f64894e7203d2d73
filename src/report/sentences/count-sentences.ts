import {
  AKTIVITETSLAGE_LIST,
  INDIKATORSTATUS_LIST,
  type Agare,
  type Aktivitetslage,
  type Antal,
  type Typ,
} from '../../domain';
import type { Lang } from '../../i18n';
import { composeCounts, tailSentence, type FamilyOrder } from './compose';
import { groupOf, phrasesOf } from './group';
import type { IndikatorClass, ResultatClass, Tempus } from './phrases';

/** What a count sentence is about besides the counts. */
export interface SentenceOptions {
  readonly lang: Lang;
  readonly typ: Typ;
  /** Names the owner: "Av nämndens nio indikatorer …". */
  readonly agareList?: readonly Agare[];
}

/** The three sentence groups of a goal or document; `''` where there is nothing to say. */
export interface CountSentences {
  readonly indikatorer: string;
  readonly aktiviteter: string;
  readonly forvantadeResultat: string;
}

const INDIKATOR_ORDER: FamilyOrder<IndikatorClass> = {
  mainList: ['helt', 'delvis', 'inte'],
  tailList: INDIKATORSTATUS_LIST.filter(
    (status) => !['helt', 'delvis', 'inte', 'ejAktuell'].includes(status),
  ) as readonly IndikatorClass[],
};
const AKTIVITET_ORDER: FamilyOrder<Aktivitetslage> = {
  mainList: ['genomford', 'pagar', 'ejPaborjad', 'avvikelse', 'utgar'],
  tailList: AKTIVITETSLAGE_LIST.filter((lage) => lage === 'okand'),
};
const RESULTAT_ORDER: FamilyOrder<ResultatClass> = {
  mainList: ['helt', 'delvis', 'inte'],
  tailList: ['ejBedomt'],
};

/** VB tells what was, T1 and T2 what is expected. */
export function tempusOf(typ: Typ): Tempus {
  return typ === 'VB' ? 'utfall' : 'prognos';
}

/** A plan (VP) has no outcome, so nothing is said about it. */
const NO_SENTENCES: CountSentences = { indikatorer: '', aktiviteter: '', forvantadeResultat: '' };

/**
 * The count sentences of sentences.md for a goal, level, owner or document. Indicators not due are outside
 * the counts; in T1 and T2 a sentence of its own tells how many they are. Expected results that nobody has
 * judged give no sentence: judging them is voluntary (domain 1).
 */
export function countSentences(antal: Antal, options: SentenceOptions): CountSentences {
  if (options.typ === 'VP') return NO_SENTENCES;
  const { lang, agareList } = options;
  return {
    indikatorer: indikatorSentence(antal.indikatorer, options),
    aktiviteter: composeCounts(
      groupOf('aktivitet', lang, agareList),
      phrasesOf(lang).aktivitet,
      AKTIVITET_ORDER,
      antal.aktiviteter,
    ),
    forvantadeResultat: resultatSentence(antal.forvantadeResultat, options),
  };
}

function indikatorSentence(antal: Antal['indikatorer'], { lang, typ, agareList }: SentenceOptions): string {
  const phrases = phrasesOf(lang);
  const group = groupOf('indikator', lang, agareList);
  const counted = composeCounts(group, phrases.indikator[tempusOf(typ)], INDIKATOR_ORDER, antal);
  if (counted === '' || antal.ejAktuell === 0 || typ === 'VB') return counted;
  return `${counted} ${tailSentence(group, group.plainPhrases, phrases.ejAktuell, antal.ejAktuell)}`;
}

function resultatSentence(antal: Antal['forvantadeResultat'], { lang, agareList }: SentenceOptions): string {
  if (antal.helt + antal.delvis + antal.inte === 0) return '';
  return composeCounts(groupOf('resultat', lang, agareList), phrasesOf(lang).resultat, RESULTAT_ORDER, antal);
}
