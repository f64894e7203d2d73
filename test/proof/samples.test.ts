import { compareParts } from '../helpers/compare-parts';
import { expectedFormats, expectedPage, expectedSheet, expectedValidations } from '../helpers/expected-sheet';
import { differingResults, formulaResults, visibleTexts } from '../helpers/formula-results';
import {
  missingSymbols,
  missingTexts,
  overlappingWords,
  PDF_TOOL_LIST,
  pdfPages,
  pdfText,
  recalculate,
  toPdf,
  unfitNumbers,
} from '../helpers/libreoffice';
import { cutTexts } from '../helpers/pdf-cuts';
import { isError, seeWithOpenpyxl, type SeenWorkbook } from '../helpers/openpyxl';
import { packageProblems } from '../helpers/package-check';
import { describeWith } from '../helpers/tools';
import { partText, readParts, sheetParts } from '../helpers/workbook-parts';
import { xsdJobs, xsdProblems, XSD_TOOL_LIST } from '../helpers/xsd';
import { readSample, reportOf, sampleFiles, SAMPLE_LIST, type Reported, type SampleName } from './samples';

/** Every proof of the corpus, on the samples and on the reports written into them. */
const reportedByName = new Map<SampleName, Reported>();
const reported = (name: SampleName): Reported => reportedByName.get(name)!;
/** Formula cells of the economy sheet: sums, deviations, shares, means and transfers that are computed. */
const ECONOMY_FORMULA_COUNT: Readonly<Record<SampleName, number>> = {
  'ung-fritid-vb-2022.xlsx': 93,
  'exempel-alla-lagen.xlsx': 90,
  'namnd-vb-2024.xlsx': 250,
  'namnd-t2-2024.xlsx': 50,
  'namnd-vp-2022.xlsx': 130,
};
const REPORT_TITLE_LIST = ['Översikt', 'Rapport', 'Ekonomirapport', 'Kontroll'];

beforeAll(async () => {
  for (const name of SAMPLE_LIST) reportedByName.set(name, await reportOf(readSample(name)));
});

test('the samples are the ones that are proven', () => {
  expect([...sampleFiles()].sort()).toEqual([...SAMPLE_LIST].sort());
});

describe.each(SAMPLE_LIST)('%s', (name) => {
  test('is a sound package, and so is the one with its report', () => {
    expect(packageProblems(readParts(readSample(name)))).toEqual([]);
    expect(packageProblems(readParts(reported(name).bytes))).toEqual([]);
  });

  test('gets four report sheets, and the data sheets keep their bytes', () => {
    const before = readSample(name);
    const { bytes } = reported(name);
    const [old, next] = [readParts(before), readParts(bytes)];
    const titleList = sheetParts(next).map(({ title }) => title);
    expect(titleList).toEqual(expect.arrayContaining(REPORT_TITLE_LIST));
    expect(titleList.length).toBe(sheetParts(old).length + REPORT_TITLE_LIST.length);
    const { changedList, removedList } = compareParts(before, bytes);
    expect(removedList).toEqual([]);
    const notWorkbook = changedList.filter((part) => /worksheets|tables|theme|docProps/.test(part));
    for (const part of notWorkbook) {
      const [was, is] = [old, next].map((parts) => partText(parts, part).replace(/ tabSelected="[^"]*"/, ''));
      expect(is).toBe(was);
    }
    expect(notWorkbook.length).toBeLessThanOrEqual(1);
  });

  test('gives the same bytes again, also from its own report', async () => {
    const { bytes } = reported(name);
    expect(Buffer.compare((await reportOf(readSample(name))).bytes, bytes)).toBe(0);
    expect(Buffer.compare((await reportOf(bytes)).bytes, bytes)).toBe(0);
  });

  test('stores a result with every formula', () => {
    const resultList = formulaResults(reported(name).bytes);
    const economyList = resultList.filter(({ place }) => place.startsWith('Ekonomirapport!'));
    expect(economyList.length).toBeGreaterThanOrEqual(ECONOMY_FORMULA_COUNT[name]);
    expect(resultList.filter(({ result }) => result === null)).toEqual([]);
    expect(resultList.filter(({ result }) => /^#[A-Z]/.test(String(result)))).toEqual([]);
  });
});

describeWith([...XSD_TOOL_LIST, '../shared'], 'samples: schemas', () => {
  test('every part of the samples and of their reports obeys them', () => {
    const jobList = SAMPLE_LIST.flatMap((name) => {
      const [sample, report] = [readParts(readSample(name)), readParts(reported(name).bytes)];
      return [
        ...xsdJobs(name, sample, [...sample.keys()]),
        ...xsdJobs(`${name} with report`, report, [...report.keys()]),
      ];
    });
    expect(jobList.length).toBeGreaterThan(80);
    expect(xsdProblems(jobList)).toEqual([]);
  });
});

describeWith(['python:openpyxl'], 'samples: openpyxl reads back', () => {
  const seenByName = new Map<SampleName, SeenWorkbook>();
  beforeAll(() => {
    const seenList = seeWithOpenpyxl(SAMPLE_LIST.map((name) => reported(name).bytes));
    seenList.forEach((seen, index) => {
      if (isError(seen)) throw new Error(seen.error);
      seenByName.set(SAMPLE_LIST[index]!, seen);
    });
  }, 300_000);

  test.each(SAMPLE_LIST)('%s: every planned cell, look, merge, width, height and page set-up', (name) => {
    const { plan, receipt } = reported(name).outcome;
    for (const sheet of plan.sheetList) {
      const title = receipt.titleByPlanned[sheet.title]!;
      const seen = seenByName.get(name)!.sheets[title]!;
      expect(seen).toMatchObject(expectedSheet(sheet, plan.styleByName, title));
      if (sheet.print) expect(seen.page).toMatchObject(expectedPage(sheet.print));
      expect(seen.validations).toMatchObject(expectedValidations(sheet.dropDownList, sheet.hintList));
      expect(seen.formats).toMatchObject(expectedFormats(sheet.conditionalFormatList));
    }
    expect(plan.sheetList.length).toBe(REPORT_TITLE_LIST.length);
  });
});

describeWith(['LibreOffice'], 'samples: LibreOffice computes', () => {
  test('every formula of every sample and report to the result that is stored', () => {
    const fileList = SAMPLE_LIST.flatMap((name) => [readSample(name), reported(name).bytes]);
    const computedList = recalculate(fileList);
    fileList.forEach((file, index) => {
      const stored = formulaResults(file);
      expect(computedList[index]!.length).toBeGreaterThanOrEqual(stored.length);
      expect(differingResults(stored, computedList[index]!)).toEqual([]);
    });
  }, 600_000);
});

describeWith(PDF_TOOL_LIST, 'samples: the printed report', () => {
  let pdfList: readonly Uint8Array[] = [];
  beforeAll(() => {
    pdfList = toPdf(SAMPLE_LIST.map((name) => reported(name).bytes));
  }, 600_000);

  test.each(SAMPLE_LIST.map((name, index) => [name, index] as const))('%s: A4 landscape', (_, index) => {
    const pageList = pdfPages(pdfList[index]!);
    expect(pageList.length).toBeGreaterThan(REPORT_TITLE_LIST.length - 1);
    for (const { widthPt, heightPt } of pageList) {
      expect([Math.round(widthPt), Math.round(heightPt)]).toEqual([842, 595]);
    }
  });

  test.each(SAMPLE_LIST.map((name, index) => [name, index] as const))(
    '%s: every text of the report sheets is on the pages',
    (name, index) => {
      const pageList = pdfText(pdfList[index]!);
      const textList = visibleTexts(reported(name).bytes)
        .filter(({ place }) => REPORT_TITLE_LIST.includes(place.slice(0, place.lastIndexOf('!'))))
        .map(({ text }) => text);
      expect(textList.length).toBeGreaterThan(100);
      expect(missingTexts(pageList, textList)).toEqual([]);
      expect(missingSymbols(pageList, textList)).toEqual([]);
    },
  );

  test.each(SAMPLE_LIST.map((name, index) => [name, index] as const))(
    '%s: nothing is cut, nothing overlaps, every number fits',
    (_, index) => {
      const pdf = pdfList[index]!;
      expect(cutTexts(pdf)).toEqual([]);
      expect(overlappingWords(pdf)).toEqual([]);
      expect(unfitNumbers(pdfText(pdf))).toEqual([]);
    },
  );
});
