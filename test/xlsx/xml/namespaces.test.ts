import {
  mainPrefix,
  NAMESPACE,
  prefixOf,
  rootNamespace,
  rootNamespaces,
  toStrict,
  toTransitional,
} from '../../../src/xlsx/xml';
import { MAIN, REL, STRICT_MAIN, STRICT_REL } from '../../helpers/package-builder';

test.each([
  [STRICT_MAIN, MAIN],
  [STRICT_REL, REL],
  [`${STRICT_REL}/worksheet`, `${REL}/worksheet`],
  [
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  ],
])('%s ↔ %s', (strict, transitional) => {
  expect(toTransitional(strict)).toBe(transitional);
  expect(toTransitional(transitional)).toBe(transitional);
  expect(toStrict(transitional)).toBe(strict);
});

test('types of other makers have no strict twin', () => {
  const type = 'http://schemas.microsoft.com/office/2007/relationships/slicer';
  expect(toStrict(type)).toBe(type);
});

test.each([
  [`<worksheet xmlns="${MAIN}"/>`, '', NAMESPACE.main],
  [`<x:worksheet xmlns:x="${MAIN}"/>`, 'x:', NAMESPACE.main],
  [`<x:worksheet xmlns:x="${STRICT_MAIN}" xmlns="other"/>`, 'x:', NAMESPACE.main],
  ['<worksheet/>', '', null],
  ['<html xmlns="http://www.w3.org/1999/xhtml"/>', '', 'http://www.w3.org/1999/xhtml'],
])('%s: prefix %j', (xml, prefix, uri) => {
  expect(mainPrefix(xml)).toBe(prefix);
  expect(rootNamespace(xml)).toBe(uri);
});

test('the prefix that a part uses for relationships', () => {
  const xml = `<worksheet xmlns="${MAIN}" xmlns:rel="${STRICT_REL}"/>`;
  expect(prefixOf(xml, NAMESPACE.relationships)).toBe('rel:');
  expect(prefixOf(xml, NAMESPACE.contentTypes)).toBeNull();
  expect([...rootNamespaces(xml).keys()]).toEqual(['', 'rel']);
});
