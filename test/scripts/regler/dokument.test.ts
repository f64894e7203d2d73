import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beraknaExempel, EXEMPEL_LIST } from '../../../scripts/regler/exempel';
import { reglerDokument } from '../../../scripts/regler/dokument';
import { table, withoutSlots } from '../../../scripts/regler/markdown';
import { checkList, ekonomiCheckList, INDIKATORSTATUS_LIST, RIKTNING_LIST } from '../../../src/domain';
import { explanationDetail, type Lang } from '../../../src/i18n';

const ROOT = join(__dirname, '../../..');

test('docs/regler.md is what the rules say (npm run docs)', () => {
  expect(readFileSync(join(ROOT, 'docs/regler.md'), 'utf8')).toBe(reglerDokument());
});

test('names every check', () => {
  const text = reglerDokument();
  for (const { code } of [...checkList, ...ekonomiCheckList]) expect(text).toContain(`\`${code}\``);
});

test('has no slot left and nothing undefined', () => {
  expect(reglerDokument()).not.toMatch(/\{\w+\}/);
  expect(reglerDokument()).not.toMatch(/undefined|NaN/);
});

test('has an example of every class and direction', () => {
  const found = EXEMPEL_LIST.map((exempel) => ({ ...exempel, ...beraknaExempel(exempel) }));
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(INDIKATORSTATUS_LIST));
  for (const riktning of RIKTNING_LIST) {
    const statusSet = new Set(found.filter(({ grupp }) => grupp === riktning).map(({ status }) => status));
    const expected = riktning === 'janej' ? ['helt', 'inte'] : ['helt', 'delvis', 'inte'];
    expect([...statusSet].sort()).toEqual([...expected].sort());
  }
});

/**
 * Every example with its whole explanation. With `GOLDEN=write` the file is written instead: read the difference
 * before committing it.
 */
test.each(['sv', 'en'] as const)('explanations in %s, sentence by sentence', (lang: Lang) => {
  const lines = EXEMPEL_LIST.map((exempel) => {
    const { status, forklaring } = beraknaExempel(exempel);
    const text = explanationDetail(lang, forklaring).replace(/\u00a0/g, ' ');
    return `${exempel.typ ?? 'VB'} ${exempel.grupp} ${status}\n  ${text}`;
  });
  const path = join(ROOT, `test/golden/forklaringar/${lang}.txt`);
  const text = `${lines.join('\n')}\n`;
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

test('one percentage point is one', () => {
  const said = EXEMPEL_LIST.map((exempel) =>
    explanationDetail('sv', beraknaExempel(exempel).forklaring),
  ).join(' ');
  expect(said).toMatch(/1\u00a0procentenhet /);
  expect(said).not.toMatch(/(?<![\d,])1\u00a0procentenheter/);
});

test('a table has its columns aligned, bars escaped and slots as dots', () => {
  expect(table(['A', 'Längre'], [['a|b', 'x']])).toBe(
    '| A    | Längre |\n| ---- | ------ |\n| a\\|b | x      |',
  );
  expect(withoutSlots('Målet ”{namn}” saknas.')).toBe('Målet ”…” saknas.');
});
