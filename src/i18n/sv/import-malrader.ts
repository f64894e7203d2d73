/** What the import assumed while it read indicator and activity tables (domain 9). */
export const svImportMalrader = {
  'antagande.import-sidhuvud': 'Raden ”{raw}” lästes som sidhuvud eller sidfot och togs inte med.',
  'antagande.import-rubrik-saknas':
    'Tabellens rubrikrad saknas. Raden ”{raw}” och de följande lästes efter sitt innehåll.',
  'antagande.import-rubrik-ar':
    'Rubriken ”{raw}” nämner ett annat år än {ar}. Kolumnen lästes som föregående utfall.',
  'antagande.import-rad-forskjuten':
    'Cellerna på raden ”{namn}” stod inte under sina rubriker. De lästes i de kolumner där de passar.',
  'antagande.import-varde-utan-kolumn':
    'Värdet ”{raw}” på raden ”{namn}” hör inte säkert till någon kolumn (rubrik: ”{rubrik}”) och togs inte med. Skriv in det själv.',
  'antagande.import-namn-fortsatt': 'Texten ”{raw}” lästes som fortsättning på namnet ”{namn}”.',
  'antagande.import-rad-utan-varden': 'Texten ”{raw}” lästes som en egen rad utan värden eller datum.',
  'antagande.import-analys-utan-ord': 'Texten ”{raw}” lästes som analys av ”{namn}”.',
} as const;
