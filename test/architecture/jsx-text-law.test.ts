import { jsxTextViolations } from './laws/jsx-text-law';
import { readSources, sourcesOf } from './laws/sources';

describe('no literal text in JSX (design 2)', () => {
  const sources = readSources('src');

  test('reads components', () => {
    expect([...sources.keys()].filter((path) => path.endsWith('.tsx')).length).toBeGreaterThan(10);
  });

  test('every word that people read comes from src/i18n', () => {
    expect(jsxTextViolations(sources)).toEqual([]);
  });
});

describe('no literal text in JSX: what is caught', () => {
  test.each([
    ['between tags', '<p>Spara</p>', 'Spara'],
    ['in an expression', "<p>{'Spara'}</p>", 'Spara'],
    ['in a name for screen readers', '<button aria-label="Spara" />', 'Spara'],
    ['in an attribute’s expression', "<Field label={'Namn'} />", 'Namn'],
  ])('%s', (_, jsx, word) => {
    const violationList = jsxTextViolations(sourcesOf({ 'src/taskpane/A.tsx': `const a = ${jsx};` }));
    expect(violationList).toEqual([`src/taskpane/A.tsx:1: ${word}`]);
  });

  test.each([
    ['a text by its key', "<p>{say('pane.title')}</p>"],
    ['signs', '<span aria-hidden="true">●</span>'],
    ['attributes that nobody reads', '<button type="button" className="a" />'],
  ])('not %s', (_, jsx) => {
    expect(jsxTextViolations(sourcesOf({ 'src/taskpane/A.tsx': `const a = ${jsx};` }))).toEqual([]);
  });
});
