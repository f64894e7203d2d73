/** Words that references in texts are filled in with: `referens.…`; the checks of references. */
export const svReferences = {
  'referens.overskott.plus': 'överskott',
  'referens.overskott.minus': 'underskott',
  'referens.overskott.noll': 'nollresultat',
  'referens.okat.plus': 'ökat',
  'referens.okat.minus': 'minskat',
  'referens.okat.noll': 'inte ändrats',
  'referens.forbattrat.plus': 'förbättrat',
  'referens.forbattrat.minus': 'försämrat',
  'referens.forbattrat.noll': 'oförändrat',
  'referens.procent': '{tal} procent',
  'referens.procentenhet.ett': 'en procentenhet',
  'referens.procentenhet.flera': '{tal} procentenheter',
  'referens.tom': '[uppgift saknas]',
  'referens.helaDokumentet': 'Hela dokumentet',
  'referens.falt.mening.mal': 'Mening om målen',
  'referens.falt.mening.indikatorer': 'Mening om indikatorerna',
  'referens.falt.mening.aktiviteter': 'Mening om aktiviteterna',
  'referens.falt.mening.forvantadeResultat': 'Mening om förväntade resultat',
  'referens.falt.mening.enheter': 'Mening om enheterna',
  'referens.falt.bedomning': 'Bedömning',
  'referens.falt.forslag': 'Föreslagen bedömning',
  'referens.falt.utfall': 'Utfall',
  'referens.falt.utfallMan': 'Utfall män/pojkar',
  'referens.falt.utfallKvinnor': 'Utfall kvinnor/flickor',
  'referens.falt.utfallT1': 'Utfall T1',
  'referens.falt.utfallT2': 'Utfall T2',
  'referens.falt.foregaendeUtfall': 'Föregående utfall',
  'referens.falt.foregaendeUtfallMan': 'Föregående utfall män/pojkar',
  'referens.falt.foregaendeUtfallKvinnor': 'Föregående utfall kvinnor/flickor',
  'referens.falt.prognosHelar': 'Prognos helår',
  'referens.falt.arsmal': 'Årsmål',
  'referens.falt.kfArsmal': 'KF:s årsmål',
  'referens.falt.forandring': 'Förändring mot föregående år',
  'referens.falt.avstand': 'Avstånd till årsmålet',
  'referens.falt.skillnad': 'Skillnad mellan könen',
  'referens.falt.namn': 'Namn',
  'referens.falt.status': 'Status',
  'issue.unknown-text-reference': 'Hänvisningen ”{referens}” pekar inte på någon uppgift i arbetsboken.',
  'fix.unknown-text-reference':
    'Rätta id, fält eller filter, eller ta bort hänvisningen. Den står kvar som den är i rapporten tills den är rättad.',
  'issue.text-reference-empty': 'Hänvisningen ”{referens}” pekar på en uppgift som inte är ifylld.',
  'fix.text-reference-empty': 'Fyll i uppgiften, eller skriv om meningen. I rapporten står [uppgift saknas].',
  'issue.inherited-text-reference':
    'Den ärvda texten har hänvisningen ”{referens}”, som inte pekar på någon uppgift i den här arbetsboken.',
  'fix.inherited-text-reference':
    'Säg till den som äger texten. Hänvisningen står kvar som den är i rapporten tills texten är rättad.',
  'issue.hidden-figure-in-text':
    'Texten anger en siffra som inte redovisas i tabellen, eftersom färre än {minst} har svarat.',
  'fix.hidden-figure-in-text':
    'Ta bort siffran ur texten, eller hänvisa till indikatorn: då skrivs .. i stället för siffran.',
  'issue.amount-in-text-differs':
    'Texten säger ”{citat}”, men ingen avvikelse i ekonomitabellerna är så stor åt det hållet.',
  'fix.amount-in-text-differs':
    'Rätta beloppet, eller hänvisa till tabellen så att beloppet alltid stämmer, till exempel med {exempel}.',
  'issue.figure-in-text-differs':
    'Texten nämner indikatorn ”{namn}” och skriver ”{citat}”, men ingen av indikatorns siffror är så.',
  'fix.figure-in-text-differs':
    'Rätta siffran, eller hänvisa till indikatorn så att siffran alltid stämmer, till exempel med {exempel}.',
} as const;
