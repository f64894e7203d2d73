import { labelKey } from '../../domain';
import type { ColumnSpec, TableSpec } from '../spec';
import type { Kolumnlasning, Pastefraga, Pasteunderlag } from './types';

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

/** Captions of ledgers and reports by their letters; `y`, `p` = the document's year and the one before. */
function rulesOf({ ar }: Pasteunderlag): readonly Mattregel[] {
  const year = String(ar);
  const before = String(ar - 1);
  return [
    { pattern: /^(?:andel|procent|index|rest|kvar|förbrukat|%)/, header: '' },
    { pattern: new RegExp(`(?:avvik|diff)`), header: 'Angiven avvikelse' },
    {
      pattern: new RegExp(`(?:budgetvp|vpbudget|verksamhetsplan).*${before}`),
      header: 'Föregående budget VP',
    },
    { pattern: /budgetvp|vpbudget|verksamhetsplan/, header: 'Budget VP' },
    { pattern: /prognos.*t1|prognostertial1/, header: 'Prognos T1' },
    { pattern: /prognos.*t2|prognostertial2/, header: 'Prognos T2' },
    { pattern: /prognos/, header: prognos },
    { pattern: new RegExp(`budget.*(?:${before}|föregående|förra)`), header: 'Föregående budget' },
    { pattern: /budget/, header: 'Budget' },
    {
      pattern: new RegExp(
        `(?:utfall|bokslut|redovisat).*(?:${before}|föregående|förra)|^${before}$|^fgår|^föregåendeår`,
      ),
      header: 'Föregående utfall',
    },
    { pattern: new RegExp(`utfall|bokslut|redovisat|saldo|^${year}$|^ack|^period`), header: 'Utfall' },
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

/** Columns of a sheet that hold figures somebody types. */
function measureColumns(spec: TableSpec): readonly ColumnSpec[] {
  return spec.columnList.filter(({ type, writerList }) => type === 'value' && !writerList.includes('='));
}

function readCaption(rubrik: string, spec: TableSpec, underlag: Pasteunderlag): Mattlasning {
  const columnList = measureColumns(spec);
  const span = spanOf(rubrik);
  const own = specHeader(rubrik, columnList);
  if (own !== null) return { header: own, span };
  const key = labelKey(rubrik.replace(/\((?:kr|tkr|mnkr)\)/i, ''));
  const regel = rulesOf(underlag).find(({ pattern }) => pattern.test(key));
  const header = typeof regel?.header === 'function' ? regel.header(underlag) : (regel?.header ?? null);
  if (header === '') return { header, span };
  return { header: columnList.some((column) => column.header === header) ? header : null, span };
}

const IGNORE = 'ignorera';

interface Kandidat extends Mattlasning {
  readonly index: number;
  readonly rubrik: string;
}

/** Asked when a caption is unknown, when two columns would be the same measure, or when one is a period's. */
function needsQuestion(kandidat: Kandidat, list: readonly Kandidat[]): string | null {
  if (kandidat.header === null) return 'kolumn-okand';
  if (list.filter(({ header }) => header === kandidat.header).length > 1) return 'kolumn-dubbel';
  const isBudget = /^Budget/.test(kandidat.header);
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

/** Reads the captions of the columns that hold figures; what is not certain becomes a question. */
export function readMeasures(
  columnList: readonly { readonly index: number; readonly rubrik: string }[],
  spec: TableSpec,
  underlag: Pasteunderlag,
): { readonly kolumnList: readonly Kolumnlasning[]; readonly fragaList: readonly Pastefraga[] } {
  const kandidatList = columnList.map((column) => ({
    ...column,
    ...(column.rubrik === ''
      ? { header: null, span: 'okand' as const }
      : readCaption(column.rubrik, spec, underlag)),
  }));
  const measureList = kandidatList.filter(({ header }) => header !== '');
  const fragaList: Pastefraga[] = [];
  const valList = [...measureColumns(spec).map(({ header }) => header), IGNORE];
  const kolumnList = kandidatList.map((kandidat): Kolumnlasning => {
    const { index, rubrik, header } = kandidat;
    if (header === '') return { index, rubrik, roll: 'ignorerad', header: null, skal: 'kolumn-andel' };
    const code = needsQuestion(kandidat, measureList);
    if (code === null) return { index, rubrik, roll: 'matt', header, skal: 'kolumn-rubrik' };
    const isPeriod = kandidat.span === 'period' && code === 'kolumn-period';
    const forslag = header === null || isPeriod ? null : isProposed(kandidat, measureList) ? header : IGNORE;
    fragaList.push({ id: `kolumn:${index}`, code, params: { rubrik, kolumn: index + 1 }, valList, forslag });
    return { index, rubrik, roll: 'fraga', header: forslag === IGNORE ? null : forslag, skal: code };
  });
  return { kolumnList, fragaList };
}
