/** Issues of the workbook open in Excel: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesExcel = {
  'issue.excel-too-old': 'Den här versionen av Excel saknar funktioner som Målkedjan behöver.',
  'fix.excel-too-old':
    'Använd Excel på webben, Microsoft 365 eller Excel 2021 eller senare, eller kör Målkedjan på den sparade filen.',
  'issue.excel-access-denied':
    'Excel tillåter inte ändringen: arbetsboken eller bladet är skyddat eller låst.',
  'fix.excel-access-denied':
    'Ta bort skyddet (Granska, Ta bort bladets skydd) eller öppna arbetsboken för redigering, och försök igen.',
  'issue.excel-cell-edit': 'En cell redigeras i Excel, så ingenting kan läsas eller skrivas.',
  'fix.excel-cell-edit': 'Tryck på Retur i cellen för att bli klar med den, och försök igen.',
  'issue.excel-item-gone':
    'Ett blad, en tabell eller ett namn togs bort eller bytte namn medan arbetet pågick, så det avbröts.',
  'fix.excel-item-gone': 'Kör samma sak igen. Blad som hann påbörjas skrivs då om från början.',
  'issue.excel-payload-too-large':
    'Arbetsboken är för stor för att Excel ska ta emot eller lämna allt på en gång.',
  'fix.excel-payload-too-large':
    'Minska tabellerna så att de bara omfattar rader som används, eller öppna arbetsboken i Excel på datorn.',
  'issue.excel-general': 'Excel kunde inte utföra arbetet och säger inte varför.',
  'fix.excel-general':
    'Klicka i arbetsboken och försök igen. Blad som hann påbörjas skrivs då om från början. Spara och öppna arbetsboken på nytt om felet kommer tillbaka.',
  'issue.excel-inactive-workbook': 'Arbetsboken är inte den som är framme i Excel, så ingenting kan skrivas.',
  'fix.excel-inactive-workbook': 'Klicka i arbetsboken och försök igen.',
  'issue.excel-busy': 'Excel är upptaget och avbröt arbetet.',
  'fix.excel-busy': 'Vänta en stund och försök igen. Blad som hann påbörjas skrivs då om från början.',
  'issue.excel-range-conflict':
    'Något i arbetsboken är i vägen: en tabell, ett filter, en pivottabell eller sammanfogade celler.',
  'fix.excel-range-conflict': 'Ta bort filtret eller flytta det som är i vägen, och försök igen.',
  'issue.excel-unsupported': 'Excel kan inte göra ändringen i den här arbetsboken.',
  'fix.excel-unsupported': 'Spara arbetsboken i formatet .xlsx och försök igen.',
  'issue.excel-sheet-not-shown': 'Bladet {sheet} är skrivet, men Excel kunde inte visa det.',
  'fix.excel-sheet-not-shown': 'Klicka på bladets flik.',
  'issue.place-hidden-sheet': 'Bladet {sheet} är dolt.',
  'fix.place-hidden-sheet': 'Högerklicka på en bladflik, välj Ta fram och välj bladet.',
  'issue.place-hidden-row': 'Cell {cell} på bladet {sheet} är markerad, men raden är dold.',
  'fix.place-hidden-row': 'Markera raderna ovanför och nedanför, högerklicka och välj Ta fram.',
  'issue.place-hidden-column': 'Cell {cell} på bladet {sheet} är markerad, men kolumnen är dold.',
  'fix.place-hidden-column': 'Markera kolumnerna på båda sidor, högerklicka och välj Ta fram.',
  'issue.place-hidden-filter': 'Cell {cell} på bladet {sheet} är markerad, men ett filter döljer raden.',
  'fix.place-hidden-filter': 'Rensa filtret (Data, Radera).',
  'issue.place-very-hidden': 'Bladet {sheet} är dolt så att det inte kan visas från Excels menyer.',
  'fix.place-very-hidden': 'Be den som dolde bladet att visa det.',
  'issue.write-sheet-protected': 'Bladet {sheet} är skyddat. Ingenting har skrivits.',
  'fix.write-sheet-protected': 'Ta bort bladets skydd (Granska, Ta bort bladets skydd) och försök igen.',
  'issue.write-sheet-very-hidden':
    'Bladet {sheet} är dolt så att det inte kan visas från Excels menyer. Ingenting har skrivits.',
  'fix.write-sheet-very-hidden': 'Be den som dolde bladet att visa det, och försök igen.',
  'issue.write-workbook-protected':
    'Arbetsbokens struktur är skyddad, så bladet {sheet} kan inte läggas till. Ingenting har skrivits.',
  'fix.write-workbook-protected': 'Ta bort skyddet (Granska, Skydda arbetsbok) och försök igen.',
  'issue.write-remove-protected':
    'Arbetsbokens struktur är skyddad, så bladet {sheet} kan inte tas bort. Ingenting har ändrats.',
  'fix.write-remove-protected': 'Ta bort skyddet (Granska, Skydda arbetsbok) och försök igen.',
  'issue.write-table-filtered':
    'Tabellen {table} på bladet {sheet} är filtrerad, så rader kan vara dolda. Ingenting har skrivits.',
  'fix.write-table-filtered': 'Rensa filtret i tabellen (Data, Radera) och försök igen.',
} as const;
