import fc from 'fast-check';
import { checkXml, escapeAttribute, escapeText } from '../../../src/xlsx/xml';

describe('sound XML', () => {
  test.each([
    '<a/>',
    '<?xml version="1.0"?>\n<!-- hej --><a b="1" c=\'2\'>text<b/> &amp; &#229;</a>\n<!-- slut -->\n',
    '<x:a xmlns:x="u"><x:b x:c = "d"  /></x:a >',
    '<a><![CDATA[ < & ]] > <b> ]]></a>',
    '<a><!-- & < > --><?pi & ?></a>',
    '<a b=">" c="/>"/>',
    '<a b="it\'s" c=\'"\'></a>',
  ])('%s', (xml) => {
    expect(checkXml(xml, 10)).toBe('ok');
  });
});

describe('broken XML', () => {
  test.each([
    ['nothing', ''],
    ['only text', 'hej'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['two roots', '<a/><b/>'],
    ['an open element', '<a><b></a>'],
    ['an open root', '<a>'],
    ['a close tag too many', '<a/></a>'],
    ['crossed tags', '<a><b></a></b>'],
    ['another close tag', '<a></b>'],
    ['a longer close tag', '<a></ab>'],
    ['a cut tag', '<a b="1"'],
    ['a cut attribute', '<a b="1/>'],
    ['an attribute without value', '<a b/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['attributes without blank', '<a b="1"c="2"/>'],
    ['a tag in an attribute', '<a b="<"/>'],
    ['a bare ampersand', '<a>R & D</a>'],
    ['an ampersand in an attribute', '<a b="R&D"/>'],
    ['an unknown entity', '<a>&aring;</a>'],
    ['a cut comment', '<a><!-- </a>'],
    ['CDATA outside the root', '<![CDATA[x]]><a/>'],
    ['a bare less-than', '<a>1 < 2</a>'],
    ['an ampersand after a comment', '<a><!-- & --> & </a>'],
  ])('%s', (_, xml) => {
    expect(checkXml(xml, 10)).toBe('broken');
  });
});

describe('document types', () => {
  test.each([
    '<!DOCTYPE a><a/>',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<!DOCTYPE a SYSTEM "http://example.org/x.dtd"><a/>',
    '<a><!ENTITY x "y"></a>',
  ])('%s is told apart', (xml) => {
    expect(checkXml(xml, 10)).toBe('dtd');
  });

  test('in CDATA, comments and text they are words like others', () => {
    expect(checkXml('<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]>&lt;!DOCTYPE</a>', 10)).toBe('ok');
  });
});

test('depth is capped', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(checkXml(nested(10), 10)).toBe('ok');
  expect(checkXml(nested(11), 10)).toBe('broken');
  expect(checkXml(nested(200_000), 256)).toBe('broken');
});

test('what we escape is always sound', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
      expect(checkXml(`<a b="${escapeAttribute(value)}">${escapeText(text)}</a>`, 5)).toBe('ok');
    }),
    { seed: 2022, numRuns: 300 },
  );
});

test('a cut of sound XML is never sound and never throws', () => {
  const xml = '<?xml version="1.0"?><a b="1"><!-- x --><c>t&amp;</c><![CDATA[d]]><e/></a>';
  for (let length = 0; length < xml.length; length += 1)
    expect(checkXml(xml.slice(0, length), 10)).toBe('broken');
});
