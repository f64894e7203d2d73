import { labelKey } from '../../domain';
import type { ColumnSpec, TableSpec } from '../spec';
import { IGNORE, kolumnId } from './answers';
import { OMRADESRAD_LIST, splitCaption, splitHeader } from './omraden';
import type { Malregister } from './target-rows';
import type { Inlasning, Kolumnlasning, Pastefraga, Pasteunderlag } from './types';

/** What a caption says about a column of figures. */
interface Mattlasning {
  readonly header: string | null;
  /** Whole year, the period alone, accumulated so far, or not said. */
  readonly span: 'ar' | 'period' | 'ack' | 'okand';
}

interface Mattregel {
  readonly pattern: RegExp;
  readonly header: string | ((underlag: Pasteunderlag) => string);
}

const prognos = ({ typ }: Pasteunderlag): string => (typ === 'T1' ? 'Prognos T1' : 'Prognos T2');

/** Captions of ledgers and reports by their letters; the first rule whose column the sheet has. */
function rulesOf({ ar }: Pasteunderlag): readonly Mattregel[] {
  const before = `(?:${ar - 1}|föregående|förra|fgår|ifjol|fjol)`;
  const avvikelse = '(?:avvik|diff|skillnad|jmf|jämför|förändr)';
  const utfall = '(?:utfall|bokslut|redovisat)';
  const rule = (pattern: string, header: Mattregel['header']): Mattregel => ({
    pattern: new RegExp(pattern),
    header,
  });
  return [
    rule('^(?:andel|procent|index|rest|kvar|återst|förbrukat)|följsamhet|prognossäkerhet', ''),
    rule('^(?:överföring)?frånföregående|^överföringfrån|^(?:ingående|in)fond', 'Från föregående år'),
    rule('^(?:överföring)?tillnästa|^överföringtill|^(?:utgående|ut)fond', 'Till nästa år'),
    rule('bruttobudget', 'Bruttobudget'),
    rule(`^resultat(?:${ar})?$|^åretsresultat`, 'Resultat'),
    rule('prognosavvik|avvikelseprognos', ({ typ }) => `Prognosavvikelse ${typ === 'T1' ? 'T1' : 'T2'}`),
    rule(`${avvikelse}.*${before}.*efter|${avvikelse}.*efter.*${before}`, 'Föregående avvikelse efter'),
    rule(`${avvikelse}.*${before}`, 'Föregående avvikelse före'),
    rule(`${avvikelse}.*${before}`, 'Föregående avvikelse'),
    rule(avvikelse, 'Angiven avvikelse'),
    rule(`(?:budgetvp|vpbudget|verksamhetsplan).*${before}`, 'Föregående budget VP'),
    rule('budgetvp|vpbudget|verksamhetsplan', 'Budget VP'),
    rule(`prognos.*t2.*${before}`, 'Föregående prognos T2'),
    rule('prognos.*t1|prognostertial1', 'Prognos T1'),
    rule('prognos.*t2|prognostertial2', 'Prognos T2'),
    rule('prognos', prognos),
    rule(`budget.*${before}|${before}.*budget`, 'Föregående budget'),
    rule('budget', 'Budget'),
    rule(`${utfall}.*${ar - 2}|^${ar - 2}$`, 'Utfall år−2'),
    rule(`${utfall}.*${before}|^${before}(?:år)?$|${before}.*${utfall}`, 'Föregående utfall'),
    rule(`${utfall}|saldo|^${ar}$|^ack|^period`, 'Utfall'),
    rule('belopp', 'Belopp'),
  ];
}

const PERIOD = /period|månad|tertial(?![12])|\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;
const ACK = /ack|hittills|t\.?o\.?m|ytd/i;
const YEAR = /helår|års|hela året|\båret\b/i;

function spanOf(rubrik: string): Mattlasning['span'] {
  if (ACK.test(rubrik)) return 'ack';
  if (YEAR.test(rubrik)) return 'ar';
  return PERIOD.test(rubrik) ? 'period' : 'okand';
}

function specHeader(rubrik: string, columnList: readonly ColumnSpec[]): string | null {
  const key = labelKey(rubrik);
  const column = columnList.find(({ header, aliasList = [] }) =>
    [header, ...aliasList].some((name) => labelKey(name) === key),
  );
  return column?.header ?? null;
}

/** Columns of a sheet that hold figures somebody types, and that the workbook has. */
function measureColumns(spec: TableSpec, register: Malregister): readonly ColumnSpec[] {
  return spec.columnList.filter(
    ({ type, writerList, header }) =>
      type === 'value' && !writerList.includes('=') && register.headerOf(header) !== null,
  );
}

interface Lasregler {
  readonly columnList: readonly ColumnSpec[];
  readonly ruleList: readonly Mattregel[];
  readonly underlag: Pasteunderlag;
}

const UNIT_NOTE = /\((?:i )?(?:kr|tkr|kkr|mnkr|mkr)\)|(?:^|\s)(?:i )?(?:kr|tkr|kkr|mnkr|mkr)(?=\s|$)/gi;

function readCaption(caption: string, { columnList, ruleList, underlag }: Lasregler): Mattlasning {
  const rubrik = caption.replace(UNIT_NOTE, ' ').trim();
  const span = spanOf(rubrik);
  const own = specHeader(rubrik, columnList);
  if (own !== null) return { header: own, span };
  if (rubrik.includes('%')) return { header: '', span };
  const key = labelKey(rubrik);
  const headerSet = new Set(columnList.map(({ header }) => header));
  for (const { pattern, header } of ruleList) {
    const name = typeof header === 'function' ? header(underlag) : header;
    if ((name === '' || headerSet.has(name)) && pattern.test(key)) return { header: name, span };
  }
  return { header: null, span };
}

/** A caption of a table of areas says the row too: `Budget (kostnader)` → `Kostnader/Budget`. */
function readAreaCaption(rubrik: string, regler: Lasregler): Mattlasning {
  const { rad, rubrik: rest } = splitCaption(rubrik);
  if (rad === 'Nettoförändring') return { header: `${rad}/Angiven avvikelse`, span: 'okand' };
  const read = readCaption(/avvik/i.test(rest) ? rubrik : rest, regler);
  return read.header ? { ...read, header: `${rad}/${read.header}` } : read;
}

interface Kandidat extends Mattlasning {
  readonly index: number;
  readonly rubrik: string;
}

/** Asked when a caption is unknown, when two columns would be the same measure, or when one is a period's. */
function needsQuestion(kandidat: Kandidat, list: readonly Kandidat[]): string | null {
  if (kandidat.header === null) return 'kolumn-okand';
  if (list.filter(({ header }) => header === kandidat.header).length > 1) return 'kolumn-dubbel';
  const isBudget = splitHeader(kandidat.header).header.startsWith('Budget');
  return isBudget && (kandidat.span === 'period' || kandidat.span === 'ack') ? 'kolumn-period' : null;
}

/** Of several columns of one measure: the year's budget, the accumulated outcome. */
function isProposed(kandidat: Kandidat, list: readonly Kandidat[]): boolean {
  const rank = ({ header, span }: Kandidat): number =>
    (/utfall/i.test(header ?? '')
      ? ['ack', 'ar', 'okand', 'period']
      : ['ar', 'okand', 'ack', 'period']
    ).indexOf(span);
  const same = list.filter(({ header }) => header === kandidat.header);
  return same.every((other) => other === kandidat || rank(kandidat) < rank(other));
}

/** What the reading of captions rests on. */
export interface Mattunderlag {
  readonly spec: TableSpec;
  readonly register: Malregister;
  readonly underlag: Pasteunderlag;
  readonly form: Inlasning['form'];
}

export interface Mattsvar {
  readonly kolumnList: readonly Kolumnlasning[];
  readonly fragaList: readonly Pastefraga[];
}

/** Reads the captions of the columns that hold figures; what is not certain becomes a question. */
export function readMeasures(
  captionList: readonly { readonly index: number; readonly rubrik: string }[],
  { spec, register, underlag, form }: Mattunderlag,
): Mattsvar {
  const columnList = measureColumns(spec, register);
  const regler = { columnList, ruleList: rulesOf(underlag), underlag };
  const read = form === 'omraden' ? readAreaCaption : readCaption;
  const kandidatList = captionList.map(({ index, rubrik }): Kandidat => {
    const lasning = rubrik === '' ? { header: null, span: 'okand' as const } : read(rubrik, regler);
    return { index, rubrik, ...lasning };
  });
  const measureList = kandidatList.filter(({ header }) => header !== '');
  const headerList = columnList.map(({ header }) => header);
  const choiceList =
    form === 'omraden'
      ? OMRADESRAD_LIST.flatMap((rad) => headerList.map((header) => `${rad}/${header}`))
      : headerList;
  const valList = [...choiceList, IGNORE];
  const readList = kandidatList.map((kandidat) => readColumn(kandidat, measureList, valList));
  return {
    kolumnList: readList.map(({ kolumn }) => kolumn),
    fragaList: readList.flatMap(({ fraga }) => fraga ?? []),
  };
}

function readColumn(
  kandidat: Kandidat,
  measureList: readonly Kandidat[],
  valList: readonly string[],
): { readonly kolumn: Kolumnlasning; readonly fraga: Pastefraga | null } {
  const { index, rubrik, header } = kandidat;
  const column = (roll: Kolumnlasning['roll'], skal: string, to: string | null): Kolumnlasning => ({
    index,
    rubrik,
    roll,
    header: to,
    skal,
  });
  if (header === '') return { kolumn: column('ignorerad', 'kolumn-andel', null), fraga: null };
  const code = needsQuestion(kandidat, measureList);
  if (code === null) return { kolumn: column('matt', 'kolumn-rubrik', header), fraga: null };
  const isPeriod = kandidat.span === 'period' && code === 'kolumn-period';
  const forslag = header === null || isPeriod ? null : isProposed(kandidat, measureList) ? header : IGNORE;
  const fraga = { id: kolumnId(index), code, params: { rubrik, kolumn: index + 1 }, valList, forslag };
  return { kolumn: column('fraga', code, forslag === IGNORE ? null : forslag), fraga };
}
