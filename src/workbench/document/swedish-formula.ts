/** Functions by their Swedish names in Excel; those with the same name in both languages are not listed. */
const ENGLISH_BY_SWEDISH: Readonly<Record<string, string>> = {
  ANTAL: 'COUNT',
  'ANTAL.OM': 'COUNTIF',
  'ANTAL.OMF': 'COUNTIFS',
  'ANTAL.TOMMA': 'COUNTBLANK',
  ANTALV: 'COUNTA',
  AVRUNDA: 'ROUND',
  'AVRUNDA.NEDÅT': 'ROUNDDOWN',
  'AVRUNDA.UPPÅT': 'ROUNDUP',
  'BYT.UT': 'SUBSTITUTE',
  DAG: 'DAY',
  DATUM: 'DATE',
  DELSUMMA: 'SUBTOTAL',
  EDATUM: 'EDATE',
  ELLER: 'OR',
  ERSÄTT: 'REPLACE',
  EXAKT: 'EXACT',
  EXTEXT: 'MID',
  FÖRSKJUTNING: 'OFFSET',
  GEMENER: 'LOWER',
  HELTAL: 'INT',
  HITTA: 'FIND',
  HÖGER: 'RIGHT',
  ICKE: 'NOT',
  IDAG: 'TODAY',
  INDIREKT: 'INDIRECT',
  INITIAL: 'PROPER',
  KOLUMN: 'COLUMN',
  KOLUMNER: 'COLUMNS',
  LETAKOLUMN: 'HLOOKUP',
  LETARAD: 'VLOOKUP',
  LETAUPP: 'LOOKUP',
  LÄNGD: 'LEN',
  MEDEL: 'AVERAGE',
  'MEDEL.OM': 'AVERAGEIF',
  'MEDEL.OMF': 'AVERAGEIFS',
  MINSTA: 'SMALL',
  MÅNAD: 'MONTH',
  NETTOARBETSDAGAR: 'NETWORKDAYS',
  NU: 'NOW',
  OCH: 'AND',
  OM: 'IF',
  OMFEL: 'IFERROR',
  OMSAKNAS: 'IFNA',
  PASSA: 'MATCH',
  PERCENTIL: 'PERCENTILE',
  PRODUKT: 'PRODUCT',
  PRODUKTSUMMA: 'SUMPRODUCT',
  RAD: 'ROW',
  RADER: 'ROWS',
  RANG: 'RANK',
  RENSA: 'TRIM',
  REP: 'REPT',
  REST: 'MOD',
  ROT: 'SQRT',
  'RUNDA.NER': 'FLOOR',
  'RUNDA.UPP': 'CEILING',
  SAMMAN: 'CONCAT',
  SAMMANFOGA: 'CONCATENATE',
  SLUTMÅNAD: 'EOMONTH',
  SORTERA: 'SORT',
  STDAV: 'STDEV',
  STÄDA: 'CLEAN',
  STÖRSTA: 'LARGE',
  SUMMA: 'SUM',
  'SUMMA.OM': 'SUMIF',
  'SUMMA.OMF': 'SUMIFS',
  SÖK: 'SEARCH',
  TECKEN: 'SIGN',
  TEXTNUM: 'VALUE',
  UNIKA: 'UNIQUE',
  'UPPHÖJT.TILL': 'POWER',
  VECKODAG: 'WEEKDAY',
  VERSALER: 'UPPER',
  VÄLJ: 'CHOOSE',
  VÄNSTER: 'LEFT',
  XLETAUPP: 'XLOOKUP',
  ÄRFEL: 'ISERROR',
  ÄRSAKNAD: 'ISNA',
  ÄRTAL: 'ISNUMBER',
  ÄRTEXT: 'ISTEXT',
  ÄRTOM: 'ISBLANK',
  ÅR: 'YEAR',
};

/** What is passed over whole: texts, sheet titles, columns of tables, written-out arrays; then what may be Swedish. */
const TOKEN =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\{[^}]*\})|([\p{L}_][\p{L}\p{N}_.]*)(?=\()|\b(SANT|FALSKT)\b(?!\()|(;)|(\d),(?=\d)|([()])/giu;

/**
 * A typed formula (no `=`) with the names and marks that files hold: `SUMMA(A1;1,5)` → `SUM(A1,1.5)`. It is
 * Swedish when it has a semicolon, a Swedish name of a function, or a decimal comma outside all brackets; another
 * one comes back as it is: `SUM(1,5)` has two arguments.
 */
export function englishFormula(formula: string): string {
  return isSwedish(formula) ? formula.replace(TOKEN, english) : formula;
}

type TokenPart = string | undefined;

function english(
  token: string,
  kept: TokenPart,
  name: TokenPart,
  truth: TokenPart,
  semicolon: TokenPart,
  digit: TokenPart,
): string {
  if (kept !== undefined) return kept;
  if (name !== undefined) return ENGLISH_BY_SWEDISH[name.toUpperCase()] ?? name;
  if (truth !== undefined) return truth.toUpperCase() === 'SANT' ? 'TRUE' : 'FALSE';
  if (semicolon !== undefined) return ',';
  return digit === undefined ? token : `${digit}.`;
}

function isSwedish(formula: string): boolean {
  let depth = 0;
  for (const [token, , name, truth, semicolon, digit] of formula.matchAll(TOKEN)) {
    if (truth !== undefined || semicolon !== undefined) return true;
    if (name !== undefined && ENGLISH_BY_SWEDISH[name.toUpperCase()] !== undefined) return true;
    if (digit !== undefined && depth === 0) return true;
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
  }
  return false;
}
