/** Issues of files that cannot be used: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesFile = {
  'issue.file-not-zip': 'Filen är ingen Excel-arbetsbok: innehållet är inte i formatet .xlsx.',
  'fix.file-not-zip': 'Öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'issue.file-truncated': 'Filen är avkortad: slutet saknas, så den går inte att läsa.',
  'fix.file-truncated': 'Kopiera eller ladda ner filen på nytt.',
  'issue.file-damaged': 'Filen är skadad: delen {part} går inte att packa upp.',
  'fix.file-damaged': 'Kopiera filen på nytt, eller öppna den i Excel, låt Excel reparera den och spara.',
  'issue.file-zip-unsafe':
    'Filens innehållsförteckning motsäger sig själv vid {part}, så filen kan inte läsas säkert.',
  'fix.file-zip-unsafe': 'Öppna filen i Excel och spara den på nytt, om du litar på avsändaren.',
  'issue.file-zip-unsupported': 'Delen {part} i filen är packad på ett sätt som inte kan läsas.',
  'fix.file-zip-unsupported': 'Öppna filen i Excel och spara den på nytt.',
  'issue.file-zip-bomb': 'Delen {part} sväller orimligt när den packas upp, så filen läses inte.',
  'fix.file-zip-bomb': 'Kontrollera var filen kommer ifrån innan du öppnar den.',
  'issue.file-too-large': 'Filen är för stor: {part} är större än {limit} MB.',
  'fix.file-too-large':
    'Ta bort det som inte behövs i arbetsboken, till exempel stora dataark, och spara om den.',
  'issue.file-too-many-parts': 'Filen består av fler än {limit} delar och läses därför inte.',
  'fix.file-too-many-parts': 'Kontrollera var filen kommer ifrån, och spara en mindre arbetsbok.',
  'issue.file-too-many-cells':
    'Arbetsbokens tabeller har tillsammans fler än {limit} celler, vilket är för mycket att läsa.',
  'fix.file-too-many-cells': 'Minska tabellerna så att de bara omfattar rader som används.',
  'issue.file-entity-declaration':
    'Delen {part} innehåller en dokumenttypsdeklaration (DTD). Det är inte tillåtet i en arbetsbok, så filen läses inte.',
  'fix.file-entity-declaration': 'Kontrollera var filen kommer ifrån innan du öppnar den.',
  'issue.file-broken-xml': 'Delen {part} i filen är trasig och kan inte läsas.',
  'fix.file-broken-xml': 'Öppna filen i Excel, låt Excel reparera den och spara.',
  'issue.file-part-missing': 'Filen är ofullständig: delen {part} saknas.',
  'fix.file-part-missing': 'Öppna filen i Excel, låt Excel reparera den och spara.',
  'issue.file-huge-reference':
    'Hänvisningen {ref} i delen {part} är orimligt stor eller pekar utanför kalkylbladet, så filen läses inte.',
  'fix.file-huge-reference': 'Minska tabellen i Excel så att den bara omfattar rader som används, och spara.',
  'issue.file-password-protected': 'Filen är skyddad med lösenord och kan inte läsas.',
  'fix.file-password-protected':
    'Öppna filen i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord) och spara.',
  'issue.file-old-xls': 'Filen är i det äldre formatet .xls och kan inte läsas.',
  'fix.file-old-xls': 'Öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'issue.file-not-workbook': 'Filen är ingen Excel-arbetsbok av typen .xlsx eller .xlsm.',
  'fix.file-not-workbook': 'Välj en annan fil, eller öppna filen i Excel och spara den som .xlsx.',
  'issue.file-signature-invalid':
    'Filen är digitalt signerad. Signaturen gäller inte längre när något har skrivits i den.',
  'fix.file-signature-invalid': 'Signera filen på nytt i Excel om mottagaren behöver signaturen.',
  'issue.write-conflict':
    'Cellen i kolumnen {column} på raden {rowId} i tabellen {table} har ändrats: där väntades ”{expected}” men står ”{found}”. Ingenting har skrivits.',
  'fix.write-conflict': 'Läs in arbetsboken på nytt och gör ändringen igen.',
  'issue.write-array-formula':
    'Cellen ingår i en matrisformel och kan inte ändras för sig. Ingenting har skrivits.',
  'fix.write-array-formula': 'Ersätt matrisformeln med vanliga formler eller värden i Excel.',
  'issue.write-row-missing': 'Raden {rowId} finns inte i tabellen {table}. Ingenting har skrivits.',
  'fix.write-row-missing': 'Läs in arbetsboken på nytt: raden kan ha tagits bort eller fått ett annat id.',
  'issue.write-row-duplicate':
    'Id {rowId} står på flera rader i tabellen {table}, så det går inte att veta vilken som avses. Ingenting har skrivits.',
  'fix.write-row-duplicate': 'Ge raderna olika id och gör ändringen igen.',
  'issue.write-table-missing': 'Tabellen {table} finns inte i arbetsboken. Ingenting har skrivits.',
  'fix.write-table-missing': 'Återställ tabellen eller dess namn i Excel (Tabelldesign, Tabellnamn).',
  'issue.write-column-missing':
    'Tabellen {table} saknar någon av kolumnerna {column}. Ingenting har skrivits.',
  'fix.write-column-missing': 'Återställ kolumnens rubrik i tabellen.',
  'issue.write-sheet-exists': 'Det finns redan ett blad som heter {sheet}. Ingenting har skrivits.',
  'fix.write-sheet-exists': 'Byt namn på bladet, eller utgå från en annan arbetsbok.',
  'issue.write-table-exists':
    'Namnet {table} är upptaget av en annan tabell eller ett definierat namn. Ingenting har skrivits.',
  'fix.write-table-exists': 'Byt namn på tabellen eller det definierade namnet i Excel.',
  'issue.write-restore-outdated':
    'Arbetsboken har ändrats sedan rapporten skrevs, så skrivningen går inte att ångra utan att annat går förlorat. Ingenting har ändrats.',
  'fix.write-restore-outdated': 'Uppdatera rapporten i stället, eller ta bort rapportbladen för hand.',
  'issue.write-text-too-long':
    'Texten är {length} tecken lång, men en cell rymmer {limit}. Ingenting har skrivits.',
  'fix.write-text-too-long': 'Dela upp texten på flera rader, till exempel i tabellen Texter.',
} as const;
