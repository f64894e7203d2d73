import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planReport } from '../../src/report';
import { readModell } from '../../src/tables';
import type { SheetPlan } from '../../src/workbook';
import { createXlsxPort } from '../../src/xlsx';
import { textList } from './helpers/dump-plan';
import { reportInput } from './helpers/models';

const SAMPLE = join(__dirname, '../../samples/ung-fritid-vb-2022.xlsx');
const NBSP = '\u00a0';

/** The report sheets of the real unit report, by title. */
async function sampleSheets(): Promise<ReadonlyMap<string, SheetPlan>> {
  const port = createXlsxPort(readFileSync(SAMPLE));
  if (!port.ok) throw new Error('the sample cannot be opened');
  const snapshot = await port.value.readWorkbook();
  if (!snapshot.ok) throw new Error('the sample cannot be read');
  const modell = readModell(snapshot.value);
  if (!modell.ok) throw new Error('the sample has no model');
  return new Map(planReport(reportInput(modell.value)).sheetList.map((sheet) => [sheet.title, sheet]));
}

/** The values of the rows whose first filled cell holds that text. */
function rowsOf(sheet: SheetPlan, label: string): readonly (readonly unknown[])[] {
  return sheet.rowList
    .map(({ cellList }) =>
      cellList.map(({ content }) => (content.kind === 'formula' ? content.cached : content.value)),
    )
    .filter((valueList) => valueList.find((value) => value !== null) === label);
}

test('nine indicators, five reached and four without result; sixteen activities, unknown is not "no"', async () => {
  const texts = textList((await sampleSheets()).get('Rapport')!);
  expect(texts).toContain(
    'Av nio indikatorer uppnås årsmålet helt i fem. Resultat saknas för fyra indikatorer.',
  );
  expect(texts.some((text) => text.startsWith('Av 16 aktiviteter är 5 genomförda.'))).toBe(true);
  expect(
    texts.some((text) => text.startsWith('Uppgift om läge saknas') || text.includes('saknas för elva')),
  ).toBe(true);
});

test('the unit’s total in figures and in words, the same in both economy prints', async () => {
  const sheets = await sampleSheets();
  for (const title of ['Rapport', 'Ekonomirapport']) {
    const sheet = sheets.get(title)!;
    expect(rowsOf(sheet, 'Summa netto').map((row) => row.slice(1, 4))).toEqual([
      [21876, 22300, 424],
      [5016, 5200, 184],
      [1519, 2000, 481],
      [28411, 29500, 1089],
    ]);
    expect(
      textList(sheet).filter((text) => text.includes(`överskott om 1${NBSP}089${NBSP}tkr`)),
    ).toHaveLength(1);
  }
});

test('headings as the unit prints them; KF’s direction is not assessed', async () => {
  const { rowList } = (await sampleSheets()).get('Rapport')!;
  const styleList = rowList.map(({ cellList }) => cellList[0]?.style);
  const headingList = rowList.flatMap(({ cellList }) => {
    const [cell] = cellList;
    return cell?.style.startsWith('goalBand') && cell.content.kind === 'value'
      ? [String(cell.content.value)]
      : [];
  });
  expect(headingList).toContain('Enhetsmål: Unga erbjuds feriejobb');
  expect(headingList[0]).toBe(
    'KF:s inriktningsmål: 1. En modern storstad med möjligheter och valfrihet för alla',
  );
  styleList.forEach((style, at) => {
    if (style === 'goalBand1') expect(styleList[at + 1] ?? '').not.toMatch(/^statusLine/);
  });
});
