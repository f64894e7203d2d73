/** Issues of reading and editing single sheets: `issue.<code>`, `fix.<code>`. */
export const svIssuesSheet = {
  'issue.sheet-missing': 'Bladet {sheet} finns inte i arbetsboken.',
  'fix.sheet-missing': 'Välj ett blad som finns, eller lägg till bladet och försök igen.',
} as const;
