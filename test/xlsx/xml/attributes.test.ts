import {
  attributeValue,
  attributeXml,
  isTrue,
  readAttributes,
  relationshipIdOf,
} from '../../../src/xlsx/xml';

test.each([
  ['<sheet name="A" sheetId="1" r:id="rId1"/>', 'rId1'],
  ['<sheet name="A" xmlns:rel="u" rel:id="x9"/>', 'x9'],
  ['<table id="5"/>', null],
])('%s refers to %j', (tag, id) => {
  expect(relationshipIdOf(readAttributes(tag, 0, tag.length))).toBe(id);
});

test.each([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
  [undefined, false],
])('%j is %j', (value, expected) => {
  expect(isTrue(value)).toBe(expected);
});

test('absent attributes have their own default', () => {
  expect(isTrue(undefined, true)).toBe(true);
});

test('attributes are written escaped, null ones not at all', () => {
  expect(attributeXml('a', 'x & "y"')).toBe(' a="x &amp; &quot;y&quot;"');
  expect(attributeXml('a', 0)).toBe(' a="0"');
  expect(attributeXml('a', null)).toBe('');
});

test.each([
  ['a', '1'],
  ['x:a', 'R&D'],
  ['long', ''],
  ['lon', null],
  ['b', null],
])('one attribute, %s, by its full name', (name, value) => {
  const tag = '<c a="1" x:a = "R&amp;D"\n long=\'\'/>';
  expect(attributeValue(tag, 0, tag.length, name)).toBe(value);
  expect(readAttributes(tag, 0, tag.length).get(name) ?? null).toBe(value);
});
