/** Texts of edits and corrections in the data sheets. Swedish is the source of the keys. */
export const svEdits = {
  'action.override': 'Sätt status för hand',
  'action.tick': 'Bocka av aktivitet',
  'action.ticks': 'Skriv alla bockar lika',
  'action.assess': 'Bedöm mål',
  'action.analys': 'Skriv analys',
  'action.computed': 'Skriv in status och förslag i databladen',
  'action.fix': 'Rätta',

  'issue.edit-ids-unsettled':
    'I tabellen {table} saknar en rad id, eller så har två rader samma id. Ingenting har skrivits.',
  'fix.edit-ids-unsettled': 'Rätta id-kolumnen först. Kontrollen visar vilka rader det gäller.',
  'issue.edit-formula-cell': 'I kolumnen {column} står en formel, så ingenting har skrivits där.',
  'fix.edit-formula-cell': 'Ta bort formeln, eller ändra det som den hämtar sitt värde ur.',
  'issue.edit-override-reason-missing': 'Statusen för ”{namn}” kan inte sättas för hand utan motivering.',
  'fix.edit-override-reason-missing': 'Skriv varför den uträknade statusen inte gäller.',
  'issue.edit-reason-missing':
    'Bedömningen av ”{namn}” är bättre än förslaget och behöver en motivering. Det här talar emot: {missar}.',
  'fix.edit-reason-missing': 'Skriv en motivering som nämner det som inte har nåtts.',
} as const;
