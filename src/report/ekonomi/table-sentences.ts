import { add, equals, subtract, type Decimal } from '../../core';
import {
  moneyUnit,
  type Beloppsenhet,
  type EkonomiTabell,
  type EkonomiTabellrad,
  type EkonomiTabellslag,
  type Typ,
} from '../../domain';
import type { Lang } from '../../i18n';
import {
  budgetSentence,
  developmentSentence,
  netCostSentence,
  planSentence,
  prognosisSentence,
  shareSentence,
  transferSentence,
} from '../sentences';
import { omradestabellId } from './table-view';

/** What the sentences of a table are written with. */
export interface SentenceContext {
  readonly lang: Lang;
  readonly typ: Typ;
  /** The year of the document. */
  readonly ar: number;
  /** Who the whole document is about. */
  readonly namn: string;
  /** Every table of the document: an area with a table of its own is spoken of there. */
  readonly tabellIdSet: ReadonlySet<string>;
}

interface Form extends SentenceContext {
  readonly enhet: Beloppsenhet;
}
type Writer = (tabell: EkonomiTabell, form: Form) => readonly string[];

function figure(rad: EkonomiTabellrad | undefined, kolumn: string): Decimal | null {
  return rad?.cellByKolumn[kolumn]?.varde ?? null;
}

function radOf({ radList }: EkonomiTabell, key: string): EkonomiTabellrad | undefined {
  return radList.find((rad) => rad.key === key);
}

function against(namn: string, avvikelse: Decimal | null, { enhet, lang, typ }: Form): readonly string[] {
  return avvikelse === null ? [] : [budgetSentence(namn, avvikelse, enhet, { lang, typ })];
}

/** Before and after transfers; against budget alone where nothing is transferred. */
function transfers(
  namn: string,
  fore: Decimal | null,
  efter: Decimal | null,
  hasTransfers: boolean,
  form: Form,
): readonly string[] {
  if (fore === null || efter === null || !hasTransfers) return against(namn, fore ?? efter, form);
  return [transferSentence(namn, fore, efter, form)];
}

const form: Writer = (tabell, context) =>
  against(
    tabell.namn,
    figure(
      tabell.radList.find(({ slag }) => slag === 'netto'),
      'Avvikelse',
    ),
    context,
  );

const resultatrakning: Writer = (tabell, context) => {
  const avvikelseOf = (key: string): Decimal | null => figure(radOf(tabell, key), 'Avvikelse');
  const [fore, efter] = [avvikelseOf('fore'), avvikelseOf('efter')];
  const hasTransfers = avvikelseOf('fran') !== null || avvikelseOf('till') !== null;
  const budget = figure(radOf(tabell, 'anslag'), 'Budget');
  const share = hasTransfers && efter && budget ? [shareSentence(efter, budget, context.lang)] : [];
  return [...transfers(context.namn, fore, efter, hasTransfers, context), ...share];
};

const omrade: Writer = (tabell, context) =>
  transfers(
    tabell.namn,
    figure(radOf(tabell, 'netto'), 'Avvikelse'),
    figure(radOf(tabell, 'efter'), 'Avvikelse'),
    radOf(tabell, 'efter') !== undefined,
    context,
  );

/** The areas that have no table of their own. */
const perVerksamhet: Writer = ({ radList }, context) =>
  radList
    .filter(
      ({ slag, isDel, key }) =>
        slag === 'verksamhet' && isDel !== true && !context.tabellIdSet.has(omradestabellId(key)),
    )
    .flatMap((rad) => {
      const [budget, fore, efter] = ['Budget', 'Utfall', 'Utfall efter'].map((key) => figure(rad, key));
      if (!budget || !fore) return [];
      const hasTransfers = efter !== null && efter !== undefined && !equals(efter, fore);
      const after = efter ? subtract(budget, efter) : null;
      return transfers(rad.rad, subtract(budget, fore), after, hasTransfers, context);
    });

const prognosjamforelse: Writer = (tabell, context) => {
  const summa = radOf(tabell, 'summa');
  const [t1, t2] = ['Prognosavvikelse T1', 'Prognosavvikelse T2'].map((key) => figure(summa, key));
  const prognosList = [
    ...(t1 ? [{ rapport: 'T1' as const, avvikelse: t1 }] : []),
    ...(t2 ? [{ rapport: 'T2' as const, avvikelse: t2 }] : []),
  ];
  const isVb = context.typ === 'VB';
  const now = figure(summa, isVb ? 'Utfall' : 'Avvikelse');
  if (now === null) return [];
  return [...(isVb ? [] : against(context.namn, now, context)), prognosisSentence(now, prognosList, context)];
};

const kostnadsutveckling: Writer = (tabell, context) => {
  const summa = radOf(tabell, 'summa');
  const [kostnader, foregaendeKostnader, intakter, foregaendeIntakter] = [
    'Kostnader',
    'Föregående kostnader',
    'Intäkter',
    'Föregående intäkter',
  ].map((key) => figure(summa, key));
  if (!kostnader || !foregaendeKostnader || !intakter || !foregaendeIntakter) return [];
  const forandring = figure(summa, 'Nettoförändring');
  const foregaende = add(foregaendeKostnader, foregaendeIntakter);
  const ar = context.ar - 1;
  return [
    developmentSentence({ kostnader, foregaendeKostnader, intakter, foregaendeIntakter, ar }, context),
    forandring ? netCostSentence(add(kostnader, intakter), foregaende, ar, context) : '',
  ];
};

const plan =
  (radKey: string): Writer =>
  (tabell, context) => {
    const rad = radOf(tabell, radKey);
    const netto = figure(rad, 'Budget VP');
    if (netto === null) return [];
    const jamforelse = {
      foregaendeBudgetVp: figure(rad, 'Föregående budget VP'),
      prognosT2: figure(rad, 'Föregående prognos T2'),
      ar: context.ar,
    };
    return [planSentence(netto, jamforelse, context)];
  };

/** The sentences of a kind of table (`sentences.md`, Economy); a kind that is not here has none. */
const WRITER_BY_SLAG: Readonly<Partial<Record<EkonomiTabellslag, Writer>>> = {
  enhetsblankett: form,
  enhetTotalt: form,
  resultatrakning,
  verksamhet: omrade,
  perVerksamhet,
  prognosjamforelse,
  kostnadsutveckling,
  vpVerksamhet: plan('netto'),
  vpOversikt: plan('summa'),
};

/** What a table says in words, each sentence with the figures that the table prints; empty ones left out. */
export function tabellSentences(tabell: EkonomiTabell, context: SentenceContext): readonly string[] {
  const enhet = moneyUnit(tabell.enhet);
  const write = WRITER_BY_SLAG[tabell.slag];
  if (!enhet || !write) return [];
  return write(tabell, { ...context, enhet }).filter((text) => text !== '');
}
