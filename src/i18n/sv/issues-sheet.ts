/** Issues of reading and editing single sheets: `issue.<code>`, `fix.<code>`. */
export const svIssuesSheet = {
  'issue.sheet-missing': 'Bladet {sheet} finns inte i arbetsboken.',
  'fix.sheet-missing': 'Välj ett blad som finns, eller lägg till bladet och försök igen.',
  'issue.edit-formula-refused':
    'Formeln i {cell} kan inte sparas: den är inte hel, eller använder något som inte kan skrivas i en fil.',
  'fix.edit-formula-refused':
    'Kontrollera parenteser och citattecken. Skriv engelska funktionsnamn med komma mellan argumenten, till exempel SUM(A1,B1).',
  'issue.edit-header-in-formula':
    'Rubriken {column} i tabellen {table} används i formler, så den kan inte bytas här.',
  'fix.edit-header-in-formula': 'Byt rubriken i Excel, som ändrar formlerna samtidigt.',
  'issue.edit-table-not-extended': 'Tabellen {table} växte inte till rad {row}: något annat står i vägen.',
  'fix.edit-table-not-extended':
    'Flytta det som står under tabellen, eller lägg till en rad i tabellen i Excel.',
  'issue.write-rows-blocked':
    'Tabellen {table} kan inte få eller mista rader här: under den står något annat, eller så slutar den med en summarad. Ingenting har skrivits.',
  'fix.write-rows-blocked': 'Flytta det som står under tabellen, eller stäng av summaraden, och försök igen.',
} as const;
