import type { svImportMalrader } from '../sv/import-malrader';

/** English twins of `sv/import-malrader.ts`. */
export const enImportMalrader: Readonly<Record<keyof typeof svImportMalrader, string>> = {
  'antagande.import-sidhuvud': 'The row “{raw}” was read as a page header or footer and left out.',
  'antagande.import-rubrik-saknas':
    'The table has no header row. The row “{raw}” and those after it were read by their contents.',
  'antagande.import-rubrik-ar':
    'The caption “{raw}” names another year than {ar}. The column was read as the previous outcome.',
  'antagande.import-rad-forskjuten':
    'The cells of the row “{namn}” did not stand under their captions. They were read in the columns where they fit.',
  'antagande.import-varde-utan-kolumn':
    'The value “{raw}” on the row “{namn}” belongs to no column for certain (caption: “{rubrik}”) and was left out. Enter it yourself.',
  'antagande.import-namn-fortsatt': 'The text “{raw}” was read as the rest of the name “{namn}”.',
  'antagande.import-rad-utan-varden':
    'The text “{raw}” was read as a row of its own without values or dates.',
  'antagande.import-analys-utan-ord': 'The text “{raw}” was read as the analysis of “{namn}”.',
};
