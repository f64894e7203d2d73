/**
 * Functions that came after the file format was fixed. In a file their names carry a prefix; without it
 * Excel shows #NAME? until the cell is edited. Source: the "future functions" of [MS-XLSX] 2.2.2.
 */
const XLFN_LIST = `
ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML
FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH
SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTAFTER
TEXTBEFORE TEXTJOIN UNICHAR UNICODE VALUETOTEXT VAR.P VAR.S WEBSERVICE WEIBULL.DIST XLOOKUP XMATCH XOR
Z.TEST`;

/** New functions whose result is an array: the cell's formula must say so in the file. */
const ARRAY_XLFN_LIST = `
ARRAYTOTEXT CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK RANDARRAY SEQUENCE SORTBY TAKE TEXTSPLIT TOCOL TOROW
UNIQUE VSTACK WRAPCOLS WRAPROWS`;
const ARRAY_XLWS_LIST = 'FILTER SORT';
/** Their parameter names need a prefix of their own, which takes a real parser: nothing of ours uses them. */
const REFUSED_LIST = 'BYCOL BYROW LAMBDA LET MAKEARRAY MAP REDUCE SCAN';

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function withPrefix(list: string, prefix: string): [string, string][] {
  return words(list).map((name) => [name, prefix + name]);
}

/** Function name in upper case → the name a file holds. */
export const FILE_NAME_BY_FUNCTION: ReadonlyMap<string, string> = new Map([
  ...withPrefix(XLFN_LIST, '_xlfn.'),
  ...withPrefix(ARRAY_XLFN_LIST, '_xlfn.'),
  ...withPrefix(ARRAY_XLWS_LIST, '_xlfn._xlws.'),
]);

/** Functions whose formula is written as an array formula. */
export const ARRAY_FUNCTION_SET: ReadonlySet<string> = new Set(
  words(`${ARRAY_XLFN_LIST} ${ARRAY_XLWS_LIST}`),
);

/** Functions this writer does not take. */
export const REFUSED_FUNCTION_SET: ReadonlySet<string> = new Set(words(REFUSED_LIST));
