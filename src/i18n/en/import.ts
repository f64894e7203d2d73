/** English twin of `sv/import.ts`. */
export const enImport = {
  'action.import': 'Import from this sheet',

  'antagande.typ': 'The title does not say what kind of document it is. The table headings say {typ}.',
  'antagande.ar': 'The title does not say the year. The table headings say {ar}.',
  'antagande.innehall':
    'The table of contents ({rader} lines) is not carried over. The report gets a new one from the sheet Avsnitt.',
  'antagande.sidhuvud':
    'Page headers, footers or page numbers ({rader} lines, the first “{text}”) are not carried over.',
  'antagande.utan-avvikelse':
    'Activities without a deviation count as done (the rule is set to Ja). {antal} activities have no tick in the document and no state in the sheet Aktiviteter.',
  'antagande.utan-avvikelse-regel': 'Activities without a deviation count as done (the rule is set to Ja).',
  'antagande.aktivitet-lage':
    'The activity “{aktivitet}” is marked “{raw}” in the document. Its state is set to {lage}.',
  'antagande.indikator-status':
    'The status that the document shows at {antal} indicators is not carried over. It is computed again from outcomes and targets.',
  'antagande.agenda-ur-text':
    'Goal “{mal}” names the UN goals {lista} in running text. They now stand in the column Agenda 2030.',
  'antagande.kf-avser-staden':
    'The target {kf} of KF for “{indikator}” is so large that it must be the whole city’s. KF avser staden is set to Ja.',
  'antagande.blad': 'The sheet that is shown is no ILS report. The sheet “{blad}” was read instead.',
  'antagande.riktning':
    'The direction of “{indikator}” is assumed: {riktning}. Confirm it in the column Riktning bekräftad.',

  'import.plats.dokumentet': 'The whole document',
  'import.antal.mal': 'Goals: {antal}',
  'import.antal.forvantadeResultat': 'Expected results: {antal}',
  'import.antal.indikatorer': 'Indicators: {antal}',
  'import.antal.aktiviteter': 'Activities: {antal}',
  'import.antal.ekonomitabeller': 'Economy tables: {antal}',
  'import.antal.resultatenheter': 'Profit units: {antal}',
  'import.antal.synpunkter': 'Complaints: {antal}',
  'import.antal.avsnitt': 'Sections: {antal}',
  'import.skrivet': 'The document has been read into {path}',
  'import.oforandrat': 'The file {path} already has this content and has not been changed.',
  'import.rubrik.antaganden': 'Assumed ({antal}), please check:',
  'import.rubrik.ejTolkade': 'Not understood ({antal}), carry it over by hand:',
  'import.allt-tolkat': 'Every row of the document has been understood.',

  'issue.import-no-goals':
    'No goal headings were found, so the document cannot be read as an ILS report. Headings begin with for example “KF:s inriktningsmål:”, “Nämndmål:” or “Enhetsmål:”.',
  'fix.import-no-goals':
    'Check that it is the right document. If it stands on another sheet of the workbook, name the sheet with --blad.',
  'issue.import-typ-unknown': 'The document does not say whether it is a VP, T1, T2 or VB.',
  'fix.import-typ-unknown': 'Give the type with --typ, for example --typ VB.',
  'issue.import-niva-unknown': 'The document does not say whether it is a unit’s or a board’s.',
  'fix.import-niva-unknown': 'Give the level with --niva enhet or --niva namnd.',
  'issue.import-ar-unknown': 'The document does not say which year it is about.',
  'fix.import-ar-unknown': 'Give the year with --ar, for example --ar 2024.',
  'issue.import-not-text':
    'The file {path} is neither a workbook (.xlsx) nor a text (.txt), so it cannot be read.',
  'fix.import-not-text': 'Save the document as text, or paste it into a sheet and save the workbook.',

  'cli.usage.import':
    'import <source.xlsx|.txt> --till <out.xlsx> [--json] [--typ VP|T1|T2|VB] [--niva enhet|namnd] [--ar 2024] [--blad <name>]',
  'cli.summary.import': 'reads an existing ILS report into a structured workbook',
  'cli.usage.targetMissing': 'Say with --till which workbook to write.',
} as const;
