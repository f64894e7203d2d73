import { withSubjects, withUnits } from '../with-subjects';

/** Sentences of a comparison; they begin with what was judged. */
const comparisons = withSubjects(
  'forklaring',
  {
    utfall: 'Utfall',
    kvot: 'Utfall ({taljare} delat med {namnare})',
    summa: 'Utfall (summan {del_utfallT1} + {del_utfallT2} + {del_utfall})',
    prognos: 'Prognos helår',
    utfallUtanPrognos: 'Utfall hittills (prognos saknas)',
    kvotUtanPrognos: 'Utfall hittills ({taljare} delat med {namnare}; prognos saknas)',
  },
  {
    heltHogre: '{SUBJECT} {varde}{enhet} når årsmålet minst {arsmal}{malenhet}, alltså helt.',
    heltLagre: '{SUBJECT} {varde}{enhet} håller årsmålet högst {arsmal}{malenhet}, alltså helt.',
    heltInomHogre:
      '{SUBJECT} {varde}{enhet} ligger {miss} % under årsmålet minst {arsmal}{malenhet}; gränsen för helt är {grans} %, alltså helt.',
    heltInomLagre:
      '{SUBJECT} {varde}{enhet} ligger {miss} % över årsmålet högst {arsmal}{malenhet}; gränsen för helt är {grans} %, alltså helt.',
    delvisHogre:
      '{SUBJECT} {varde}{enhet} ligger {miss} % under årsmålet minst {arsmal}{malenhet}; gränsen för delvis är {grans} %, alltså delvis.',
    delvisLagre:
      '{SUBJECT} {varde}{enhet} ligger {miss} % över årsmålet högst {arsmal}{malenhet}; gränsen för delvis är {grans} %, alltså delvis.',
    inteHogre:
      '{SUBJECT} {varde}{enhet} ligger {miss} % under årsmålet minst {arsmal}{malenhet}; gränsen för delvis är {grans} %, alltså inte.',
    inteLagre:
      '{SUBJECT} {varde}{enhet} ligger {miss} % över årsmålet högst {arsmal}{malenhet}; gränsen för delvis är {grans} %, alltså inte.',
    heltIntervall:
      '{SUBJECT} {varde}{enhet} ligger inom årsmålet {arsmal} till {till}{malenhet}, alltså helt.',
    ...withUnits('\u00a0procentenheter', {
      delvisAbsolutHogre:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} under årsmålet minst {arsmal}{malenhet}; den absoluta gränsen för delvis är {GRANS}, alltså delvis.',
      delvisAbsolutLagre:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} över årsmålet högst {arsmal}{malenhet}; den absoluta gränsen för delvis är {GRANS}, alltså delvis.',
      inteAbsolutHogre:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} under årsmålet minst {arsmal}{malenhet}; den absoluta gränsen för delvis är {GRANS}, alltså inte.',
      inteAbsolutLagre:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} över årsmålet högst {arsmal}{malenhet}; den absoluta gränsen för delvis är {GRANS}, alltså inte.',
      inteUtanGransHogre:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} under årsmålet minst {arsmal}{malenhet}; någon gräns för delvis finns inte för ett sådant mål, alltså inte.',
      inteUtanGransLagre:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} över årsmålet högst {arsmal}{malenhet}; någon gräns för delvis finns inte för ett sådant mål, alltså inte.',
      delvisIntervall:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} utanför årsmålet {arsmal} till {till}{malenhet}; den absoluta gränsen för delvis är {GRANS}, alltså delvis.',
      inteIntervall:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} utanför årsmålet {arsmal} till {till}{malenhet}; den absoluta gränsen för delvis är {GRANS}, alltså inte.',
      inteIntervallUtanGrans:
        '{SUBJECT} {varde}{enhet} ligger {AVSTAND} utanför årsmålet {arsmal} till {till}{malenhet}; någon gräns för delvis finns inte för ett intervall, alltså inte.',
    }),
    heltOka:
      '{SUBJECT} {varde}{enhet} är högre än förra årets {foregaende}{foregaendeEnhet}; det ska öka, alltså helt.',
    delvisOka:
      '{SUBJECT} {varde}{enhet} är lika med förra årets {foregaende}{foregaendeEnhet}; det ska öka, alltså delvis.',
    inteOka:
      '{SUBJECT} {varde}{enhet} är lägre än förra årets {foregaende}{foregaendeEnhet}; det ska öka, alltså inte.',
    heltMinska:
      '{SUBJECT} {varde}{enhet} är lägre än förra årets {foregaende}{foregaendeEnhet}; det ska minska, alltså helt.',
    delvisMinska:
      '{SUBJECT} {varde}{enhet} är lika med förra årets {foregaende}{foregaendeEnhet}; det ska minska, alltså delvis.',
    inteMinska:
      '{SUBJECT} {varde}{enhet} är högre än förra årets {foregaende}{foregaendeEnhet}; det ska minska, alltså inte.',
    heltJanej: '{SUBJECT} {varde} är som årsmålet {arsmal}, alltså helt.',
    inteJanej: '{SUBJECT} {varde} är inte som årsmålet {arsmal}, alltså inte.',
  },
);

/** Comparisons beside the status (domain 4.1): parts of `comparisonText`. */
const comparisonsBeside = {
  'jamforelse.vad.utfall': 'Utfallet',
  'jamforelse.vad.prognos': 'Prognosen för helåret',
  'jamforelse.vad.man': 'Utfallet för män och pojkar',
  'jamforelse.vad.kvinnor': 'Utfallet för kvinnor och flickor',
  'jamforelse.at.hogre': 'högre',
  'jamforelse.at.lagre': 'lägre',
  'jamforelse.omdome.battre': ', en förbättring',
  'jamforelse.omdome.samre': ', en försämring',
  'jamforelse.gruppOver.man': 'Män och pojkar',
  'jamforelse.gruppOver.kvinnor': 'Kvinnor och flickor',
  'jamforelse.gruppUnder.man': 'män och pojkar',
  'jamforelse.gruppUnder.kvinnor': 'kvinnor och flickor',
  'jamforelse.form.stigande': 'stigande',
  'jamforelse.form.fallande': 'fallande',
  'jamforelse.form.oforandrad': 'oförändrat',
  'jamforelse.form.blandad': 'både uppåt och nedåt',
  'jamforelse.period.foregaendeAr': 'förra året',
  'jamforelse.kf.helt': '{vad} {varde}{enhet} når KF:s årsmål {mal}.',
  'jamforelse.kf.delvis': '{vad} {varde}{enhet} når delvis KF:s årsmål {mal}.',
  'jamforelse.kf.inte': '{vad} {varde}{enhet} når inte KF:s årsmål {mal}.',
  'jamforelse.kf.staden': 'KF:s årsmål {mal} gäller hela staden och jämförs därför inte med utfallet.',
  'jamforelse.foregaende.procentenhet':
    '{vad} {varde}{enhet} är {tal} procentenhet {at} än förra årets {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.procentenheter':
    '{vad} {varde}{enhet} är {tal} procentenheter {at} än förra årets {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.procent':
    '{vad} {varde}{enhet} är {tal} procent {at} än förra årets {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.absolut':
    '{vad} {varde}{enhet} är {tal}{enhet} {at} än förra årets {foregaende}{foregaendeEnhet}{omdome}.',
  'jamforelse.foregaende.lika': '{vad} {varde}{enhet} är lika med förra årets utfall.',
  'jamforelse.trend': 'Över tid: {serie}, alltså {form}{omdome}.',
  'jamforelse.kon.helt': '{vad} {varde}{enhet} når årsmålet {mal}.',
  'jamforelse.kon.delvis': '{vad} {varde}{enhet} når delvis årsmålet {mal}.',
  'jamforelse.kon.inte': '{vad} {varde}{enhet} når inte årsmålet {mal}.',
  'jamforelse.gap.procentenhet': '{gruppOver} ligger {tal} procentenhet högre än {gruppUnder}.',
  'jamforelse.gap.procentenheter': '{gruppOver} ligger {tal} procentenheter högre än {gruppUnder}.',
  'jamforelse.gap.absolut': '{gruppOver} ligger {tal}{enhet} högre än {gruppUnder}.',
  'jamforelse.gap.lika': 'Könen har samma utfall.',
  'jamforelse.gap.dold': 'Utfall per kön redovisas inte: färre än {minst} svarande i någon grupp.',
} as const;

/** Classes without colour (domain 4.4). */
const classes = {
  'forklaring.ejAktuellVp': 'En verksamhetsplan anger årsmål; de följs upp först i tertialrapporterna.',
  'forklaring.ejAktuellArsvis': 'Indikatorn mäts vid årets slut och räknas inte med i tertialrapporten.',
  'forklaring.ingetResultat.forFa':
    'Utfallet redovisas inte: färre än {minst} svarande, alltså inget resultat.',
  'forklaring.ingetResultat.utanSkal': 'Utfall saknas, alltså inget resultat.',
  'forklaring.ingetResultat.uteblir': 'Utfall saknas: resultatet uteblir. Alltså inget resultat.',
  'forklaring.ingetResultat.fraganEjStalld': 'Utfall saknas: frågan är inte ställd. Alltså inget resultat.',
  'forklaring.ingetResultat.matsInteIAr': 'Utfall saknas: indikatorn mäts inte i år. Alltså inget resultat.',
  'forklaring.ingetResultat.forFaSvarande': 'Utfall saknas: för få svarande. Alltså inget resultat.',
  'forklaring.ingetResultat.annat': 'Utfall saknas av annat skäl, se analysen. Alltså inget resultat.',
  'forklaring.malSaknas.tomt': 'Eget årsmål saknas, så utfallet har inget att jämföras med.',
  'forklaring.malSaknas.ejSatt':
    'I årsmålet står ”{arsmal}”, som inte är ett mål, så utfallet har inget att jämföras med.',
  'forklaring.prognosSaknas':
    'Utfallet summeras över året och prognos för helåret saknas, så det går inte att bedöma än.',
  'forklaring.ejBedombar.summa':
    'Årets utfall är en summa, men {kolumnList} saknas, går inte att läsa eller har en annan enhet.',
  'forklaring.ejBedombar.utfall': 'Värdet ”{varde}” går inte att läsa som ett tal.',
  'forklaring.ejBedombar.arsmal': 'Årsmålet ”{arsmal}” går inte att läsa som ett mål.',
  'forklaring.ejBedombar.riktning':
    'Kolumnen Riktning och årsmålet ”{arsmal}” säger emot varandra, så riktningen är okänd.',
  'forklaring.ejBedombar.enhet':
    '”{varde}” och ”{arsmal}” har olika enheter och går inte att jämföra som de står.',
  'forklaring.ejBedombar.foregaende': 'Förra årets utfall saknas, så förändringen går inte att bedöma.',
  'forklaring.ejBedombar.janej': '”{varde}” går inte att jämföra med årsmålet ”{arsmal}”.',
  'forklaring.ejBedombar.janejUtanMal':
    'Riktningen är Ja/nej men årsmålet ”{arsmal}” är varken Ja eller Nej.',
  'forklaring.ejBedombar.intervallUtanGranser':
    'Riktningen är Intervall men årsmålet ”{arsmal}” har inte två gränser.',
  'forklaring.overstyrd': 'Satt för hand till {status}: {motivering}',
  'forklaring.overstyrdInaktuell':
    'Satt för hand till {status}: {motivering} Uppgifterna har ändrats sedan dess.',
  'forklaring.regel': 'Regel: {regel}, version {regelversion}.',
  'forklaring.underlag': 'Underlag: {cellList}.',
} as const;

/** Reasons of a goal's proposal (domain 5). */
const reasons = {
  'skal.ingetMatbart': 'Inget mätbart finns under målet.',
  'skal.barn.helt': 'Bedömda mål under: {totalt}, varav samtliga uppfylls helt.',
  'skal.barn.delvis': 'Bedömda mål under: {totalt}, varav {helt} uppfylls helt.',
  'skal.barn.inte': 'Bedömda mål under: {totalt}, varav {inte} inte uppfylls ({namnList}).',
  'skal.indikatorer.helt':
    'Bedömda indikatorer: {totalt}, varav {inte} inte når årsmålet (högst {andelHelt}).',
  'skal.indikatorer.delvis':
    'Bedömda indikatorer: {totalt}, varav {inte} inte når årsmålet (mer än {andelHelt}, högst {andelInte}).',
  'skal.indikatorer.inte':
    'Bedömda indikatorer: {totalt}, varav {inte} inte når årsmålet (mer än {andelInte}).',
  'skal.aktiviteter.helt':
    'Aktiviteter med känt läge: {totalt}, varav {klara} genomförda (mer än {andelKlara}).',
  'skal.aktiviteter.delvis':
    'Aktiviteter med känt läge: {totalt}, varav {klara} genomförda (högst {andelKlara}).',
  'skal.aktiviteter.inte': 'Aktiviteter med känt läge: {totalt}, varav ingen genomförd.',
  'skal.aktiviteterTertial.helt':
    'Aktiviteter med känt läge: {totalt}, varav {klara} genomförda eller pågående (mer än {andelKlara}).',
  'skal.aktiviteterTertial.delvis':
    'Aktiviteter med känt läge: {totalt}, varav {klara} genomförda eller pågående (högst {andelKlara}).',
  'skal.aktiviteterTertial.inte':
    'Aktiviteter med känt läge: {totalt}, varav ingen genomförd eller pågående.',
  'skal.forvantadeResultat.helt':
    'Bedömda förväntade resultat: {totalt}, varav {inte} inte uppnåtts (högst {andelHelt}).',
  'skal.forvantadeResultat.delvis':
    'Bedömda förväntade resultat: {totalt}, varav {inte} inte uppnåtts (mer än {andelHelt}, högst {andelInte}).',
  'skal.forvantadeResultat.inte':
    'Bedömda förväntade resultat: {totalt}, varav {inte} inte uppnåtts (mer än {andelInte}).',
  'skal.utanResultat': 'Indikatorer utan bedömning, som inte räknas: {antal}.',
  'skal.okantLage': 'Aktiviteter utan uppgift om läge, som inte räknas: {antal}.',
} as const;

/** Shares that have a name. */
const shares = {
  'andel.1/2': 'hälften',
  'andel.1/3': 'en tredjedel',
  'andel.2/3': 'två tredjedelar',
  'andel.1/4': 'en fjärdedel',
  'andel.3/4': 'tre fjärdedelar',
} as const;

/** Words of the closed code lists. */
const words = {
  'status.helt': 'Uppfylls helt',
  'status.delvis': 'Uppfylls delvis',
  'status.inte': 'Uppfylls inte',
  'status.ingetResultat': 'Inget resultat',
  'status.malSaknas': 'Årsmål saknas',
  'status.prognosSaknas': 'Prognos saknas',
  'status.ejBedombar': 'Ej bedömbar',
  'status.ejAktuell': 'Ej aktuell',
  'bedomning.helt': 'Uppfylls helt',
  'bedomning.delvis': 'Uppfylls delvis',
  'bedomning.inte': 'Uppfylls inte',
  'bedomning.ingen': 'Ingen',
  'resultatbedomning.helt': 'Helt',
  'resultatbedomning.delvis': 'Delvis',
  'resultatbedomning.inte': 'Inte',
  'lage.genomford': 'Genomförd',
  'lage.avvikelse': 'Avvikelse',
  'lage.pagar': 'Pågår',
  'lage.ejPaborjad': 'Ej påbörjad',
  'lage.utgar': 'Utgår',
  'lage.okand': 'Läge saknas',
  'riktning.hogre': 'Högre är bättre',
  'riktning.lagre': 'Lägre är bättre',
  'riktning.intervall': 'Inom intervallet',
  'riktning.oka': 'Ska öka',
  'riktning.minska': 'Ska minska',
  'riktning.janej': 'Ja eller nej',
} as const;

/** Explanations and words: `forklaring.…`, `skal.…`, `status.…`, `bedomning.…`, `lage.…`, `riktning.…`. */
export const svReasons = {
  ...comparisons,
  ...comparisonsBeside,
  ...classes,
  ...reasons,
  ...shares,
  ...words,
} as const;
