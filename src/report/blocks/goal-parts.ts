import { foldText } from '../../core';
import type { Malniva, Malresultat, Textrad } from '../../domain';
import { t, type TextKey } from '../../i18n';
import { goalSentences } from '../sentences';
import { activityTableBlock } from './activity-table';
import type { DocumentBlock } from './block';
import type { DocumentContext } from './context';
import { indicatorTableBlock } from './indicator-table';
import { resultListBlock } from './result-list';
import { sentenceBlock } from './sentence';
import { statusBlock } from './status';
import { isBlock, plainItem, textBlock, textItems } from './texts';

/** One part of a goal in the printed document. */
export type GoalPart =
  | 'status'
  | 'beskrivning'
  | 'forvantadeResultat'
  | 'analys'
  | 'ovrigt'
  | 'agenda2030'
  | 'indikatorer'
  | 'aktiviteter'
  | 'meningar';

/** A goal with what is printed under it. */
export interface GoalInput {
  readonly malresultat: Malresultat;
  readonly textradList: readonly Textrad[];
  readonly context: DocumentContext;
}

type PartBuilder = (input: GoalInput) => readonly DocumentBlock[];

/** Names of text blocks (sheet Texter) that have a place of their own; all others are free. */
const PLACED_BLOCK_LIST = ['Beskrivning', 'Analys', 'Agenda 2030'] as const;
type PlacedBlock = (typeof PLACED_BLOCK_LIST)[number];

/** A text of the sheet Mål followed by its long form in Texter, under one label. */
function placedText(input: GoalInput, block: PlacedBlock, text: string, label: string | null) {
  const ownList = input.textradList.filter((textrad) => isBlock(textrad, block));
  return textBlock(label, [...plainItem(text), ...textItems(ownList)]);
}

/** KF's goals in a plan are prose without the headings Beskrivning and Analys (domain 1). */
const PROSE_NIVA_LIST: readonly (Malniva | null)[] = ['inriktningsmal', 'verksamhetsmal'];

function labelOf({ malresultat, context }: GoalInput, key: TextKey): string | null {
  const isProse = context.typ === 'VP' && PROSE_NIVA_LIST.includes(malresultat.mal.niva);
  return isProse ? null : t(context.lang, key);
}

/** Free blocks ("Goda exempel", "Arbetssätt") in their order, each under its own name. */
function freeTexts({ textradList }: GoalInput): readonly DocumentBlock[] {
  const byName = new Map<string, Textrad[]>();
  for (const textrad of textradList) {
    if (PLACED_BLOCK_LIST.some((block) => isBlock(textrad, block))) continue;
    const name = foldText(textrad.block);
    byName.set(name, [...(byName.get(name) ?? []), textrad]);
  }
  return [...byName.values()].flatMap((list) => textBlock(list[0]!.block || null, textItems(list)));
}

/** A unit prints the heading of KF's inriktningsmål and never assesses it (domain 1). */
function isHeadingOnly({ malresultat, context }: GoalInput): boolean {
  return context.modell.uppgifter.niva === 'enhet' && malresultat.mal.niva === 'inriktningsmal';
}

/** Status where the level is assessed and a bedömning is given, with its motivation. */
function statusPart(input: GoalInput): readonly DocumentBlock[] {
  const { malresultat, context } = input;
  const { bedomning, motivering } = malresultat.mal;
  if (bedomning === null || isHeadingOnly(input)) return [];
  return [
    statusBlock(bedomning, context.lang),
    ...textBlock(t(context.lang, 'report.etikett.motivering'), plainItem(motivering)),
  ];
}

/** The sentences of a goal; what its only child says of the same rows is not said twice. */
function sentencePart(input: GoalInput): readonly DocumentBlock[] {
  const { malresultat, context } = input;
  const { barnList, indikatorList, aktivitetList, resultatList } = malresultat;
  if (isHeadingOnly(input)) return [];
  const { mal, indikatorer, aktiviteter, forvantadeResultat } = goalSentences(
    malresultat,
    context.utvardering,
    context,
  );
  const unlessOnlyChildSays = (text: string, ownList: readonly unknown[]): string =>
    barnList.length === 1 && ownList.length === 0 ? '' : text;
  return sentenceBlock(barnList.length > 0 ? t(context.lang, 'report.etikett.samlatMal') : null, [
    unlessOnlyChildSays(mal, []),
    unlessOnlyChildSays(forvantadeResultat, resultatList),
    unlessOnlyChildSays(indikatorer, indikatorList),
    unlessOnlyChildSays(aktiviteter, aktivitetList),
  ]);
}

/** Builds each part; a part without content is no block. */
export const PART_BUILDER: Readonly<Record<GoalPart, PartBuilder>> = {
  status: statusPart,
  beskrivning: (input) =>
    placedText(
      input,
      'Beskrivning',
      input.malresultat.mal.beskrivning,
      labelOf(input, 'report.etikett.beskrivning'),
    ),
  forvantadeResultat: ({ malresultat, context }) => resultListBlock(malresultat.resultatList, context),
  analys: (input) =>
    placedText(input, 'Analys', input.malresultat.mal.analys, labelOf(input, 'report.etikett.analys')),
  ovrigt: freeTexts,
  agenda2030: (input) =>
    placedText(
      input,
      'Agenda 2030',
      input.malresultat.mal.agenda2030,
      t(input.context.lang, 'report.etikett.agenda2030'),
    ),
  indikatorer: ({ malresultat, context }) => indicatorTableBlock(malresultat.indikatorList, context),
  aktiviteter: ({ malresultat, context }) => activityTableBlock(malresultat.aktivitetList, context),
  meningar: sentencePart,
};
