import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { CONTENT_TYPE, OpcPackage, RELATIONSHIP } from '../../../src/xlsx/package';
import {
  buildWorkbook,
  PACKAGE_REL,
  REL,
  SHEET_ML,
  STRICT_REL,
  workbookParts,
  zipParts,
  type WorkbookSpec,
} from '../../helpers/package-builder';
import { faultsOf, openPackage, valueOf } from '../../helpers/package-open';
import { describeShared, sharedPath } from '../../helpers/shared';

const spec: WorkbookSpec = {
  sheetList: [
    { title: 'Ett', tableList: [{ name: 'T', ref: 'A1:A2', columnList: ['A'] }] },
    { title: 'Två' },
  ],
};
const bytes = buildWorkbook(spec);
const SHEET = '/xl/worksheets/sheet1.xml';
const openParts = (parts: Record<string, string | Uint8Array>) => OpcPackage.open(zipParts(parts));

describe('opening', () => {
  test.each([
    ['a workbook', `${SHEET_ML}sheet.main+xml`],
    ['a template', `${SHEET_ML}template.main+xml`],
    ['a workbook with macros', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['a template with macros', 'application/vnd.ms-excel.template.macroEnabled.main+xml'],
    ['a type in capitals', `${SHEET_ML}sheet.main+xml`.toUpperCase()],
  ])('%s is taken and keeps its type', (_, workbookType) => {
    const pkg = openPackage(buildWorkbook({ ...spec, workbookType }));
    expect(pkg.contentTypeOf(openPackage(pkg.toBytes()).workbookPart)).toBe(workbookType);
  });

  test.each([
    ['a binary workbook', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'],
    ['a document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
    ['plain XML', 'application/xml'],
  ])('%s is no workbook', (_, workbookType) => {
    expect(faultsOf(OpcPackage.open(buildWorkbook({ ...spec, workbookType })))).toEqual([
      'file-not-workbook',
    ]);
  });

  test.each<[string, (parts: Record<string, string | Uint8Array>) => void, string]>([
    ['no content types', (parts) => delete parts['[Content_Types].xml'], 'file-not-workbook'],
    ['no main relationship', (parts) => delete parts['_rels/.rels'], 'file-not-workbook'],
    ['no workbook part', (parts) => delete parts['xl/workbook.xml'], 'file-part-missing'],
    ['broken content types', (parts) => (parts['[Content_Types].xml'] = '<Types>'), 'file-broken-xml'],
    [
      'a DTD in relationships',
      (parts) => (parts['_rels/.rels'] = '<!DOCTYPE a><a/>'),
      'file-entity-declaration',
    ],
    ['one part in two spellings', (parts) => (parts['/xl/workbook.xml'] = '<a/>'), 'file-zip-unsafe'],
  ])('%s', (_, change, code) => {
    const parts = workbookParts(spec);
    change(parts);
    expect(faultsOf(openParts(parts))).toEqual([code]);
  });

  test('the workbook part is found by relationship, in any folder and case', () => {
    const parts = workbookParts(spec);
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name === 'xl/workbook.xml' ? 'Annat/Bok.xml' : name,
        typeof content === 'string' ? content.replace('/xl/workbook.xml', '/annat/bok.xml') : content,
      ]),
    );
    moved['_rels/.rels'] =
      `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="x" Type="${REL}/officeDocument" Target="/ANNAT/bok.xml"/></Relationships>`;
    expect(valueOf(openParts(moved)).workbookPart).toBe('/Annat/Bok.xml');
  });

  test('strict packages are told apart', () => {
    expect(openPackage(bytes).isStrict).toBe(false);
    expect(openPackage(buildWorkbook({ ...spec, isStrict: true })).isStrict).toBe(true);
  });
});

describe('reading parts', () => {
  test('without regard to case, missing ones are an issue', () => {
    const pkg = openPackage(bytes);
    expect(valueOf(pkg.readText('/XL/Worksheets/SHEET1.xml'))).toContain('<sheetData>');
    expect(faultsOf(pkg.readText('/xl/none.xml'))).toEqual(['file-part-missing']);
    expect(faultsOf(pkg.readBytes('/xl/none.xml'))).toEqual(['file-part-missing']);
  });

  test.each([
    ['broken', '<a>', 'file-broken-xml'],
    ['with a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'file-entity-declaration'],
    ['not text', new Uint8Array([0xff, 0x00, 0x12]), 'file-broken-xml'],
    ['too deep', '<a>'.repeat(300) + '</a>'.repeat(300), 'file-broken-xml'],
  ])('a part that is %s', (_, content, code) => {
    const pkg = openPackage(buildWorkbook({ ...spec, parts: { 'xl/x.xml': content } }));
    expect(faultsOf(pkg.readText('/xl/x.xml'))).toEqual([code]);
    expect(pkg.readBytes('/xl/x.xml').ok).toBe(true);
  });

  test('relationships know their parts', () => {
    const pkg = openPackage(bytes);
    const [table] = pkg.relationshipsOfType(SHEET, RELATIONSHIP.table);
    expect(table).toMatchObject({
      id: 'rId1',
      target: '../tables/table1.xml',
      partName: '/xl/tables/table1.xml',
    });
    expect(pkg.relationshipList('/xl/worksheets/sheet2.xml')).toEqual([]);
  });
});

describe('saving', () => {
  test('nothing changed: every byte of content, order and streams as before', () => {
    const pkg = openPackage(bytes);
    valueOf(pkg.readText(SHEET));
    const saved = pkg.toBytes();
    expect(Object.entries(unzipSync(saved))).toEqual(Object.entries(unzipSync(bytes)));
    expect(openPackage(saved).toBytes()).toEqual(saved);
  });

  test('a changed part changes alone', () => {
    const pkg = openPackage(bytes);
    pkg.writeText(SHEET, '<changed/>');
    expect(valueOf(pkg.readText(SHEET))).toBe('<changed/>');
    const [before, after] = [unzipSync(bytes), unzipSync(pkg.toBytes())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changedList = Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(before[name]!));
    expect(changedList).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('a part written back as it was keeps its compressed stream', () => {
    const pkg = openPackage(bytes);
    const text = valueOf(pkg.readText(SHEET));
    pkg.writeText(SHEET, '<other/>');
    pkg.writeText(SHEET, text);
    expect(pkg.toBytes()).toEqual(openPackage(bytes).toBytes());
  });

  test('a part added, with type and relationship, and taken away again leaves no trace', () => {
    const pkg = openPackage(bytes);
    const name = pkg.freePartName('/xl/worksheets/sheet#.xml');
    expect(name).toBe('/xl/worksheets/sheet3.xml');
    pkg.addPart(name, CONTENT_TYPE.worksheet, '<a/>');
    const id = pkg.addRelationship(pkg.workbookPart, RELATIONSHIP.worksheet, name);
    expect(id).toBe('rId3');
    const once = unzipSync(pkg.toBytes());
    expect(Object.keys(once).at(-1)).toBe('xl/worksheets/sheet3.xml');
    expect(strFromU8(once['xl/_rels/workbook.xml.rels']!)).toContain('Target="worksheets/sheet3.xml"');
    expect(strFromU8(once['[Content_Types].xml']!)).toContain('PartName="/xl/worksheets/sheet3.xml"');
    pkg.removeRelationship(pkg.workbookPart, id);
    pkg.removePart(name);
    expect(pkg.toBytes()).toEqual(openPackage(bytes).toBytes());
  });

  test('doing it over on the result gives the same bytes', () => {
    const redo = (input: Uint8Array): Uint8Array => {
      const pkg = openPackage(input);
      const old = pkg.relationshipsOfType(pkg.workbookPart, RELATIONSHIP.worksheet)[2];
      if (old) {
        pkg.removeRelationship(pkg.workbookPart, old.id);
        pkg.removePart(old.partName!);
      }
      const name = pkg.freePartName('/xl/worksheets/sheet#.xml');
      pkg.addPart(name, CONTENT_TYPE.worksheet, '<sheet/>');
      pkg.addRelationship(pkg.workbookPart, RELATIONSHIP.worksheet, name);
      pkg.addPart('/xl/tables/tableX.xml', CONTENT_TYPE.table, '<table/>');
      pkg.addRelationship(name, RELATIONSHIP.table, '/xl/tables/tableX.xml');
      return pkg.toBytes();
    };
    const withoutTable = (input: Uint8Array): Uint8Array => {
      const pkg = openPackage(input);
      pkg.removePart('/xl/tables/tableX.xml');
      return pkg.toBytes();
    };
    const once = redo(bytes);
    expect(redo(withoutTable(once)).length).toBe(once.length);
    expect(Object.entries(unzipSync(redo(withoutTable(once)))).sort()).toEqual(
      Object.entries(unzipSync(once)).sort(),
    );
  });

  test('removing a part takes its relationships with it', () => {
    const pkg = openPackage(bytes);
    pkg.removePart(SHEET);
    const names = Object.keys(unzipSync(pkg.toBytes()));
    expect(names).not.toContain('xl/worksheets/sheet1.xml');
    expect(names).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
    expect(names).toContain('xl/tables/table1.xml');
    expect(pkg.has(SHEET)).toBe(false);
    expect(pkg.relationshipList(SHEET)).toEqual([]);
  });

  test('a strict package gets strict relationship types, other makers keep theirs', () => {
    const pkg = openPackage(buildWorkbook({ ...spec, isStrict: true }));
    pkg.addRelationship(SHEET, RELATIONSHIP.hyperlink, 'https://example.org', 'external');
    const [link] = pkg.relationshipsOfType(SHEET, RELATIONSHIP.hyperlink);
    expect(link).toMatchObject({ rawType: `${STRICT_REL}/hyperlink`, isExternal: true, partName: null });
  });

  test('misuse is told at once', () => {
    const pkg = openPackage(bytes);
    expect(() => pkg.writeText('/none.xml', '')).toThrow(RangeError);
    expect(() => pkg.addPart(SHEET, CONTENT_TYPE.worksheet, '')).toThrow(RangeError);
    expect(() => OpcPackage.empty().workbookPart).toThrow(RangeError);
  });
});

test('a package built from nothing opens', () => {
  const pkg = OpcPackage.empty();
  pkg.addPart('/xl/workbook.xml', CONTENT_TYPE.workbook, '<workbook/>');
  pkg.addRelationship('/', RELATIONSHIP.officeDocument, '/xl/workbook.xml');
  const opened = openPackage(pkg.toBytes());
  expect(opened.workbookPart).toBe('/xl/workbook.xml');
  expect(opened.partNameList).toEqual(['/[Content_Types].xml', '/xl/workbook.xml', '/_rels/.rels']);
});

describeShared('a workbook with everything', () => {
  test.each(['full.xlsx', 'full.xlsm'])('%s opened and saved keeps every part and every stream', (name) => {
    const original = new Uint8Array(readFileSync(sharedPath(`data/${name}`)));
    const pkg = openPackage(original);
    for (const part of pkg.partNameList) expect(pkg.readBytes(part).ok).toBe(true);
    const saved = pkg.toBytes();
    expect(Object.entries(unzipSync(saved))).toEqual(Object.entries(unzipSync(original)));
    expect(openPackage(saved).toBytes()).toEqual(saved);
  });
});
