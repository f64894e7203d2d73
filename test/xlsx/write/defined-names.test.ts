import { applyEdits, findPath } from '../../../src/xlsx/xml';
import { DefinedNames } from '../../../src/xlsx/write/defined-names';

const LIST =
  '<definedName name="A" comment="x">Blad1!$A$1</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="1">Blad2!$A$1</definedName>' +
  '<definedName name="Och">&quot;a&amp;b&quot;</definedName>';

function patched(inner: string | null, change: (names: DefinedNames) => void): string {
  const list = inner === null ? '' : `<definedNames>${inner}</definedNames>`;
  const text = `<workbook>${list}</workbook>`;
  const names = new DefinedNames(text, findPath(text, ['workbook', 'definedNames']), '');
  change(names);
  return applyEdits(text, names.edits()).replace('</workbook>', `${names.newListXml()}</workbook>`);
}

const wrapped = (inner: string) => `<workbook><definedNames>${inner}</definedNames></workbook>`;
const name = (text: string, refersTo: string, sheetIndex: number | null = null, isHidden = false) => {
  return { name: text, sheetIndex, refersTo, isHidden };
};

describe('defined names', () => {
  test('the same again changes nothing', () => {
    expect(patched(LIST, (names) => names.set(name('och', '"a&b"')))).toBe(wrapped(LIST));
  });

  test('a changed name stays in its place and keeps its spelling, the rest is untouched', () => {
    const after = patched(LIST, (names) => names.set(name('a', 'Blad1!$B$2', null, true)));
    expect(after).toBe(
      wrapped(
        LIST.replace(/^.*?<\/definedName>/, '<definedName name="A" hidden="1">Blad1!$B$2</definedName>'),
      ),
    );
  });

  test('local and workbook names are different names', () => {
    const after = patched(LIST, (names) => names.set(name('A', 'Blad1!$C$3', 0)));
    expect(after).toBe(wrapped(`${LIST}<definedName name="A" localSheetId="0">Blad1!$C$3</definedName>`));
    expect(patched(LIST, (names) => names.remove('_xlnm.Print_Area', 0))).toBe(wrapped(LIST));
  });

  test('removing takes one, and the list when it was the last', () => {
    const after = patched(LIST, (names) => names.remove('_XLNM.print_area', 1));
    expect(after).toBe(wrapped(LIST.replace(/<definedName name="_xlnm.*?<\/definedName>/, '')));
    const last = '<definedName name="A">1</definedName>';
    expect(patched(last, (names) => names.remove('A', null))).toBe('<workbook></workbook>');
    expect(patched('', (names) => names.remove('A', null))).toBe(wrapped(''));
  });

  test('a workbook without names gets the list with the first', () => {
    const after = patched(null, (names) => {
      names.set(name('Malkedjan.X', "'å & ä'!$A$1", null, true));
      names.set(name('Bort', '1'));
      names.remove('Bort', null);
    });
    expect(after).toBe(wrapped(`<definedName name="Malkedjan.X" hidden="1">'å &amp; ä'!$A$1</definedName>`));
    expect(patched(null, () => undefined)).toBe('<workbook></workbook>');
  });

  test('names are found with what they refer to', () => {
    const text = wrapped(LIST);
    const names = new DefinedNames(text, findPath(text, ['workbook', 'definedNames']), '');
    expect(names.find('OCH', null)?.refersTo).toBe('"a&b"');
    expect(names.find('Och', 1)).toBeNull();
  });
});
