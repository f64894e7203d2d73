import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formulaResults, type FormulaResult } from './formula-results';

/** What the PDF proofs need on a machine, for `describeWith`. */
export const PDF_TOOL_LIST = ['LibreOffice', 'pdftotext', 'pdfinfo'] as const;

const TIMEOUT_MS = 240_000;

/**
 * A profile that recalculates every workbook when it is opened (else LibreOffice shows the stored results and
 * proves nothing), with Swedish number and date forms.
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>`;

/** Converts workbooks in one run of LibreOffice with a profile of its own; results in the same order. */
function convert(workbookList: readonly Uint8Array[], filter: string): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-lo-'));
  try {
    const userFolder = join(folder, 'profile', 'user');
    mkdirSync(userFolder, { recursive: true });
    writeFileSync(join(userFolder, 'registrymodifications.xcu'), PROFILE);
    const pathList = workbookList.map((bytes, index) => {
      const path = join(folder, `bok${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const argList = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
    ];
    execFileSync('soffice', [...argList, ...pathList], { stdio: 'pipe', timeout: TIMEOUT_MS });
    const extension = filter.split(':')[0]!;
    return pathList.map(
      (_, index) => new Uint8Array(readFileSync(join(folder, 'out', `bok${index}.${extension}`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice computes for every formula cell of each workbook, stored results ignored. */
export function recalculate(workbookList: readonly Uint8Array[]): readonly (readonly FormulaResult[])[] {
  return convert(workbookList, 'xlsx:Calc MS Excel 2007 XML').map(formulaResults);
}

/** Each workbook as LibreOffice writes it when a person saves it there. */
export function resave(workbookList: readonly Uint8Array[]): readonly Uint8Array[] {
  return convert(workbookList, 'xlsx:Calc MS Excel 2007 XML');
}

/** Each workbook as a PDF of its visible sheets. */
export function toPdf(workbookList: readonly Uint8Array[]): readonly Uint8Array[] {
  return convert(workbookList, 'pdf:calc_pdf_Export');
}

function withPdf<T>(pdf: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** Size of every page. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const output = withPdf(pdf, (path) => execFileSync('pdfinfo', ['-l', '9999', path], { encoding: 'utf8' }));
  return [...output.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => ({
    widthPt: Number(width),
    heightPt: Number(height),
  }));
}

/** The text of each page, in the order in which it was drawn (a cell's lines stay together). */
export function pdfText(pdf: Uint8Array): readonly string[] {
  const output = withPdf(pdf, (path) =>
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }),
  );
  return output.split('\f').slice(0, -1);
}

/** Numbers that LibreOffice could not show in their column, as `page 2: ###`. */
export function unfitNumbers(pageList: readonly string[]): readonly string[] {
  return pageList.flatMap((text, index) =>
    [...text.matchAll(/(?<!\S)#{2,}(?!\S)/g)].map(([hashes]) => `page ${index + 1}: ${hashes}`),
  );
}

interface Word extends PdfBox {
  readonly text: string;
}

interface PdfBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Share of the smaller word that another may cover: lines of one cell reach a little into each other. */
const COVERED = 0.4;

/** Words that are drawn over each other, as `page 2: a / b`. */
export function overlappingWords(pdf: Uint8Array): readonly string[] {
  const output = withPdf(pdf, (path) =>
    execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }),
  );
  return output
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => overlapsOf(wordsOf(page)).map((pair) => `page ${index + 1}: ${pair}`));
}

function wordsOf(page: string): readonly Word[] {
  const wordList = page.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g,
  );
  return [...wordList].map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text!,
  }));
}

function overlapsOf(wordList: readonly Word[]): readonly string[] {
  return wordList.flatMap((word, index) =>
    wordList
      .slice(0, index)
      .filter((other) => coveredShare(word, other) > COVERED)
      .map((other) => `${other.text} / ${word.text}`),
  );
}

function coveredShare(a: PdfBox, b: PdfBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const areaOf = (box: PdfBox): number => (box.right - box.left) * (box.bottom - box.top);
  return (width * height) / Math.min(areaOf(a), areaOf(b));
}

/** Symbols come from another font than the words and are drawn, and so listed, apart from them. */
const SYMBOL = /[\p{So}\p{Cs}\ufe0f]/gu;
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(SYMBOL, '')
    .replace(/[\s\u00ad]+/g, '');

/** Symbols (● ◆ ■ ✓) that stand in the texts but on no page. */
export function missingSymbols(pageList: readonly string[], textList: readonly string[]): readonly string[] {
  const all = pageList.join('');
  const symbolSet = new Set(textList.flatMap((text) => text.match(SYMBOL) ?? []));
  return [...symbolSet].filter((symbol) => !all.includes(symbol));
}

/**
 * Texts that the pages do not show whole. Blanks, line ends and symbols do not count; a text may go on on the next
 * page, but in pieces of whole words and in order.
 */
export function missingTexts(pageList: readonly string[], textList: readonly string[]): readonly string[] {
  const all = squeeze(pageList.join(' '));
  return textList.filter((text) => !all.includes(squeeze(text)) && !isInPieces(text, pageList.map(squeeze)));
}

/** True when the text's words stand on consecutive pages, a run of them on each. */
function isInPieces(text: string, pageList: readonly string[]): boolean {
  const wordList = text.split(/\s+/).filter((word) => word !== '');
  return pageList.some((_, first) => {
    let rest = wordList;
    for (let page = first; page < pageList.length && rest.length > 0; page += 1) {
      const count = longestRun(rest, pageList[page]!);
      if (count === 0) return false;
      rest = rest.slice(count);
    }
    return rest.length === 0;
  });
}

function longestRun(wordList: readonly string[], page: string): number {
  let [low, high] = [0, wordList.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (page.includes(squeeze(wordList.slice(0, middle).join('')))) low = middle;
    else high = middle - 1;
  }
  return low;
}
