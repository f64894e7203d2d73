/**
 * `npm run screenshots`: the views of the pane, and the workbench with the pane, at 320 and 350 px in both languages,
 * as PNG in `docs/bilder`; with names, e.g. `npm run screenshots -- import rapport`, only those.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { blankWorkbook, createXlsxPort } from '../src/xlsx';
import { PaneBrowser } from '../test/e2e/helpers/browser';
import { WorkbenchBrowser } from '../test/e2e/helpers/workbench';

const FOLDER = path.resolve(__dirname, '../docs/bilder');
const HEIGHT = 720;
const WIDTH_LIST = [320, 350] as const;
const LANG_LIST = ['sv', 'en'] as const;

type Lang = (typeof LANG_LIST)[number];

interface Shot {
  readonly name: string;
  /** A file without data sheets in the place of the sample. */
  readonly blankFile?: () => Uint8Array;
  prepare(page: Page): Promise<void>;
}

const tab = (page: Page, at: number) => page.getByRole('tab').nth(at).click();

const PASTED_LINE_LIST = [
  'Verksamhetsberättelse 2022',
  'Kulturnämnden',
  'KF:s inriktningsmål: 1. En stad för alla',
  'KF:s mål för verksamhetsområdet: 1.1 Invånarna trivs i staden',
  'Uppfylls helt',
  'Nämndmål: 1.1.1 Fler tar del av kultur',
  'Uppfylls delvis',
  'Analys',
  'Besöken ökar på biblioteken.',
];

/** A workbook with a report pasted on its only sheet. */
function pastedReport(): Uint8Array {
  const port = createXlsxPort(blankWorkbook());
  const view = port.ok ? port.value.readView() : port;
  if (!port.ok || !view.ok) throw new Error(JSON.stringify(view.issueList));
  const sheet = view.value.sheetList[0]!.title;
  const editList = PASTED_LINE_LIST.map((value, at) => ({
    sheet,
    rowNumber: at + 1,
    columnNumber: 1,
    content: { kind: 'value' as const, value },
  }));
  const edited = port.value.editCells(editList);
  if (!edited.ok) throw new Error(JSON.stringify(edited.issueList));
  return port.value.toBytes();
}

const SHOT_LIST: readonly Shot[] = [
  {
    name: 'start',
    blankFile: blankWorkbook,
    prepare: (page) => page.locator('form').waitFor(),
  },
  {
    name: 'kontroll',
    prepare: async (page) => {
      await page.locator('[id=issue-0]').click();
    },
  },
  {
    name: 'resultat',
    prepare: async (page) => {
      await tab(page, 1);
      const goal = page.getByRole('button', { name: 'Fältverksamheten är anpassad' }).first();
      await goal.click();
      await goal.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'indikator',
    prepare: async (page) => {
      await tab(page, 1);
      await page.getByRole('button', { name: 'Fältverksamheten är anpassad' }).first().click();
      const more = page.getByRole('button', { name: /^(Varför|Why)/ }).first();
      await more.click();
      await page.locator('main strong, main h3').first().waitFor();
      await more.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'analys',
    prepare: async (page) => {
      await tab(page, 1);
      await page.getByRole('button', { name: 'Fältverksamheten är anpassad' }).first().click();
      await page
        .getByRole('button', { name: /^(Skriv analys|Write the analysis)$/ })
        .first()
        .click();
      const field = page.locator('main textarea');
      await field.fill('Utfallet blev {indikator:I001.utfall}.');
      await page.getByRole('button', { name: /^(Infoga siffra|Insert a figure)$/ }).click();
      await page.getByRole('searchbox').fill('narkotika');
      await field.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'import',
    blankFile: pastedReport,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Importera från|Import from)/ }).click();
      await page.getByRole('button', { name: /^(Läs bladet|Read the sheet)$/ }).click();
      await page.getByRole('button', { name: /^(Skapa databladen|Create the data sheets)$/ }).waitFor();
    },
  },
  {
    name: 'siffror',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Meny|Menu)$/ }).click();
      await page.getByRole('button', { name: /^(Läs in siffror|Take in figures)$/ }).click();
      await page.locator('main select').nth(1).selectOption('text');
      await page.locator('main textarea').fill('Rad\tUtfall tkr\nTaxor och avgifter\t999,5');
      await page.getByRole('button', { name: /^(Läs|Read)$/ }).click();
      const questions = page.locator('main section').first();
      await questions.waitFor();
      await questions.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'rapport',
    prepare: async (page) => {
      await tab(page, 2);
      await page.locator('footer button').first().click();
      await page.locator('main strong, main a, main button').first().waitFor();
      await page.waitForFunction(() => document.querySelectorAll('main button').length > 4);
    },
  },
];

/** True when its pictures are to be taken: all without names on the command line. */
function isAsked(name: string): boolean {
  const askedList = process.argv.slice(2);
  return askedList.length === 0 || askedList.includes(name);
}

/** A picture that cannot be taken is told and does not keep the others away. */
async function attempt(name: string, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    process.stderr.write(`${name}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

async function shoot(browser: PaneBrowser, shot: Shot, lang: Lang, width: number): Promise<void> {
  const page = await browser.open({
    lang,
    context: { viewport: { width, height: HEIGHT } },
    ...(shot.blankFile ? { file: shot.blankFile() } : {}),
  });
  if (!shot.blankFile) await page.locator('[id=issue-0]').waitFor();
  await shot.prepare(page);
  const file = path.join(FOLDER, `panel-${shot.name}-${lang}-${width}.png`);
  await page.mouse.move(1, 1);
  await page.screenshot({ path: file, animations: 'disabled' });
  process.stdout.write(`${file}\n`);
  await page.context().close();
}

/** The workbench after a click on an issue, with the pane at its width. */
async function shootWorkbench(browser: WorkbenchBrowser, lang: Lang, width: number): Promise<void> {
  const page = await browser.open({ lang });
  await page.locator('#issue-0').waitFor();
  await page.locator('.splitter').focus();
  await page.keyboard.press('Home');
  for (let px = 320; px < width; px += 10) await page.keyboard.press('ArrowLeft');
  await page.locator('#issue-0').click();
  const file = path.join(FOLDER, `arbetsbank-${lang}-${width}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${file}\n`);
  await page.context().close();
}

async function shootWorkbenches(): Promise<void> {
  const browser = await WorkbenchBrowser.start();
  try {
    for (const lang of LANG_LIST) {
      for (const width of WIDTH_LIST) await attempt('arbetsbank', () => shootWorkbench(browser, lang, width));
    }
  } finally {
    await browser.stop();
  }
}

async function main(): Promise<void> {
  const browser = await PaneBrowser.start();
  try {
    for (const shot of SHOT_LIST.filter(({ name }) => isAsked(name))) {
      for (const lang of LANG_LIST) {
        for (const width of WIDTH_LIST) await attempt(shot.name, () => shoot(browser, shot, lang, width));
      }
    }
  } finally {
    await browser.stop();
  }
  if (isAsked('arbetsbank')) await shootWorkbenches();
}

void main();
