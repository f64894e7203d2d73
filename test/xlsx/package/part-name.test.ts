import fc from 'fast-check';
import {
  extensionOf,
  partKey,
  relationshipPartName,
  relationshipSource,
  relativeTarget,
  resolveTarget,
} from '../../../src/xlsx/package/part-name';

test.each([
  ['/xl/workbook.xml', 'worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
  ['/xl/worksheets/sheet1.xml', '../tables/table1.xml', '/xl/tables/table1.xml'],
  ['/xl/workbook.xml', '/xl/styles.xml', '/xl/styles.xml'],
  ['/xl/workbook.xml', './a/../styles.xml', '/xl/styles.xml'],
  ['/', 'xl/workbook.xml', '/xl/workbook.xml'],
  ['/', '/xl/workbook.xml', '/xl/workbook.xml'],
  ['/xl/workbook.xml', 'worksheets\\sheet1.xml', '/xl/worksheets/sheet1.xml'],
  ['/xl/workbook.xml', '../../../utanför.xml', '/utanför.xml'],
  ['/xl/workbook.xml', 'a.xml#Blad1!A1', '/xl/a.xml'],
])('from %s, %s is %s', (source, target, partName) => {
  expect(resolveTarget(source, target)).toBe(partName);
});

test('the relative target of any part leads back to it', () => {
  const path = fc
    .array(fc.constantFrom('xl', 'a', 'worksheets', 'Å'), { maxLength: 4 })
    .map((folderList) => `/${[...folderList, 'del.xml'].join('/')}`);
  fc.assert(
    fc.property(path, path, (source, target) => {
      expect(resolveTarget(source, relativeTarget(source, target))).toBe(target);
      expect(relativeTarget(source, target)).not.toMatch(/^\//);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test.each([
  ['/', '/_rels/.rels'],
  ['/xl/workbook.xml', '/xl/_rels/workbook.xml.rels'],
  ['/workbook.xml', '/_rels/workbook.xml.rels'],
])('the relationships of %s stand in %s', (source, rels) => {
  expect(relationshipPartName(source)).toBe(rels);
  expect(relationshipSource(rels)).toBe(source);
});

test('other parts hold no relationships', () => {
  expect(relationshipSource('/xl/workbook.xml')).toBeNull();
  expect(relationshipSource('/xl/workbook.xml.rels')).toBeNull();
});

test('spellings of one name have one key', () => {
  expect(partKey('/XL/Blad%201.XML')).toBe(partKey('/xl/blad 1.xml'));
});

test.each([
  ['/xl/a.XML', 'xml'],
  ['/_rels/.rels', 'rels'],
  ['/xl/utan', ''],
  ['/xl.d/utan', ''],
])('the extension of %s is %j', (partName, extension) => {
  expect(extensionOf(partName)).toBe(extension);
});
