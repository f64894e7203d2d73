import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CellChange } from '../../src/workbook';
import { UNDERLAG_CHANGE_LIST } from '../helpers/rich-plan';
import { sharedPath } from '../helpers/shared';

/** A workbook of the corpus and what a plan may do to its parts. Every other part keeps its bytes. */
export interface Fixture {
  readonly name: string;
  readonly path: string;
  /** Parts that may change when sheets are added. */
  readonly mayChange: readonly string[];
  /** The sheet that was shown first: it gives up `tabSelected` when a plan shows another, nothing else. */
  readonly shownSheet: string;
  /** Parts that may go: a stored order of calculation that would lack the new formulas. */
  readonly mayGo: readonly string[];
  /** Changes of single cells that the workbook allows, and the parts that they may touch besides. */
  readonly cellChangeList: readonly CellChange[];
  readonly mayChangeWithCells: readonly string[];
  /** What must be in it, so that the fixture proves what it is there for. */
  readonly mustHold: readonly string[];
  /** The independent readers that judge what we write; one that is not listed cannot read the original either. */
  readonly readerList: readonly Reader[];
}

/** `openpyxl-copy`: openpyxl, given the workbook in the usual form (`plainCopy`). */
export type Reader = 'openpyxl' | 'openpyxl-copy' | 'exceljs' | 'LibreOffice';

const ALL_READERS: readonly Reader[] = ['openpyxl', 'exceljs', 'LibreOffice'];
/** exceljs gives up on parts at unusual places, and on tables that openpyxl writes. */
const WITHOUT_EXCELJS: readonly Reader[] = ['openpyxl', 'LibreOffice'];
/** openpyxl knows neither strict namespaces nor styles in another place than the usual. */
const FROM_COPY: readonly Reader[] = ['openpyxl-copy', 'LibreOffice'];

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_PARTS = [CONTENT_TYPES, 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

function ours(file: string, rest: Partial<Fixture> = {}): Fixture {
  return {
    name: file,
    path: resolve(__dirname, '../fixtures/xlsx', file),
    mayChange: WORKBOOK_PARTS,
    shownSheet: 'xl/worksheets/sheet1.xml',
    mayGo: [],
    cellChangeList: UNDERLAG_CHANGE_LIST,
    mayChangeWithCells: ['xl/worksheets/sheet1.xml'],
    mustHold: [],
    readerList: ALL_READERS,
    ...rest,
  };
}

const RICH_PARTS = [
  'xl/charts/chart1.xml',
  'xl/media/image1.png',
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'docProps/custom.xml',
];

export const FIXTURE_LIST: readonly Fixture[] = [
  ours('xlsxwriter-rich.xlsx', { mustHold: [...RICH_PARTS, 'xl/sharedStrings.xml'] }),
  ours('macros.xlsm', { mustHold: [...RICH_PARTS, 'xl/vbaProject.bin'] }),
  ours('chartsheet-first.xlsx', {
    shownSheet: 'xl/chartsheets/sheet1.xml',
    mustHold: ['xl/chartsheets/sheet1.xml'],
  }),
  ours('dates-1904.xlsx'),
  ours('titles-taken.xlsx', { mustHold: ['xl/tables/table2.xml'] }),
  ours('openpyxl-rich.xlsx', {
    readerList: WITHOUT_EXCELJS,
    mustHold: ['xl/chartsheets/sheet1.xml', 'xl/charts/chart1.xml', 'xl/comments/comment1.xml'],
  }),
  ours('openpyxl-plain.xlsx', { readerList: WITHOUT_EXCELJS }),
  ours('libreoffice-rich.xlsx', { mustHold: ['xl/charts/chart1.xml', 'xl/comments1.xml'] }),
  ours('libreoffice-pivot.xlsx', {
    mustHold: ['xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml'],
  }),
  ours('prefixed-namespaces.xlsx', { readerList: WITHOUT_EXCELJS, mustHold: RICH_PARTS }),
  ours('absolute-targets.xlsx', { readerList: WITHOUT_EXCELJS, mustHold: RICH_PARTS }),
  ours('no-theme.xlsx', { mustHold: RICH_PARTS }),
  ours('extension-attributes.xlsx', { mustHold: RICH_PARTS }),
  ours('threaded-comments.xlsx', {
    mustHold: [...RICH_PARTS, 'xl/threadedComments/threadedComment1.xml', 'xl/persons/person.xml'],
  }),
  ours('attachments.xlsx', {
    mustHold: [
      ...RICH_PARTS,
      'customXml/item1.xml',
      'xl/externalLinks/externalLink1.xml',
      'xl/printerSettings/printerSettings1.bin',
    ],
  }),
  ours('no-cell-refs.xlsx', { readerList: WITHOUT_EXCELJS }),
  ours('shared-formulas.xlsx', { readerList: WITHOUT_EXCELJS }),
  ours('strict.xlsx', { readerList: FROM_COPY }),
  ours('utf-16.xlsx', { readerList: WITHOUT_EXCELJS }),
  ours('calc-chain.xlsx', {
    readerList: WITHOUT_EXCELJS,
    mustHold: ['xl/calcChain.xml'],
    mayGo: ['xl/calcChain.xml'],
  }),
  ours('odd-paths.xlsx', {
    shownSheet: 'blad/Underlag.xml',
    mayChange: [CONTENT_TYPES, 'bok/arbetsbok.xml', 'bok/_rels/arbetsbok.xml.rels', 'bok/utseende.xml'],
    mayChangeWithCells: ['blad/Underlag.xml'],
    readerList: FROM_COPY,
  }),
  ours('bare.xlsx', { readerList: WITHOUT_EXCELJS }),
];

/** Workbooks with everything an add-in must not lose, beside the project. */
export const SHARED_FIXTURE_LIST: readonly Fixture[] = ['full.xlsx', 'full.xlsm'].map((file) => ({
  ...ours(file),
  path: sharedPath(`data/${file}`),
  cellChangeList: [],
  mayChangeWithCells: [],
  mustHold: [
    'xl/charts/chart1.xml',
    'xl/pivotTables/pivotTable1.xml',
    'xl/slicers/slicer1.xml',
    'xl/threadedComments/threadedComment1.xml',
    'xl/externalLinks/externalLink1.xml',
    'xl/printerSettings/printerSettings1.bin',
    'customXml/item1.xml',
  ],
}));

export function readFixture(fixture: Fixture): Uint8Array {
  return new Uint8Array(readFileSync(fixture.path));
}

/** Ours, and the shared ones where they are. */
export function presentFixtures(): readonly Fixture[] {
  return [...FIXTURE_LIST, ...SHARED_FIXTURE_LIST.filter(({ path }) => existsSync(path))];
}
