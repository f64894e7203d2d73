import { readSettingRows } from '../../../src/tables/settings/setting';
import { UPPGIFT_LIST } from '../../../src/tables/settings/uppgift-list';
import { codeOfWord, readUppgifter } from '../../../src/tables/settings/uppgifter';
import { CHOICES } from '../../../src/tables/specs/choices';
import type { Cell, CellScalar } from '../../../src/core';
import { specOf, uppgifterTable } from '../../helpers/tables';

function read(valueByName: Readonly<Record<string, Cell | CellScalar>>, isDate1904 = false) {
  const reading = readSettingRows(specOf('Uppgifter'), UPPGIFT_LIST, uppgifterTable(valueByName));
  const uppgifter = readUppgifter(reading, 'namnd', isDate1904);
  return {
    uppgifter,
    issueList: reading.issueList.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`),
  };
}

test('the contract’s facts have a row each', () => {
  expect(UPPGIFT_LIST.map(({ namn }) => namn)).toEqual(
    'Organisation, Enhets-ID, Förvaltning, Nämnd, Nivå, Typ, År, Enhetschef, Handläggare, Telefon, E-post, Till, Titel, Diarienummer, Upprättad, Sammanträdesdatum, Dokumentstatus, Version, Mallversion, Visningsbelopp'.split(
      ', ',
    ),
  );
  expect(UPPGIFT_LIST.every(({ hint }) => hint.length <= 255 && hint.endsWith('.'))).toBe(true);
});

test('texts are read as written, and every value knows its cell', () => {
  const { uppgifter, issueList } = read({ Till: ' Nämnden ', Telefon: '08-123', Diarienummer: '1.2-2024' });
  expect(issueList).toEqual([]);
  expect(uppgifter).toMatchObject({
    till: 'Nämnden',
    telefon: '08-123',
    diarienummer: '1.2-2024',
    titel: '',
  });
  expect(uppgifter?.cellByField['ar']).toEqual({ sheet: 'Uppgifter', rowNumber: 5, columnNumber: 2 });
  expect(uppgifter?.cellByField['titel']).toBeUndefined();
});

test.each<[string, Cell | CellScalar, string, unknown]>([
  ['Typ', 'Verksamhetsberättelse', 'typ', 'VB'],
  ['Typ', 'Tertialrapport 2', 'typ', 'T2'],
  ['Typ', 'vp', 'typ', 'VP'],
  ['Nivå', 'Stadsdelsnämnd', 'niva', 'namnd'],
  ['År', '2023', 'ar', 2023],
  ['År', 2021, 'ar', 2021],
  ['Upprättad', { value: 45657, numberFormat: 'yyyy-mm-dd' }, 'upprattad', '2024-12-31'],
  ['Sammanträdesdatum', '17 oktober 2024', 'sammantradesdatum', '2024-10-17'],
  ['Visningsbelopp', 'mnkr', 'visningsbelopp', 'mnkr'],
  ['Visningsbelopp', '', 'visningsbelopp', 'tkr'],
  ['Dokumentstatus', 'Egen status', 'dokumentstatus', 'Egen status'],
])('%s: %j gives %s %j', (namn, cell, key, expected) => {
  const { uppgifter, issueList } = read({ [namn]: cell });
  expect(issueList).toEqual([]);
  expect(uppgifter).toHaveProperty(key, expected);
});

test('dates follow the calendar of the workbook', () => {
  const cell = { value: 44195, numberFormat: 'yyyy-mm-dd' };
  expect(read({ Upprättad: cell }, true).uppgifter?.upprattad).toBe('2024-12-31');
});

test.each<[Readonly<Record<string, CellScalar>>, readonly string[], boolean]>([
  [{ Organisation: '' }, ['varning missing-setting B2'], true],
  [{ Nivå: 'Grupp' }, ['fel unreadable-setting B3'], true],
  [{ Typ: 'T3' }, ['fel unreadable-setting B4'], false],
  [{ Typ: '' }, ['fel missing-setting B4'], false],
  [{ År: 'i år' }, ['fel unreadable-setting B5'], false],
  [{ År: 24 }, ['fel unreadable-setting B5'], false],
  [{ År: 3024 }, ['fel unreadable-setting B5'], false],
  [{ Upprättad: 'snart' }, ['varning unreadable-date B6'], true],
  [{ Visningsbelopp: 'dollar' }, ['varning unreadable-setting B6'], true],
])('%j', (valueByName, expected, isUsable) => {
  const { uppgifter, issueList } = read(valueByName);
  expect(issueList).toEqual(expected);
  expect(uppgifter !== null).toBe(isUsable);
});

test('an unreadable date is kept as text, an unreadable level falls back', () => {
  expect(read({ Upprättad: 'snart' }).uppgifter?.upprattad).toBe('snart');
  expect(read({ Nivå: 'Grupp' }).uppgifter?.niva).toBe('namnd');
  expect(read({ Nivå: 'Nämnd' }).uppgifter?.visningsbelopp).toBe('mnkr');
});

test('codeOfWord knows words, codes and aliases', () => {
  expect(codeOfWord(CHOICES.Typ, ' verksamhetsplan')).toBe('VP');
  expect(codeOfWord(CHOICES.Malniva, 'namndmal')).toBe('namndmal');
  expect(codeOfWord(CHOICES.Typ, 'X')).toBeNull();
});
