import { zipSync } from 'fflate';
import { compareParts } from '../helpers/compare-parts';
import { packageProblems } from '../helpers/package-check';
import { readParts, type PartMap } from '../helpers/workbook-parts';
import { childrenOf, decodePart, descendantsOf, parseXml } from '../helpers/xml-tree';
import { FIXTURE_LIST, readFixture } from './fixtures';

/** The judges themselves: each must find what it is there to find. */
const RICH = FIXTURE_LIST[0]!;
const CHAIN = FIXTURE_LIST.find(({ name }) => name === 'calc-chain.xlsx')!;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function edited(parts: PartMap, name: string, from: string | RegExp, to: string): PartMap {
  const before = decodePart(parts.get(name)!);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name} has no ${from}`);
  return new Map([...parts, [name, encode(after)]]);
}

function without(parts: PartMap, name: string): PartMap {
  return new Map([...parts].filter(([key]) => key !== name));
}

describe('the package check', () => {
  const rich = readParts(readFixture(RICH));
  const WORKBOOK = 'xl/workbook.xml';
  const SHEET = 'xl/worksheets/sheet1.xml';
  const TABLE = 'xl/tables/table1.xml';

  test('finds nothing in a sound package', () => {
    expect(packageProblems(rich)).toEqual([]);
  });

  const types = '[Content_Types].xml';
  test.each<[string, PartMap, RegExp]>([
    [
      'a part without content type',
      new Map([...rich, ['xl/x.dat', encode('x')]]),
      /xl\/x\.dat: no content type/,
    ],
    [
      'a content type without part',
      without(rich, 'xl/theme/theme1.xml'),
      /theme1\.xml: content type, no part/,
    ],
    [
      'two content types',
      edited(rich, types, /(<Override [^>]*styles[^>]*\/>)/, '$1$1'),
      /styles\.xml: two content/,
    ],
    [
      'a relationship to nothing',
      without(rich, 'xl/media/image1.png'),
      /drawing1\.xml\.rels: no part xl\/media/,
    ],
    [
      'two relationships of one id',
      edited(rich, 'xl/_rels/workbook.xml.rels', '"rId2"', '"rId1"'),
      /two of id rId1/,
    ],
    [
      'an id that no relationship has',
      edited(rich, SHEET, 'r:id="rId2"', 'r:id="rId77"'),
      /no relationship rId77/,
    ],
    [
      'relationships of no part',
      new Map([...rich, ['xl/_rels/gone.xml.rels', encode('<a/>')]]),
      /no part it belongs/,
    ],
    ['a part that is not well formed', edited(rich, TABLE, '</table>', ''), /./],
    ['two sheets of one id', edited(rich, WORKBOOK, 'sheetId="2"', 'sheetId="1"'), /two sheets of id 1/],
    [
      'two sheets of one title',
      edited(rich, WORKBOOK, 'name="Diagram"', 'name="UNDERLAG"'),
      /two sheets underlag/,
    ],
    [
      'a title that Excel refuses',
      edited(rich, WORKBOOK, 'name="Diagram"', 'name="A/B"'),
      /sheet title A\/B/,
    ],
    [
      'an active tab beyond the sheets',
      edited(rich, WORKBOOK, '<workbookView ', '<workbookView activeTab="9" '),
      /beyond/,
    ],
    [
      'a hidden active tab',
      edited(rich, WORKBOOK, '<workbookView ', '<workbookView activeTab="4" '),
      /is hidden/,
    ],
    [
      'a name on a sheet that is not there',
      edited(rich, WORKBOOK, 'localSheetId="3"', 'localSheetId="5"'),
      /on sheet 5 of 5/,
    ],
    [
      'two names in one scope',
      edited(rich, WORKBOOK, 'localSheetId="2"', 'localSheetId="0"'),
      /two of lokal \(0\)/,
    ],
    ['a name with an equals sign', edited(rich, WORKBOOK, '>0.25<', '>=0.25<'), /Moms refers to/],
    [
      'a table called like a name',
      edited(rich, WORKBOOK, 'name="Moms"', 'name="underlag"'),
      /underlag is a name too/,
    ],
    [
      'a header cell that is not the column',
      edited(rich, TABLE, 'name="Namn"', 'name="Benämning"'),
      /header "Namn"/,
    ],
    ['two columns of one name', edited(rich, TABLE, 'name="Namn"', 'name="Id"'), /two id/],
    [
      'a table wider than its columns',
      edited(rich, TABLE, 'ref="A3:D8"', 'ref="A3:E8"'),
      /4 columns in A3:E8/,
    ],
    [
      'a table part that is not listed',
      edited(rich, SHEET, /<tableParts.*<\/tableParts>/, ''),
      /1 tables, 0 tableParts/,
    ],
    ['a merge over a table', mergeOver(rich), /merge inside table/],
    ['a style that is not there', edited(rich, SHEET, 's="1"', 's="99"'), /A1 has style 99/],
    ['rows out of order', edited(rich, SHEET, '<row r="5"', '<row r="3"'), /row 3 after row 4/],
    ['cells out of order', edited(rich, SHEET, 'r="B4"', 'r="F4"'), /cells of row 4 out of order/],
    [
      'overlapping validations',
      edited(rich, SHEET, 'sqref="C4:C7"><formula1>', 'sqref="B7:C7"><formula1>'),
      /overlaps/,
    ],
  ])('finds %s', (_, parts, problem) => {
    expect(found(parts).join('\n')).toMatch(problem);
  });

  test('finds a stored order of calculation that names a cell without formula', () => {
    const chain = readParts(readFixture(CHAIN));
    expect(packageProblems(chain)).toEqual([]);
    expect(found(edited(chain, 'xl/calcChain.xml', 'r="D5"', 'r="C5"'))).toEqual([
      'calcChain: C5 of sheet 1',
    ]);
  });

  test('finds two tables of one id or name', () => {
    const two = readParts(readFixture(FIXTURE_LIST.find(({ name }) => name === 'titles-taken.xlsx')!));
    const same = edited(
      two,
      'xl/tables/table2.xml',
      /id="2" name="EgenTabell" displayName="EgenTabell"/,
      'id="1" name="x" displayName="underlag"',
    );
    expect(found(same)).toEqual(
      expect.arrayContaining(['tables: two of id 1', 'tables: two called underlag']),
    );
  });

  function mergeOver(parts: PartMap): PartMap {
    return edited(
      parts,
      SHEET,
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>',
    );
  }

  function found(parts: PartMap): readonly string[] {
    try {
      return packageProblems(parts);
    } catch (error) {
      return [(error as Error).message];
    }
  }
});

describe('the comparison of parts', () => {
  const file = (record: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(record).map(([name, text]) => [name, encode(text)])));

  test('names what changed, came and went, and nothing else', () => {
    expect(compareParts(file({ a: '1', b: '2', c: '3' }), file({ a: '1', b: '2 ', d: '3' }))).toEqual({
      changedList: ['b'],
      addedList: ['d'],
      removedList: ['c'],
    });
  });

  test('does not care how parts are packed', () => {
    const parts = { a: encode('x'.repeat(500)) };
    const difference = compareParts(zipSync(parts, { level: 0 }), zipSync(parts, { level: 9 }));
    expect(difference).toEqual({ changedList: [], addedList: [], removedList: [] });
  });
});

describe('the XML reader of the tests', () => {
  test('reads names, namespaces, attributes, entities and character data', () => {
    const root = parseXml(
      '<?xml version="1.0"?><!-- a --><p:a xmlns:p="urn:p" b="&lt;&#229;&#xE4;&amp;"><c/>x<![CDATA[<y>]]></p:a>',
    );
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:p', attributes: { b: '<åä&' }, text: 'x<y>' });
    expect(childrenOf(root, 'c')).toHaveLength(1);
  });

  test('knows attributes by namespace, whatever the prefix', () => {
    const root = parseXml('<a xmlns:q="urn:r"><b q:id="1" id="2"/></a>');
    expect(descendantsOf(root, 'b')[0]!.attributes).toEqual({ '{urn:r}id': '1', id: '2' });
  });

  test.each([
    ['utf-16le', [0xff, 0xfe, 0xe5, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0xe5]],
    ['utf-8', [0xc3, 0xa5]],
  ])('decodes %s', (_, byteList) => {
    expect(decodePart(new Uint8Array(byteList)).replace('\ufeff', '')).toBe('å');
  });

  test.each([
    ['<a>'],
    ['<a></b>'],
    ['<a/><b/>'],
    ['<a b="1" b="2"/>'],
    ['<a>&unknown;</a>'],
    ['<a>& </a>'],
    ['<p:a/>'],
    ['<a b=1/>'],
    [''],
  ])('refuses %s', (text) => {
    expect(() => parseXml(text)).toThrow(SyntaxError);
  });
});
