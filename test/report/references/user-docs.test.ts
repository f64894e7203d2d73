import { readFileSync } from 'node:fs';
import { analyseWorkbook } from '../../../src/actions';
import { FILTER_LIST, INDIKATOR_FALT_LIST, isFillable, referencesOf } from '../../../src/domain';
import { fillText } from '../../../src/report';
import { createXlsxPort } from '../../../src/xlsx';

const PAGE = readFileSync('docs/hanvisningar.md', 'utf8');

/** Rows of the page's table: what is written and what the report says. */
const EXAMPLE_LIST = [...PAGE.matchAll(/^\| `(.*)` +\| (.*?) +\|$/gm)].map(([, written, shown]) => [
  written!.replaceAll('\\|', '|'),
  shown!,
]);

async function sample() {
  const port = createXlsxPort(readFileSync('samples/ung-fritid-vb-2022.xlsx'));
  if (!port.ok) throw new Error('the sample cannot be read');
  const analysed = await analyseWorkbook(port.value);
  if (!analysed.ok) throw new Error('the sample cannot be analysed');
  return analysed.value;
}

test('every example of the page reads as the page says, on the sample workbook', async () => {
  const analys = await sample();
  expect(EXAMPLE_LIST.length).toBeGreaterThan(7);
  const shown = EXAMPLE_LIST.map(([written]) => fillText(written!, analys, 'sv').replaceAll('\u00a0', ' '));
  expect(shown).toEqual(EXAMPLE_LIST.map(([, expected]) => expected));
});

test('every reference that the page writes out with an id can be filled in', async () => {
  const analys = await sample();
  const referenceList = EXAMPLE_LIST.flatMap(([written]) => referencesOf(written!));
  expect(referenceList.filter((referens) => !isFillable(analys, referens))).toEqual([]);
});

test.each([...INDIKATOR_FALT_LIST, ...FILTER_LIST])('the page names %s', (name) => {
  expect(PAGE).toContain(`\`${name}\``);
});
