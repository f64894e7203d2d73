import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataSheetDocumentation, SPEC_LIST } from '../../src/tables';
import { sheetWriterText } from '../../src/tables/documentation';
import { specOf } from '../helpers/tables';

const text = dataSheetDocumentation();

test('the committed handbook is what the specifications say (node scripts/run-ts.mjs scripts/generate-docs.ts)', () => {
  expect(readFileSync(path.join(__dirname, '../../docs/datablad.md'), 'utf8')).toBe(text);
});

test.each(SPEC_LIST.map(({ sheet }) => sheet))('%s has its section', (sheet) => {
  expect(text).toContain(`\n## ${sheet}\n`);
});

test('every column stands in a table row with its hint', () => {
  const lineList = text.split('\n');
  for (const { header, hint } of SPEC_LIST.flatMap(({ columnList }) => columnList)) {
    expect(lineList.some((line) => line.startsWith(`| ${header} `) && line.includes(hint))).toBe(true);
  }
});

test('the rows of every Markdown table are as wide as its header', () => {
  for (const block of text
    .trim()
    .split('\n\n')
    .filter((part) => part.startsWith('|'))) {
    expect(new Set(block.split('\n').map((line) => line.length)).size).toBe(1);
  }
});

test('inheritors do not fill in a sheet', () => {
  expect(sheetWriterText(specOf('Mal'))).toBe('controller, chef');
  expect(sheetWriterText(specOf('Ekonomi'))).toBe('ekonomi');
});
