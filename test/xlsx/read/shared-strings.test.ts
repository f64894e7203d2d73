import { readSharedStrings } from '../../../src/xlsx/read';
import { buildWorkbook } from '../../helpers/package-builder';
import { faultsOf, openPackage, valueOf } from '../../helpers/package-open';

const read = (strings?: string, prefix?: string) =>
  valueOf(
    readSharedStrings(
      openPackage(
        buildWorkbook({
          sheetList: [{ title: 'A' }],
          ...(strings === undefined ? {} : { strings }),
          ...(prefix ? { prefix } : {}),
        }),
      ),
    ),
  );

test.each([
  ['plain', '<si><t>Mål å</t></si>', ['Mål å']],
  ['empty in three forms', '<si/><si><t/></si><si><t></t></si>', ['', '', '']],
  [
    'rich text joined',
    '<si><r><t xml:space="preserve">68 </t></r><r><rPr><b/></rPr><t>%</t></r></si>',
    ['68 %'],
  ],
  ['text and runs', '<si><t>a</t><r><t>b</t></r></si>', ['ab']],
  [
    'phonetic runs skipped',
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t>b</t></si>',
    ['東京', 'b'],
  ],
  ['blanks kept', '<si><t xml:space="preserve"> a \n</t></si>', [' a \n']],
  ['blanks dropped as Excel does', '<si><t>\n   a b\n  </t></si>', ['a b']],
  ['entities and escapes', '<si><t>R&amp;D&#10;rad 2_x000D_</t></si>', ['R&D\nrad 2\r']],
  ['an escaped escape', '<si><t>_x005F_x000D_</t></si>', ['_x000D_']],
  ['CDATA and comments', '<si><t>a<![CDATA[<b>]]><!-- x -->c</t></si>', ['a<b>c']],
  ['something unknown', '<si><extLst><ext><t>no</t></ext></extLst><t>ja</t></si>', ['ja']],
  ['none', '', []],
])('%s', (_, strings, expected) => {
  expect(read(strings)).toEqual(expected);
});

test('a prefixed part', () => {
  expect(read('<x:si><x:r><x:t>a</x:t></x:r></x:si><x:si><x:t>b</x:t></x:si>', 'x:')).toEqual(['a', 'b']);
});

test('a workbook without shared strings has none', () => {
  expect(read()).toEqual([]);
});

test('a broken part is an issue', () => {
  const bytes = buildWorkbook({
    sheetList: [{ title: 'A' }],
    strings: '',
    parts: { 'xl/sharedStrings.xml': '<sst><si>' },
  });
  expect(faultsOf(readSharedStrings(openPackage(bytes)))).toEqual(['file-broken-xml']);
});
