import { foldText } from '../../core';
import type { Avsnitt } from '../../domain';
import { t } from '../../i18n';
import type { DocumentBlock } from './block';
import type { DocumentContext } from './context';
import { economyBlocks } from './economy';
import { goalTreeBlocks } from './goal';
import { headingBlock } from './heading';
import { wholeDocumentSentences } from './whole-document';
import { inOrder, textBlock, textItems } from './texts';

type ViewBuilder = (context: DocumentContext) => readonly DocumentBlock[];

/** The generated parts that a section can print (column Vy). */
const VIEW_BUILDER = new Map<string, ViewBuilder>([
  ['mal', (context) => [...wholeDocumentSentences(context), ...goalTreeBlocks(context)]],
  ['ekonomi', (context) => economyBlocks(context.ekonomiTabellList, context)],
]);

/** Generated parts that are never lost: without a section of their own they stand last, under these headings. */
const REQUIRED_VIEW_LIST = [
  { vy: 'mal', key: 'report.avsnitt.mal', planKey: 'report.avsnitt.malPlan' },
  { vy: 'ekonomi', key: 'report.avsnitt.ekonomi', planKey: 'report.avsnitt.ekonomiPlan' },
] as const;

/** Sections by the section above them; `''` = outermost. */
type SectionTree = ReadonlyMap<string, readonly Avsnitt[]>;

/** The sections of this level and kind of document, in their order, with their texts and generated parts. */
export function sectionBlocks(context: DocumentContext): readonly DocumentBlock[] {
  const printedList = context.modell.avsnittList.filter((avsnitt) => isPrinted(avsnitt, context));
  const tree = sectionTree(printedList);
  const outermost = tree.get('') ?? [];
  return [
    ...outermost.flatMap((avsnitt) => oneSection(avsnitt, 0, tree, context)),
    ...requiredViews(printedList, context),
  ];
}

function isPrinted({ typList, niva }: Avsnitt, { typ, modell }: DocumentContext): boolean {
  return (typList.length === 0 || typList.includes(typ)) && (niva === null || niva === modell.uppgifter.niva);
}

/** A section whose parent is not printed (or is itself) stands outermost: nothing is lost. */
function sectionTree(avsnittList: readonly Avsnitt[]): SectionTree {
  const byId = new Map(avsnittList.map((avsnitt) => [avsnitt.id, avsnitt]));
  const tree = new Map<string, Avsnitt[]>();
  for (const avsnitt of inOrder(avsnittList)) {
    const parent = hasRoot(avsnitt, byId) ? avsnitt.overordnatId : '';
    const list = tree.get(parent);
    if (list) list.push(avsnitt);
    else tree.set(parent, [avsnitt]);
  }
  return tree;
}

/** True when the sections above lead to an outermost one: no unknown parent right above, no circle. */
function hasRoot(avsnitt: Avsnitt, byId: ReadonlyMap<string, Avsnitt>): boolean {
  const seen = new Set<string>();
  let current: Avsnitt | undefined = avsnitt;
  if (!byId.has(avsnitt.overordnatId)) return false;
  while (current && !seen.has(current.id)) {
    seen.add(current.id);
    current = byId.get(current.overordnatId);
  }
  return current === undefined;
}

function oneSection(
  avsnitt: Avsnitt,
  depth: number,
  tree: SectionTree,
  context: DocumentContext,
): readonly DocumentBlock[] {
  const build = VIEW_BUILDER.get(foldText(avsnitt.vy));
  const content: readonly DocumentBlock[] = [
    ...textBlock(null, textItems(context.textradListByAgare.get(avsnitt.id) ?? [])),
    ...(build ? build(context) : []),
    ...(tree.get(avsnitt.id) ?? []).flatMap((child) => oneSection(child, depth + 1, tree, context)),
  ];
  const heading = headingBlock(depth, avsnitt.rubrik);
  if (content.length > 0) return [heading, ...content];
  return avsnitt.omTomt === 'utelamna'
    ? []
    : [heading, { kind: 'emptySection', text: context.modell.regelverk.textForTomtAvsnitt }];
}

function requiredViews(printedList: readonly Avsnitt[], context: DocumentContext): readonly DocumentBlock[] {
  const printedSet = new Set(printedList.map(({ vy }) => foldText(vy)));
  return REQUIRED_VIEW_LIST.filter(({ vy }) => !printedSet.has(vy)).flatMap(({ vy, key, planKey }) => {
    const content = VIEW_BUILDER.get(vy)!(context);
    return content.length > 0
      ? [headingBlock(0, t(context.lang, context.typ === 'VP' ? planKey : key)), ...content]
      : [];
  });
}
