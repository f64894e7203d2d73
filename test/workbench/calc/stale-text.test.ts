import { staleText, type StaleReason } from '../../../src/workbench/calc';

const REASON_LIST: readonly StaleReason[] = [
  'volatile',
  'function',
  'external',
  'array',
  'locale',
  'circular',
  'too-many',
  'precedent',
  'no-result',
  'syntax',
];

test.each(['sv', 'en'] as const)('every reason has its own words in %s', (lang) => {
  const textList = REASON_LIST.map((reason) => staleText(lang, reason));
  expect(new Set(textList).size).toBe(REASON_LIST.length);
  for (const text of textList) expect(text).toMatch(/^[a-zåäö].*[^.]$/);
});
