/** What stands in the pane when it cannot start. */
export const svStart = {
  'start.no-script':
    'Målkedjan kan inte starta: Microsofts skript office.js gick inte att hämta från appsforoffice.microsoft.com. Kontrollera nätet och stäng och öppna panelen. Hjälper inte det, be it-avdelningen att tillåta adressen.',
  'start.no-excel':
    'Den här sidan är Målkedjans panel och fungerar bara inne i Excel. Öppna Excel och välj Målkedjan på fliken Start.',
} as const;
