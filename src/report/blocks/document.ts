import type { DocumentBlock } from './block';
import { documentContext, type DocumentInput } from './context';
import { frontBlocks } from './front';
import { bilagaBlock, underskriftBlock } from './list';
import { sectionBlocks } from './section';

/**
 * The whole document in the order of sheets.md: front, appendices, the sections with their texts, the goal
 * tree and the economy where a section prints them, last the signatures.
 */
export function buildDocument(input: DocumentInput): readonly DocumentBlock[] {
  const { modell, lang } = input;
  return [
    ...frontBlocks(modell.uppgifter, lang),
    ...bilagaBlock(modell.bilagaList, lang),
    ...sectionBlocks(documentContext(input)),
    ...underskriftBlock(modell.underskriftList, lang),
  ];
}
