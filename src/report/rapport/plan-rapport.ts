import type { Uppgifter } from '../../domain';
import { t, type Lang } from '../../i18n';
import { OWNED_TAB_COLOUR } from '../../style';
import { buildDocument, periodName, type DocumentBlock } from '../blocks';
import type { ReportInput } from '../input';
import { SheetBuilder, type BuiltSheet, type Footer } from '../layout';
import { legendLines } from '../legend';
import { rapportGrid } from './grid';
import { renderBlock } from './render';

/** The owned sheet with the whole document. */
const RAPPORT_TITLE = 'Rapport';
const RAPPORT_MARK = 'Malkedjan.Rapport';

/** Blocks that never stand last on a page. */
const HEADING_KIND_LIST: readonly DocumentBlock['kind'][] = ['heading', 'goalHeading', 'status'];

/** "nämnd · period · sida x (y)" (design 4). */
export function reportFooter(uppgifter: Uppgifter, lang: Lang): Footer {
  const left = [uppgifter.namnd, uppgifter.organisation].filter((part) => part !== '').join(' · ');
  return { left, center: periodName(uppgifter, lang), pageWord: t(lang, 'report.sida') };
}

/**
 * The sheet Rapport: the document's blocks on one fixed grid, A4 landscape, the title in A1, what the symbols
 * mean right below it.
 */
export function planRapport(input: ReportInput): BuiltSheet {
  const { modell, lang } = input;
  const blockList = buildDocument(input);
  const grid = rapportGrid(modell.uppgifter.typ, blockList);
  const sheet = new SheetBuilder({
    title: RAPPORT_TITLE,
    mark: RAPPORT_MARK,
    widthCharsList: grid.widthCharsList,
    footer: reportFooter(modell.uppgifter, lang),
    tabColor: OWNED_TAB_COLOUR,
  });
  let isHeaded = false;
  for (const block of blockList) {
    renderBlock(block, { sheet, grid, lang, isHeaded });
    if (block.kind === 'title') legendLines(input).forEach((line) => sheet.text(line, 'legend'));
    isHeaded =
      HEADING_KIND_LIST.includes(block.kind) || ('keepWithNext' in block && block.keepWithNext === true);
  }
  return sheet.build();
}
