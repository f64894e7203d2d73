import fc from 'fast-check';
import { escapeText, XmlScanner } from '../../../src/xlsx/xml';

function tokens(xml: string): readonly string[] {
  const scanner = new XmlScanner(xml);
  const list: string[] = [];
  while (scanner.next() !== 'eof') {
    const isTag = ['start', 'empty', 'end'].includes(scanner.kind);
    list.push(`${scanner.kind}:${isTag ? scanner.localName : scanner.content}`);
  }
  return list;
}

test('every kind of token', () => {
  expect(tokens('<?xml version="1.0"?><x:a b=">"> t&lt;<c/><!-- <d> --><![CDATA[<e>&]]></x:a>')).toEqual([
    'special:',
    'start:a',
    'text: t<',
    'empty:c',
    'special:',
    'cdata:<e>&',
    'end:a',
  ]);
});

test('tokens lie end to end and cover the whole text', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<b c="d>e"/>',
    'text',
    '<!-- x > -->',
    '<![CDATA[ ]]>',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieceList) => {
      const xml = pieceList.join('');
      const scanner = new XmlScanner(xml);
      let covered = '';
      while (scanner.next() !== 'eof') covered += xml.slice(scanner.start, scanner.end);
      expect(covered).toBe(xml);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test('text between tags comes back decoded', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const scanner = new XmlScanner(`<a>${escapeText(text)}</a>`);
      scanner.next();
      expect(scanner.next()).toBe('text');
      expect(scanner.content).toBe(text);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test('a part of a text can be scanned alone', () => {
  const xml = '<a><b/>text</a>';
  const scanner = new XmlScanner(xml, 3, 9);
  expect([scanner.next(), scanner.next(), scanner.content, scanner.next()]).toEqual([
    'empty',
    'text',
    'te',
    'eof',
  ]);
});

test('names are compared whole, attributes by full name', () => {
  const scanner = new XmlScanner('<x:row r="1" x:r=\'2 &amp; 3\'>');
  scanner.next();
  expect([scanner.isNamed('row'), scanner.isNamed('ro'), scanner.isNamed('rows')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([scanner.attribute('r'), scanner.attribute('x:r'), scanner.attribute('s')]).toEqual([
    '1',
    '2 & 3',
    null,
  ]);
});

test('it can jump', () => {
  const scanner = new XmlScanner('<a><b>x</b><c/></a>');
  scanner.next();
  scanner.jumpTo(11);
  expect([scanner.next(), scanner.localName]).toEqual(['empty', 'c']);
});
