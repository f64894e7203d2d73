import type { Malniva, Malresultat, Typ } from '../../domain';
import type { DocumentBlock } from './block';
import type { DocumentContext } from './context';
import { FALLBACK_NIVA, goalHeadingBlock } from './goal-heading';
import { PART_BUILDER, type GoalPart } from './goal-parts';

const FACTS: readonly GoalPart[] = ['indikatorer', 'aktiviteter', 'meningar'];
const KF_ORDER: readonly GoalPart[] = [
  'status',
  'beskrivning',
  'forvantadeResultat',
  'analys',
  'ovrigt',
  'agenda2030',
  ...FACTS,
];

/** Order of the parts in a follow-up document (domain 1, "Order of blocks"). */
const FOLLOW_UP_ORDER: Readonly<Record<Malniva, readonly GoalPart[]>> = {
  inriktningsmal: KF_ORDER,
  verksamhetsmal: KF_ORDER,
  namndmal: ['status', 'beskrivning', 'forvantadeResultat', 'analys', 'ovrigt', 'agenda2030', ...FACTS],
  enhetsmal: ['status', 'beskrivning', 'forvantadeResultat', 'analys', 'ovrigt', 'agenda2030', ...FACTS],
};

const KF_PLAN_ORDER: readonly GoalPart[] = [
  'agenda2030',
  'beskrivning',
  'analys',
  'ovrigt',
  'forvantadeResultat',
  'indikatorer',
  'aktiviteter',
];
const OWN_PLAN_ORDER: readonly GoalPart[] = [
  'beskrivning',
  'forvantadeResultat',
  'analys',
  'ovrigt',
  'agenda2030',
  'indikatorer',
  'aktiviteter',
];

/** Order of the parts in a plan: no status, nothing counted, KF's goals with Agenda 2030 first. */
const PLAN_ORDER: Readonly<Record<Malniva, readonly GoalPart[]>> = {
  inriktningsmal: KF_PLAN_ORDER,
  verksamhetsmal: KF_PLAN_ORDER,
  namndmal: OWN_PLAN_ORDER,
  enhetsmal: OWN_PLAN_ORDER,
};

function partOrder(typ: Typ, niva: Malniva | null): readonly GoalPart[] {
  return (typ === 'VP' ? PLAN_ORDER : FOLLOW_UP_ORDER)[niva ?? FALLBACK_NIVA];
}

/** A goal in the document: its heading, then its parts in the order of its level (domain 1). */
function goalBlocks(malresultat: Malresultat, context: DocumentContext): readonly DocumentBlock[] {
  const { mal } = malresultat;
  const input = { malresultat, textradList: context.textradListByAgare.get(mal.id) ?? [], context };
  return [
    goalHeadingBlock(mal, context.lang),
    ...partOrder(context.typ, mal.niva).flatMap((part) => PART_BUILDER[part](input)),
  ];
}

/** All goals of the document, in document order. */
export function goalTreeBlocks(context: DocumentContext): readonly DocumentBlock[] {
  return context.utvardering.malresultatList.flatMap((malresultat) => goalBlocks(malresultat, context));
}
