import { strToU8 } from 'fflate';
import { t, type Lang, type TextKey } from '../../src/i18n';
import { DEFAULT_LIMITS } from '../../src/xlsx/limits';
import { OpcPackage } from '../../src/xlsx/package';
import { readSnapshot } from '../../src/xlsx/read';
import { makeCompoundFile } from '../helpers/compound-file';
import { buildWorkbook, MAIN, workbookParts, zipParts } from '../helpers/package-builder';
import { faultsOf, openPackage, readFaults } from '../helpers/package-open';
import { zeros, zipWithEntries } from '../helpers/zip-bomb';

const table = { name: 'T', ref: 'A1:B3', columnList: ['a', 'b'] };
const spec = { sheetList: [{ title: 'Blad', tableList: [table] }] };
const sheetXml = (rows: string) =>
  buildWorkbook({ sheetList: [{ title: 'Blad', rows, tableList: [table] }] });
const withPart = (name: string, content: string) => zipParts({ ...workbookParts(spec), [name]: content });
const ENTITIES = `<!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

/** A workbook with one entry whose declared size need not be the truth. */
const withEntry = (name: string, compressed: Uint8Array, declaredSize: number): Uint8Array =>
  zipWithEntries(workbookParts(spec), [{ name, compressed, declaredSize }]);

const SHEET = 'xl/worksheets/sheet1.xml';
const MEGABYTE = 1024 * 1024;

describe('each kind of hostile or broken file has one clear answer', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'file-not-zip'],
    ['a text file', () => strToU8('Mål;Utfall'), 'file-not-zip'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'file-not-zip'],
    ['cut in the middle', () => buildWorkbook(spec).subarray(0, 900), 'file-truncated'],
    ['an old workbook', () => makeCompoundFile(['Workbook']), 'file-old-xls'],
    ['an encrypted workbook', () => makeCompoundFile(['EncryptedPackage']), 'file-password-protected'],
    ['a zip of something else', () => zipParts({ 'hej.txt': 'hej' }), 'file-not-workbook'],
    [
      'an OpenDocument sheet',
      () => zipParts({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
      'file-not-workbook',
    ],
    ['a bomb that tells its size', () => withEntry(SHEET, zeros(90), 90 * MEGABYTE), 'file-zip-bomb'],
    ['a bomb that lies about its size', () => withEntry(SHEET, zeros(400), 5000), 'file-zip-bomb'],
    [
      'a bomb in a part of no interest',
      () => withEntry('xl/media/image1.png', zeros(400), 400 * MEGABYTE),
      'file-zip-bomb',
    ],
    ['ten gigabytes, told as four', () => withEntry(SHEET, zeros(10_240), 0xfffffffe), 'file-zip-bomb'],
    ['ten gigabytes, told as little', () => withEntry(SHEET, zeros(10_240), 7 * MEGABYTE), 'file-zip-bomb'],
    [
      'entities in a sheet',
      () => withPart(SHEET, `${ENTITIES}<worksheet xmlns="${MAIN}">&b;</worksheet>`),
      'file-entity-declaration',
    ],
    [
      'entities in the workbook',
      () => withPart('xl/workbook.xml', `${ENTITIES}<workbook xmlns="${MAIN}"/>`),
      'file-entity-declaration',
    ],
    [
      'entities in content types',
      () => withPart('[Content_Types].xml', `${ENTITIES}<Types/>`),
      'file-entity-declaration',
    ],
    [
      'entities in a table',
      () => withPart('xl/tables/table1.xml', `${ENTITIES}<table xmlns="${MAIN}"/>`),
      'file-entity-declaration',
    ],
    [
      'an external entity',
      () => withPart(SHEET, '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'),
      'file-entity-declaration',
    ],
    [
      'a broken sheet',
      () => withPart(SHEET, '<worksheet><sheetData><row></sheetData></worksheet>'),
      'file-broken-xml',
    ],
    ['a sheet nested without end', () => withPart(SHEET, '<a>'.repeat(100_000)), 'file-broken-xml'],
    [
      'a cell beyond the last column',
      () => sheetXml('<row r="2"><c r="XFE2"><v>1</v></c></row>'),
      'file-huge-reference',
    ],
    [
      'a cell beyond the last row',
      () => sheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
      'file-huge-reference',
    ],
    ['a cell in row zero', () => sheetXml('<row r="0"><c r="A0"><v>1</v></c></row>'), 'file-huge-reference'],
    [
      'a cell with a long name',
      () => sheetXml(`<row r="2"><c r="${'A'.repeat(4000)}2"/></row>`),
      'file-huge-reference',
    ],
    [
      'a cell that is no cell',
      () => sheetXml('<row r="2"><c r="A-2"><v>1</v></c></row>'),
      'file-huge-reference',
    ],
    [
      'more cells than columns',
      () => sheetXml(`<row r="2">${'<c/>'.repeat(16_385)}</row>`),
      'file-huge-reference',
    ],
    ['a row twice', () => sheetXml('<row r="2"/><row r="2"/>'), 'file-broken-xml'],
    ['rows backwards', () => sheetXml('<row r="3"/><row r="2"/>'), 'file-broken-xml'],
    ['a root that is no table', () => withPart('xl/tables/table1.xml', '<tabell/>'), 'file-broken-xml'],
  ])('%s', (_, make, code) => {
    expect(readFaults(make())).toEqual([code]);
  });
});

describe('limits', () => {
  const open = (bytes: Uint8Array, limits: Partial<typeof DEFAULT_LIMITS>) => {
    const pkg = OpcPackage.open(bytes, { ...DEFAULT_LIMITS, ...limits });
    return pkg.ok ? faultsOf(readSnapshot(pkg.value)) : faultsOf(pkg);
  };
  const cells = Array.from(
    { length: 60 },
    (_, i) => `<row r="${i + 2}"><c r="B${i + 2}"><v>1</v></c></row>`,
  ).join('');
  const owned = '<definedName name="Malkedjan.Rapport" hidden="1">Blad!$A$1</definedName>';

  test.each<[string, Partial<typeof DEFAULT_LIMITS>, string]>([
    ['one large part', { partBytes: 100 }, 'file-too-large'],
    ['all parts together', { inflatedBytes: 1000 }, 'file-too-large'],
    ['many parts', { entryCount: 3 }, 'file-too-many-parts'],
    ['content types and relationships', { metaBytes: 500 }, 'file-too-large'],
    ['much declared', { declaredBytes: 2000 }, 'file-zip-bomb'],
    ['deep XML', { xmlDepth: 2 }, 'file-broken-xml'],
  ])('%s', (_, limits, code) => {
    expect(
      open(buildWorkbook({ sheetList: [{ title: 'Blad', rows: cells, tableList: [table] }] }), limits),
    ).toEqual([code]);
  });

  test.each([
    ['the workbook part', { sheetList: [{ title: 'Blad' }], names: `<!-- ${'x'.repeat(3000)} -->` }],
    [
      'a table part',
      { sheetList: [{ title: 'Blad', tableList: [{ ...table, columnList: ['y'.repeat(3000)] }] }] },
    ],
  ])('%s is never large in an honest file', (_, large) => {
    expect(open(buildWorkbook(large), { metaBytes: 2500 })).toEqual(['file-too-large']);
    expect(open(buildWorkbook(large), {})).toEqual(['(ok)']);
  });

  test('cells of an owned sheet, empty ones between them counted', () => {
    const bytes = buildWorkbook({ sheetList: [{ title: 'Blad', rows: cells }], names: owned });
    expect(open(bytes, { cellCount: 100 })).toEqual(['file-too-many-cells']);
    expect(open(bytes, { cellCount: 200 })).toEqual(['(ok)']);
  });

  test('a cell far away is not reached by a million empty ones', () => {
    const far = Array.from(
      { length: 300 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(open(buildWorkbook({ sheetList: [{ title: 'Blad', rows: far }], names: owned }), {})).toEqual([
      'file-too-many-cells',
    ]);
  });

  test('shared formulas that unfold without end', () => {
    const master = `<c r="A2"><f t="shared" si="0" ref="A2:A60">${'A1+'.repeat(2000)}1</f><v>1</v></c>`;
    const followers = Array.from(
      { length: 58 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}"><f t="shared" si="0"/></c></row>`,
    );
    const rows = `<row r="2">${master}</row>${followers.join('')}`;
    const bytes = buildWorkbook({
      sheetList: [{ title: 'Blad', rows, tableList: [{ ...table, ref: 'A1:A60', columnList: ['a'] }] }],
    });
    expect(open(bytes, { formulaChars: 100_000 })).toEqual(['file-too-large']);
    expect(open(bytes, {})).toEqual(['(ok)']);
  });

  test('a part counts once, however often it is read', () => {
    const pkg = openPackage(buildWorkbook(spec));
    for (let i = 0; i < 20; i += 1) expect(pkg.readBytes('/xl/workbook.xml').ok).toBe(true);
    const limited = OpcPackage.open(buildWorkbook(spec), { ...DEFAULT_LIMITS, inflatedBytes: 6000 });
    if (!limited.ok) throw new Error('refused');
    for (let i = 0; i < 20; i += 1) expect(limited.value.readBytes('/xl/workbook.xml').ok).toBe(true);
  });
});

describe('damage at any place', () => {
  test('never throws and never hangs', () => {
    const bytes = buildWorkbook({ ...spec, strings: '<si><t>a</t></si>', styles: '' });
    for (let at = 0; at < bytes.length; at += 11) {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ 0xa5;
      expect(readFaults(damaged)).toHaveLength(1);
    }
  });

  test('cut anywhere it is no workbook', () => {
    const bytes = buildWorkbook(spec);
    for (let length = 0; length < bytes.length; length += 7)
      expect(readFaults(bytes.subarray(0, length))).not.toContain('(ok)');
  });

  test('damaged XML never throws', () => {
    const xml = String(
      workbookParts({
        sheetList: [
          {
            title: 'B',
            tableList: [table],
            rows: '<row r="2"><c r="A2" t="s" s="1"><f t="shared" si="0">A1</f><v>1</v></c></row>',
          },
        ],
      })[SHEET],
    );
    for (let at = 0; at < xml.length; at += 3)
      for (const char of ['<', '"', '&', ''])
        expect(readFaults(withPart(SHEET, xml.slice(0, at) + char + xml.slice(at + 1)))).toHaveLength(1);
  });
});

describe('every answer is a sentence', () => {
  const codeList = [
    'file-not-zip',
    'file-truncated',
    'file-damaged',
    'file-zip-unsafe',
    'file-zip-unsupported',
    'file-zip-bomb',
    'file-too-large',
    'file-too-many-parts',
    'file-too-many-cells',
    'file-entity-declaration',
    'file-broken-xml',
    'file-part-missing',
    'file-huge-reference',
    'file-password-protected',
    'file-old-xls',
    'file-not-workbook',
  ];

  test.each(codeList.flatMap((code) => [[code, 'sv'] as const, [code, 'en'] as const]))(
    '%s in %s',
    (code, lang: Lang) => {
      const params = { part: '/xl/workbook.xml', limit: 10, ref: 'A1:XFD1048576' };
      for (const kind of ['issue', 'fix'])
        expect(t(lang, `${kind}.${code}` as TextKey, params)).toMatch(/^[A-ZÅÄÖ][^{}]*[.]$/);
    },
  );

  test('an issue is about the file as a whole and says what it needs', () => {
    const pkg = OpcPackage.open(withPart('[Content_Types].xml', '<Types>'));
    expect(pkg.issueList).toEqual([
      {
        code: 'file-broken-xml',
        severity: 'fel',
        sheet: null,
        cell: null,
        raw: '',
        params: { part: '/[Content_Types].xml' },
        rowId: null,
      },
    ]);
  });
});
