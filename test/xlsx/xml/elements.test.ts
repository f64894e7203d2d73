import fc from 'fast-check';
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  attributesOf,
  childElements,
  findChild,
  findPath,
  rootElement,
} from '../../../src/xlsx/xml';

const xml =
  '<?xml version="1.0"?><!-- <x:fake/> --><x:sheet xmlns:x="u" a="1">' +
  '<x:cols/><x:data><x:row r="1"><x:data>inre</x:data></x:row><x:data/></x:data>' +
  '<!-- </x:data> --><x:dataMore>m</x:dataMore><other>o</other></x:sheet>\n';

const root = rootElement(xml)!;
const inner = (range: { innerStart: number; innerEnd: number }) =>
  xml.slice(range.innerStart, range.innerEnd);

describe('element ranges', () => {
  test('the root knows its names and ends', () => {
    expect(root).toMatchObject({ name: 'x:sheet', localName: 'sheet', prefix: 'x:', isEmpty: false });
    expect(xml.slice(root.start, root.end)).toMatch(/^<x:sheet xmlns[^]*<\/x:sheet>$/);
  });

  test('children come in order, nested ones of the same name do not end them', () => {
    expect(childElements(xml, root).map((child) => child.name)).toEqual([
      'x:cols',
      'x:data',
      'x:dataMore',
      'other',
    ]);
    expect(inner(findChild(xml, root, 'data')!)).toBe('<x:row r="1"><x:data>inre</x:data></x:row><x:data/>');
  });

  test('children of one local name', () => {
    expect(childElements(xml, root, 'other').map(inner)).toEqual(['o']);
    expect(childElements(xml, root, 'absent')).toEqual([]);
  });

  test('an empty element has no inside', () => {
    const cols = findChild(xml, root, 'cols')!;
    expect(cols).toMatchObject({ isEmpty: true, innerStart: cols.end, innerEnd: cols.end });
    expect(findChild(xml, cols, 'x')).toBeNull();
  });

  test('a path leads down by local names', () => {
    expect(inner(findPath(xml, ['sheet', 'data', 'row', 'data'])!)).toBe('inre');
    expect(findPath(xml, ['sheet', 'nothing', 'row'])).toBeNull();
    expect(findPath(xml, ['other'])).toBeNull();
  });

  test('a root of the same name as its last child', () => {
    const text = '<a><a>1</a><a/></a >\n';
    const top = rootElement(text)!;
    expect(text.slice(top.innerStart, top.innerEnd)).toBe('<a>1</a><a/>');
    expect(childElements(text, top)).toHaveLength(2);
  });

  test('comments and CDATA that look like tags are stepped over', () => {
    const text = '<r><a><!-- </a><a> --><![CDATA[</a>]]>x</a><b>!</b></r>';
    const [a, b] = childElements(text, rootElement(text)!);
    expect(text.slice(a!.innerStart, a!.innerEnd)).toBe('<!-- </a><a> --><![CDATA[</a>]]>x');
    expect(text.slice(b!.innerStart, b!.innerEnd)).toBe('!');
  });

  test('no element at all', () => {
    expect(rootElement('<!-- tomt -->')).toBeNull();
  });
});

interface Tree {
  readonly name: string;
  readonly childList: readonly Tree[];
}

test('any tree is found again as it was written', () => {
  const name = fc.constantFrom('a', 'ab', 'p:a', 'b');
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.record({ name, childList: fc.constant([]) }),
      fc.record({ name, childList: fc.array(tie('tree'), { maxLength: 4 }) }),
    ),
  }));
  const write = ({ name, childList }: Tree): string =>
    childList.length === 0
      ? `<${name} x=">"/>`
      : `<${name}>t<!-- <a> -->${childList.map(write).join(' ')}</${name}>`;
  const readBack = (text: string, range: NonNullable<ReturnType<typeof rootElement>>): Tree => ({
    name: range.name,
    childList: childElements(text, range).map((child) => readBack(text, child)),
  });
  fc.assert(
    fc.property(tree, (each) => {
      const text = write(each);
      expect(readBack(text, rootElement(text)!)).toEqual(each);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

describe('edits', () => {
  test.each([
    ['a', '2', '<x:sheet xmlns:x="u" a="2">'],
    ['a', null, '<x:sheet xmlns:x="u">'],
    ['b', 'å "<', '<x:sheet xmlns:x="u" a="1" b="å &quot;&lt;">'],
  ])('attribute %s set to %j', (name, value, expected) => {
    const edited = applyEdits(xml, [attributeEdit(xml, root, name, value)!]);
    expect(edited.slice(root.start, root.start + expected.length)).toBe(expected);
    expect(edited.slice(root.start + expected.length)).toBe(xml.slice(root.innerStart));
  });

  test('setting what is set, or taking away what is not, is no edit', () => {
    expect(attributeEdit(xml, root, 'a', '1')).toBeNull();
    expect(attributeEdit(xml, root, 'zz', null)).toBeNull();
  });

  test('an attribute is added to an empty element before its slash', () => {
    const cols = findChild(xml, root, 'cols')!;
    expect(applyEdits(xml, [attributeEdit(xml, cols, 'n', '1')!])).toContain('<x:cols n="1"/>');
  });

  test.each([
    ['<a/>', '<a><b/></a>'],
    ['<a x="1" />', '<a x="1"><b/></a>'],
    ['<a>t</a>', '<a>t<b/></a>'],
    ['<a></a>', '<a><b/></a>'],
  ])('content appended to %s', (text, expected) => {
    expect(applyEdits(text, [appendEdit(text, rootElement(text)!, '<b/>')])).toBe(expected);
  });

  test('attributes are decoded and keep their names', () => {
    const text = '<a r:id="x" b = \'1 &gt; 0\' c=""/>';
    expect([...attributesOf(text, rootElement(text)!)]).toEqual([
      ['r:id', 'x'],
      ['b', '1 > 0'],
      ['c', ''],
    ]);
  });
});
