import { blankWorkbook } from '../../src/xlsx';
import { applyToFile } from '../helpers/apply';
import { compareParts } from '../helpers/compare-parts';
import { editedPlan, richPlan } from '../helpers/rich-plan';
import { describeWith } from '../helpers/tools';
import { readParts } from '../helpers/workbook-parts';
import { xsdJobs, xsdProblems, XSD_TOOL_LIST, type XsdJob } from '../helpers/xsd';
import { presentFixtures, readFixture } from './fixtures';
import { readSample, reportOf } from './samples';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every part that is new or changed in the result. */
function writtenJobs(label: string, before: Uint8Array, after: Uint8Array): readonly XsdJob[] {
  const { changedList, addedList } = compareParts(before, after);
  return xsdJobs(label, readParts(after), [...changedList, ...addedList]);
}

describeWith([...XSD_TOOL_LIST, '../shared'], 'written parts obey the schemas of ECMA-376', () => {
  test('the proof catches a part that does not', () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const broken: readonly [string, string][] = [
      [
        'order',
        `<worksheet ${main}><mergeCells><mergeCell ref="A1:B1"/></mergeCells><sheetData/></worksheet>`,
      ],
      ['attribute', `<worksheet ${main}><sheetData><row r="1" hight="3"/></sheetData></worksheet>`],
      ['not closed', `<worksheet ${main}><sheetData>`],
    ];
    const problemList = broken.flatMap(([label, text]) =>
      xsdProblems([{ label, schema: 'sml.xsd', bytes: encode(text) }]),
    );
    expect(problemList.map((problem) => problem.split(':')[0])).toEqual(broken.map(([label]) => label));
  });

  test('the proof lets extensions of newer programs pass', () => {
    const text = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"
      xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">
      <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData/></worksheet>`;
    expect(xsdProblems([{ label: 'x14ac', schema: 'sml.xsd', bytes: encode(text) }])).toEqual([]);
  });

  test('in every workbook of the corpus, after the rich plan, an edit and a real report', async () => {
    const jobList: XsdJob[] = [];
    const report = (await reportOf(readSample('exempel-alla-lagen.xlsx'))).outcome.plan;
    for (const fixture of presentFixtures()) {
      const before = readFixture(fixture);
      const rich = await applyToFile(before, richPlan(fixture.cellChangeList));
      const edited = await applyToFile(rich.bytes, editedPlan());
      jobList.push(
        ...writtenJobs(`${fixture.name}, report`, before, (await applyToFile(before, report)).bytes),
      );
      jobList.push(...writtenJobs(fixture.name, before, rich.bytes));
      jobList.push(...writtenJobs(`${fixture.name}, edited`, rich.bytes, edited.bytes));
    }
    expect(jobList.length).toBeGreaterThan(450);
    expect(xsdProblems(jobList)).toEqual([]);
  });

  test('in a blank workbook, before and after the rich plan', async () => {
    const blank = readParts(blankWorkbook());
    const rich = readParts((await applyToFile(blankWorkbook(), richPlan())).bytes);
    const jobList = [
      ...xsdJobs('blank', blank, [...blank.keys()]),
      ...xsdJobs('rich', rich, [...rich.keys()]),
    ];
    expect(xsdProblems(jobList)).toEqual([]);
  });
});
