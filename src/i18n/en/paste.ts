/** English twins of `sv/paste.ts`. */
export const enPaste = {
  'action.paste': 'Paste amounts',
  'action.exportEconomy': 'Save the economy as CSV',
  'action.kontoplan': 'Put accounts in the sheet Kontoplan',
  'issue.paste-no-accounts':
    'The pasted block has no accounts that the sheet Kontoplan lacks. Nothing has been written.',

  'antagande.ekonomi-ar-i-rubrik':
    'The years in the captions of the table do not fit the year {ar} of the document. The columns are read by their order.',
  'antagande.ekonomi-enhet-ur-text':
    'The table does not say the unit of its amounts. The text beside says {enhet}.',
  'antagande.ekonomi-enhet-av-belopp':
    'The table does not say the unit of its amounts. By their size they are read as {enhet}.',
  'antagande.ekonomi-enhetens-summa':
    'The form “{rad}” is the total of the unit. It is reconciled, not added.',
  'antagande.ekonomi-okand-rad': 'The row “{rad}” is unknown in the table. It is reconciled, not added.',
  'antagande.ekonomi-post-rattad': 'The post “{raw}” is read as “{rad}”.',
  'antagande.ekonomi-samma-verksamhet': '“{namn}” is read as the activity “{verksamhet}”.',
  'antagande.ekonomi-skulder-utan-minus':
    'Liabilities and equity stand without minus signs in the document. They have been given them.',

  'issue.paste-unanswered': 'A question about the pasted figures has no answer: {fraga}.',
  'fix.paste-unanswered': 'Answer the question before the figures are taken in.',
  'issue.paste-measure-twice': 'Two columns are to go to {kolumn}. Only one can be used.',
  'fix.paste-measure-twice': 'Choose ignore for one of the columns.',
  'issue.paste-formula': 'Column {kolumn} of the row “{rad}” holds a formula. Nothing has been written.',
  'fix.paste-formula': 'Remove the formula, or choose ignorera for the row or the column.',
  'issue.paste-table-missing': 'The workbook has no table {tabell}, so there is nowhere to put the amounts.',
  'fix.paste-table-missing': 'Choose another sheet, or create a workbook that has the sheet.',

  'paste.kolumn-rubrik': 'Read by its caption.',
  'paste.kolumn-namn': 'The names of the rows.',
  'paste.kolumn-konto': 'Accounts.',
  'paste.kolumn-verksamhet': 'Areas of activity.',
  'paste.kolumn-grupp': 'The heading that the rows stand under.',
  'paste.kolumn-tom': 'Empty column.',
  'paste.kolumn-text': 'Text that is not taken in.',
  'paste.kolumn-andel': 'Shares are computed and not taken in.',
  'paste.kolumn-okand': 'What does column {kolumn} (“{rubrik}”) hold?',
  'paste.kolumn-dubbel': 'Several columns may be the same thing. What is column {kolumn} (“{rubrik}”)?',
  'paste.kolumn-period': 'Column {kolumn} (“{rubrik}”) seems to be about a period. What is it?',
  'paste.enhet-rubrik': 'The unit stands in the caption.',
  'paste.enhet-cell': 'The unit stands in the cells of the amounts.',
  'paste.enhet-som-bladet': 'The amounts are of the same size as those of the sheet.',
  'paste.enhet-antal': 'Counts, not money.',
  'paste.enhet-okand': 'Which unit are the amounts in? The sheet is in {enhet}.',
  'paste.enhet-tusen':
    'The amounts differ about a thousand times from those of the sheet, which are in {enhet}. Which unit are they in?',
  'paste.rad-rubriker': 'The captions of the columns.',
  'paste.rad-text': 'Heading or text without amounts.',
  'paste.rad-verksamhet': 'The area that the rows below are about.',
  'paste.rad-namn': 'Found by its name.',
  'paste.rad-felstavad': 'Found in spite of another spelling.',
  'paste.rad-summa': 'A sum. It is computed and not taken in.',
  'paste.rad-angiven-summa': 'A stated sum. It is reconciled with the computed one.',
  'paste.rad-ny': 'New row.',
  'paste.rad-saknas': 'The name does not stand in the sheet.',
  'paste.rad-flera': 'The name stands on several rows of the sheet.',
  'paste.rad-dubblett': 'The same post has been read further up.',
  'paste.rad-utan-namn': 'The row has amounts but no name.',
  'paste.konto-intervall': 'The account belongs to the row by the sheet Kontoplan.',
  'paste.konto-saknas': 'The account does not stand in the sheet Kontoplan.',
  'paste.konto-flera': 'The account belongs to several rows of the sheet Kontoplan.',
  'paste.rad-grupp': 'The heading that the rows below belong to.',
  'paste.rad-omrade': 'Activity area found by its name.',
  'paste.rad-omrade-saknas': 'The area is not in the sheet Verksamheter.',
  'paste.rad-verksamhet-saknas': 'The area of the row is not in the sheet Verksamheter.',
  'paste.rad-kontogrupp': 'The sum of a group of accounts. It is computed and not taken in.',
  'paste.konto-utan-rad': 'The account stands in the sheet Kontoplan but has no row there yet.',

  'paste.fraga-rad-saknas': 'Row {rad} “{etikett}” is not in the sheet. Which row does it concern?',
  'paste.fraga-rad-flera': 'Row {rad} “{etikett}” is on several rows of the sheet. Which one is it?',
  'paste.fraga-rad-dubblett': 'Row {rad} “{etikett}” has been read above already. Is it to count once more?',
  'paste.fraga-rad-utan-namn': 'Row {rad} has amounts but no name. Which row does it concern?',
  'paste.fraga-rad-omrade-saknas':
    'Row {rad} “{etikett}” is not in the sheet Verksamheter. Which area does it concern?',
  'paste.fraga-rad-verksamhet-saknas':
    'Row {rad} “{etikett}” concerns an area that is not in the sheet Verksamheter. Which row is it?',
  'paste.fraga-konto-saknas':
    'Account “{konto}” (“{etikett}”, row {rad}) is not in the sheet Kontoplan. Which row does it belong to?',
  'paste.fraga-konto-utan-rad':
    'Account “{konto}” (“{etikett}”, row {rad}) has no row in the sheet Kontoplan. Which row does it belong to?',
  'paste.fraga-konto-flera':
    'Account “{konto}” (“{etikett}”, row {rad}) belongs to several rows in the sheet Kontoplan. Which one counts?',

  'paste.summa-fel':
    'Row {rad} “{etikett}” states {angivet} in “{rubrik}”, but the rows of the pasted block give {beraknat}.',
  'paste.netto-dubbelt':
    '“{etikett}” has a netto in {kolumn} on the row {rad} already. Clear it, or the amounts count twice.',
  'paste.text-i-belopp':
    'Row {rad} “{etikett}” has the text “{text}” in column {kolumn}, where amounts belong. It is not taken in.',
  'paste.periodbudget':
    'The budget in “{rubrik}” is about {tertial} thirds of Budget VP. It may be about the period and not the whole year.',
  'paste.faktor-1000':
    'The amounts are said to be in {enhet}, but differ about a thousand times from those of the sheet. Check the unit.',

  'cli.usage.paste':
    'paste <file.xlsx> <source.csv|.txt|.xlsx> [--till Ekonomi] [--blad <name>] [--svar question=value] [-o <out.xlsx>] [--forslag] [--visa] [--kontoplan] [--json]',
  'cli.summary.paste':
    'takes in amounts of another system; --visa shows old and new without writing, --forslag takes the proposed answers, --kontoplan puts new accounts in the sheet Kontoplan',
  'cli.usage.pasteSource': 'Name a workbook and the file with the amounts.',
  'cli.usage.pasteAnswer': 'The answer “{answer}” must be written question=value, for example rad:7=K003.',
  'cli.usage.pasteUnknownAnswer': 'There is no question “{fraga}”, or it cannot be answered with “{val}”.',
  'cli.paste.columns': 'How the columns were read:',
  'cli.paste.column': 'column {kolumn} “{rubrik}”',
  'cli.paste.form.poster': 'Every row is a row of the sheet {till}.',
  'cli.paste.form.omraden':
    'Every row is an area. The columns say which row of the sheet {till} the amounts belong to.',
  'cli.paste.unit': 'Unit: {enhet}. {message}',
  'cli.paste.turned.vandIntakt': 'The incomes have got the sign that the sheet uses.',
  'cli.paste.turned.vandKostnad': 'The costs have got the sign that the sheet uses.',
  'cli.paste.rows': 'Rows that are not taken in as they stand:',
  'cli.paste.row': 'row {rad} “{etikett}”',
  'cli.paste.warnings': 'Look at this:',
  'cli.paste.questions': 'Questions to answer (--svar question=value):',
  'cli.paste.choices': 'possible answers: {valList}',
  'cli.paste.more': '{antal} more',
  'cli.paste.proposal': 'proposal: {forslag}',
  'cli.paste.changes': 'Changes (old → new):',
  'cli.paste.unchanged': 'All amounts stand in the sheet already.',
  'cli.paste.new': 'New rows:',
  'cli.paste.left': 'Left out:',
  'cli.paste.open': 'Nothing has been written. {antal} questions need an answer.',
  'cli.paste.open.one': 'Nothing has been written. One question needs an answer.',
  'cli.paste.shown': 'Nothing has been written, this only shows.',
  'cli.paste.written': 'The amounts have been put in {path}',
  'cli.paste.kontoplan':
    '{antal} accounts have been put in the sheet Kontoplan of {path}. Fill in Rad-ID and paste again.',
  'cli.paste.rowId': 'an id of the list below',
  'cli.paste.malList': 'To choose from:',
  'cli.paste.hintKontoplan':
    'Many accounts? Run again with --kontoplan: they are put in the sheet Kontoplan, where every account gets its row once and for all.',
  'cli.paste.changesSoFar': 'This changes if the questions are answered with their proposals (old → new):',
  'cli.economy.csv': 'The economy has been saved in {path}',
  'cli.paste.empty': 'empty',
} as const;
