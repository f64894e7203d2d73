import { ContentTypes } from '../../../src/xlsx/package/content-types';

const text =
  '<?xml version="1.0"?>\n<Types xmlns="u"><Default ContentType="application/xml" Extension="XML"/>\n' +
  ' <Override PartName="/xl/a.xml" ContentType="a/a" unknown="kept"/><Override PartName="/xl/b.xml" ContentType="b/b"/></Types>';

test.each([
  ['/xl/a.xml', 'a/a'],
  ['/XL/A.XML', 'a/a'],
  ['/xl/other.xml', 'application/xml'],
  ['/xl/image.png', null],
])('%s has type %j', (partName, type) => {
  expect(new ContentTypes(text).typeOf(partName)).toBe(type);
});

test('nothing changed: the very same text', () => {
  const types = new ContentTypes(text);
  types.set('/xl/a.xml', 'a/a');
  types.set('/xl/new.xml', 'application/xml');
  types.setDefault('xml', 'other');
  expect(types.render()).toBe(text);
});

test('a part that goes and comes back stands where it stood', () => {
  const types = new ContentTypes(text);
  types.delete('/xl/a.xml');
  types.set('/xl/A.xml', 'a/a');
  expect(types.render()).toBe(text);
});

test('new parts come last, removed and changed ones in place', () => {
  const types = new ContentTypes(text);
  types.set('/xl/c.xml', 'c/c');
  types.delete('/xl/a.xml');
  types.set('/xl/b.xml', 'b/new');
  types.setDefault('rels', 'r/r');
  expect(types.render()).toBe(
    '<?xml version="1.0"?>\n<Types xmlns="u"><Default ContentType="application/xml" Extension="XML"/>\n' +
      ' <Override PartName="/xl/b.xml" ContentType="b/new"/>' +
      '<Default Extension="rels" ContentType="r/r"/><Override PartName="/xl/c.xml" ContentType="c/c"/></Types>',
  );
});

test('a prefixed part gets prefixed elements', () => {
  const types = new ContentTypes('<ct:Types xmlns:ct="u"/>');
  types.set('/å&b.xml', 'c/c');
  expect(types.render()).toBe(
    '<ct:Types xmlns:ct="u"><ct:Override PartName="/å&amp;b.xml" ContentType="c/c"/></ct:Types>',
  );
});
