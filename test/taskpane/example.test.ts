import { readFileSync } from 'node:fs';
import { createTemplate } from '../../src/actions';
import { exampleInput } from '../../src/taskpane/example';
import { blankWorkbook, createXlsxPort } from '../../src/xlsx';
import { buildSample, exampleText } from '../../scripts/samples/build';
import { ungFritidSample } from '../../scripts/samples/ung-fritid';

test('the example is made from the data of the sample', async () => {
  const text = readFileSync('src/taskpane/example/ung-fritid.json', 'utf8');
  expect(text).toBe(await exampleText(ungFritidSample));
});

test('it gives the sheets of the sample workbook', async () => {
  const [empty, sample] = [blankWorkbook(), await buildSample(ungFritidSample)].map((bytes) => {
    const opened = createXlsxPort(bytes);
    if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
    return opened.value;
  });
  const made = await createTemplate.run({ port: empty!, lang: 'sv' }, await exampleInput());
  expect(made.issueList).toEqual([]);
  const [seen, expected] = [await empty!.readWorkbook(), await sample!.readWorkbook()];
  expect(seen.ok && seen.value.tableList).toEqual(expected.ok && expected.value.tableList);
});
