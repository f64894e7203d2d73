import type { DocumentBlock } from '../../../src/report/blocks';
import { SheetBuilder } from '../../../src/report/layout';
import { rapportGrid } from '../../../src/report/rapport/grid';
import { renderBlock } from '../../../src/report/rapport/render';
import type { SheetPlan } from '../../../src/workbook';
import { dumpSheet } from '../helpers/dump-plan';

function draw(blockList: readonly DocumentBlock[], isHeaded = false): SheetPlan {
  const grid = rapportGrid('VB');
  const sheet = new SheetBuilder({
    title: 'Rapport',
    mark: null,
    widthCharsList: grid.widthCharsList,
    footer: { left: '', center: '', pageWord: 'Sida' },
  });
  blockList.forEach((block) => renderBlock(block, { sheet, grid, lang: 'sv', isHeaded }));
  return sheet.build().plan;
}

/** The filled cells of a drawing, without the frame. */
const cellsOf = (blockList: readonly DocumentBlock[]): readonly string[] =>
  dumpSheet(draw(blockList))
    .split('\n')
    .filter((line) => /^[A-Z]+\d+ \[/.test(line))
    .map((line) => line.replace(/^([A-Z]+)\d+/, '$1'));

test.each<[DocumentBlock, readonly string[]]>([
  [{ kind: 'title', text: 'Titel', subtitle: 'Enheten' }, ['A [title] Titel', 'A [subtitle] Enheten']],
  [{ kind: 'fieldList', fieldList: [{ label: 'Till', value: 'Nämnden' }] }, ['A [body] Till: Nämnden']],
  [{ kind: 'heading', level: 2, text: 'Övrigt' }, ['A [heading2] Övrigt']],
  [
    { kind: 'goalHeading', malId: 'M1', niva: 'namndmal', text: 'Nämndmål: X' },
    ['A [goalBand3] Nämndmål: X'],
  ],
  [{ kind: 'status', role: 'helt', text: '● Uppfylls helt' }, ['A [statusLineHelt] ● Uppfylls helt']],
  [
    { kind: 'text', label: 'Analys', itemList: [{ underrubrik: 'Nu', paragraphList: ['Ett.', 'Två.'] }] },
    ['A [heading3] Analys', 'A [heading4] Nu', 'A [body] Ett.', 'A [body] Två.'],
  ],
  [
    { kind: 'text', label: null, itemList: [{ underrubrik: '', paragraphList: ['Ett.'] }] },
    ['A [body] Ett.'],
  ],
  [
    { kind: 'resultList', label: 'Förväntat resultat', itemList: [{ text: 'Fler.', noteList: ['Not.'] }] },
    ['A [heading3] Förväntat resultat', 'A [bullet] • Fler.', 'A [bullet] Not.'],
  ],
  [
    { kind: 'sentence', label: 'Samlat', textList: ['Aktiviteten pågår.'] },
    ['A [heading3] Samlat', 'A [sentence] Aktiviteten pågår.'],
  ],
  [{ kind: 'emptySection', text: 'Ej aktuellt.' }, ['A [body] Ej aktuellt.']],
  [{ kind: 'economyNote', text: 'Not.' }, ['B [footnote] Not.']],
  [
    { kind: 'list', label: 'Bilagor', itemList: ['1. Budget'] },
    ['A [heading2] Bilagor', 'A [body] 1. Budget'],
  ],
])('$kind', (block, expected) => {
  expect(cellsOf([block])).toEqual(expected);
});

const indicatorTable = (rowCount: number, noteList: readonly string[] = []): DocumentBlock => ({
  kind: 'indicatorTable',
  columnList: [
    { caption: 'Status', role: 'status' },
    { caption: 'Indikator', role: 'name' },
    { caption: 'Period', role: 'text' },
  ],
  rowList: Array.from({ length: rowCount }, (_, at) => ({
    cellList: [
      { kind: 'status', role: 'inte', text: '■ Uppfylls inte' },
      { kind: 'text', text: `Indikator ${at}` },
      { kind: 'text', text: '2022' },
    ],
    noteList,
    emphasis: 'none',
  })),
});

test('a table starts in the status column, its notes span the whole grid', () => {
  expect(cellsOf([indicatorTable(1, ['Analys: Bra.', 'Mer.'])])).toEqual([
    'A [tableHeader] Status',
    'B [tableHeader] Indikator',
    'C [tableHeaderCenter] Period',
    'A [statusInte] ■ Uppfylls inte',
    'B [tableText] Indikator 0',
    'C [tableCenter] 2022',
    'A [analysis] Analys: Bra.',
    'A [analysis] Mer.',
  ]);
  expect(draw([indicatorTable(1, ['Analys: Bra.'])]).mergeList).toEqual([
    { top: 4, left: 1, bottom: 4, right: 9 },
  ]);
});

test('a table without status starts in the name column', () => {
  const block: DocumentBlock = {
    kind: 'economyTable',
    ingress: '',
    keepWithNext: false,
    text: 'Fritid',
    columnList: [{ caption: 'Tkr', role: 'name' }],
    rowList: [{ cellList: [{ kind: 'text', text: 'Intäkter' }], noteList: [], emphasis: 'rubrik' }],
  };
  expect(cellsOf([block])).toEqual(['A [heading3] Fritid', 'B [tableHeader] Tkr', 'B [tableGroup] Intäkter']);
});

/** Rows at which new pages start, with what stands in their first filled cell. */
function pageStarts(blockList: readonly DocumentBlock[], isHeaded = false): readonly unknown[] {
  const plan = draw(blockList, isHeaded);
  return (plan.print?.rowBreakList ?? []).map((rowNumber) => {
    const next = plan.rowList.filter((row) => row.rowNumber > rowNumber && row.cellList.length > 0)[0];
    const content = next?.cellList[0]?.content;
    return content?.kind === 'value' ? content.value : null;
  });
}

const fill = (lineCount: number): DocumentBlock => ({
  kind: 'text',
  label: null,
  itemList: [{ underrubrik: '', paragraphList: Array.from({ length: lineCount }, (_, at) => `Rad ${at}.`) }],
});

test('a short table is moved to the next page whole, with its header', () => {
  expect(pageStarts([fill(24), indicatorTable(6)])).toEqual(['Status']);
});

test('a long table with analyses is split between its rows', () => {
  const starts = pageStarts([fill(20), indicatorTable(12, ['Analys: Bra.'])]);
  expect(starts.length).toBeGreaterThan(0);
  expect(starts[0]).toBe('■ Uppfylls inte');
});

test('a heading goes with the table it heads', () => {
  const heading: DocumentBlock = {
    kind: 'goalHeading',
    malId: 'M1',
    niva: 'enhetsmal',
    text: 'Enhetsmål: X',
  };
  const grid = rapportGrid('VB');
  const sheet = new SheetBuilder({
    title: 'Rapport',
    mark: null,
    widthCharsList: grid.widthCharsList,
    footer: { left: '', center: '', pageWord: 'Sida' },
  });
  renderBlock(fill(23), { sheet, grid, lang: 'sv', isHeaded: false });
  renderBlock(heading, { sheet, grid, lang: 'sv', isHeaded: false });
  renderBlock(indicatorTable(6), { sheet, grid, lang: 'sv', isHeaded: true });
  const { plan } = sheet.build();
  const headingRow = plan.rowList.find(({ cellList }) => cellList[0]?.style === 'goalBand4')!.rowNumber;
  expect(plan.print?.rowBreakList).toEqual([headingRow - 1]);
});
