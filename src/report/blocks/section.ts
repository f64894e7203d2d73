import { foldText } from '../../core';
import type { Avsnitt } from '../../domain';
import { t } from '../../i18n';
import type { DocumentBlock } from './block';
import type { DocumentContext } from './context';
import { economyBlocks, economyTables } from './economy';
import { ECONOMY_VY_LIST, tabellerIn, tabellerUtanVy } from './economy-views';
import { goalTreeBlocks } from './goal';
import { headingBlock } from './heading';
import { wholeDocumentSentences } from './whole-document';
import { inOrder, textBlock, textItems } from './texts';

/** Makes the content of a view; `vySet` = every view that the printed sections ask for. */
type ViewBuilder = (context: DocumentContext, vySet: ReadonlySet<string>) => readonly DocumentBlock[];

const economyView =
  (vy: string): ViewBuilder =>
  (context) =>
    economyTables(context, tabellerIn(vy, context.ekonomiTabellList));

/** The generated parts that a section can print (column Vy). */
const VIEW_BUILDER = new Map<string, ViewBuilder>([
  ['mal', (context) => [...wholeDocumentSentences(context), ...goalTreeBlocks(context)]],
  ['ekonomi', (context, vySet) => economyBlocks(context, tabellerUtanVy(vySet, context.ekonomiTabellList))],
  ...ECONOMY_VY_LIST.map((vy) => [vy, economyView(vy)] as const),
]);

/** Generated parts that are never lost: without a section of their own they stand last, under these headings. */
const REQUIRED_VIEW_LIST = [
  { vy: 'mal', key: 'report.avsnitt.mal', planKey: 'report.avsnitt.malPlan' },
  { vy: 'ekonomi', key: 'report.avsnitt.ekonomi', planKey: 'report.avsnitt.ekonomiPlan' },
] as const;

/** Sections by the section above them; `''` = outermost. */
type SectionTree = ReadonlyMap<string, readonly Avsnitt[]>;

interface Printing {
  readonly tree: SectionTree;
  readonly vySet: ReadonlySet<string>;
  readonly context: DocumentContext;
}

/** The sections of this level and kind of document, in their order, with their texts and generated parts. */
export function sectionBlocks(context: DocumentContext): readonly DocumentBlock[] {
  const printedList = context.modell.avsnittList.filter((avsnitt) => isPrinted(avsnitt, context));
  const tree = sectionTree(printedList);
  const vySet = new Set(printedList.map(({ vy }) => foldText(vy)));
  const print: Printing = { tree, vySet, context };
  const outermost = tree.get('') ?? [];
  return [...outermost.flatMap((avsnitt) => oneSection(avsnitt, 0, print)), ...requiredViews(print)];
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

function oneSection(avsnitt: Avsnitt, depth: number, print: Printing): readonly DocumentBlock[] {
  const { tree, vySet, context } = print;
  const build = VIEW_BUILDER.get(foldText(avsnitt.vy));
  const content: readonly DocumentBlock[] = [
    ...textBlock(null, textItems(context.textradListByAgare.get(avsnitt.id) ?? [])),
    ...(build ? build(context, vySet).map((block) => untitled(block, avsnitt.rubrik)) : []),
    ...(tree.get(avsnitt.id) ?? []).flatMap((child) => oneSection(child, depth + 1, print)),
  ];
  const heading = headingBlock(depth, avsnitt.rubrik);
  if (content.length > 0) return [heading, ...content];
  return avsnitt.omTomt === 'utelamna'
    ? []
    : [heading, { kind: 'emptySection', text: context.modell.regelverk.textForTomtAvsnitt }];
}

/** A table that bears its section's heading needs no title of its own. */
function untitled(block: DocumentBlock, rubrik: string): DocumentBlock {
  const isRepeated = block.kind === 'economyTable' && foldText(block.text) === foldText(rubrik);
  return isRepeated ? { ...block, text: '' } : block;
}

function requiredViews({ vySet, context }: Printing): readonly DocumentBlock[] {
  return REQUIRED_VIEW_LIST.filter(({ vy }) => !vySet.has(vy)).flatMap(({ vy, key, planKey }) => {
    const content = VIEW_BUILDER.get(vy)!(context, vySet);
    return content.length > 0
      ? [headingBlock(0, t(context.lang, context.typ === 'VP' ? planKey : key)), ...content]
      : [];
  });
}
