import { readDate, type CellRef } from '../../core';
import type { Organisationsniva, Typ, Uppgifter } from '../../domain';
import { wordKey } from '../read/cell-readers';
import type { Choice } from '../spec';
import { addSettingIssue, settingText, type SettingReading } from './setting';
import { UPPGIFT_LIST, type UppgiftKey } from './uppgift-list';

const DATE_KEY_SET: ReadonlySet<UppgiftKey> = new Set<UppgiftKey>(['upprattad', 'sammantradesdatum']);
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The code of a written word in a list; null when the list has no such word. */
export function codeOfWord(choiceList: readonly Choice[], text: string): string | null {
  const word = wordKey(text);
  const found = choiceList.find((choice) =>
    [choice.text, choice.code, ...(choice.aliasList ?? [])].some((form) => wordKey(form) === word),
  );
  return found?.code ?? null;
}

/**
 * Builds `Uppgifter` from the sheet's rows. Null when the year or the type of document cannot be read: then
 * nothing can be judged. An unreadable level is taken from the goals (`fallbackNiva`), with an issue.
 */
export function readUppgifter(
  reading: SettingReading,
  fallbackNiva: Organisationsniva,
  isDate1904: boolean,
): Uppgifter | null {
  const textByKey = new Map(UPPGIFT_LIST.map(({ key }) => [key, readText(reading, key, isDate1904)]));
  const text = (key: UppgiftKey): string => textByKey.get(key)!;
  const niva = (readCode(reading, 'niva', text('niva')) ?? fallbackNiva) as Organisationsniva;
  const typ = readCode(reading, 'typ', text('typ')) as Typ | null;
  const ar = readYear(reading, text('ar'));
  if (text('organisation') === '')
    addSettingIssue(reading, specOf('organisation'), 'missing-setting', 'varning');
  const visningsbelopp = readVisningsbelopp(reading, text('visningsbelopp'), niva);
  if (typ === null || ar === null) return null;
  const cellByField: Record<string, CellRef> = {};
  for (const [key, { ref }] of reading.cellByKey) cellByField[key] = ref;
  const rest = Object.fromEntries(textByKey) as Record<UppgiftKey, string>;
  return { ...rest, niva, typ, ar, visningsbelopp, cellByField };
}

function specOf(key: UppgiftKey) {
  return UPPGIFT_LIST.find((setting) => setting.key === key)!;
}

function readText(reading: SettingReading, key: UppgiftKey, isDate1904: boolean): string {
  const text = settingText(reading, key);
  if (text === '' || !DATE_KEY_SET.has(key)) return text;
  const { iso } = readDate(reading.cellByKey.get(key)!.cell, isDate1904);
  if (iso === null) addSettingIssue(reading, specOf(key), 'unreadable-date', 'varning');
  return iso ?? text;
}

/** A word that the whole document rests on: missing or unknown is `fel`. */
function readCode(reading: SettingReading, key: UppgiftKey, text: string): string | null {
  const spec = specOf(key);
  const code = text === '' ? null : codeOfWord(spec.choiceList!, text);
  if (code === null) {
    addSettingIssue(reading, spec, text === '' ? 'missing-setting' : 'unreadable-setting', 'fel');
  }
  return code;
}

function readYear(reading: SettingReading, text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  addSettingIssue(reading, specOf('ar'), text === '' ? 'missing-setting' : 'unreadable-setting', 'fel', {
    ord: ['ett årtal'],
  });
  return null;
}

/** Units print tkr and boards mnkr when nothing is chosen (domain 2). */
function readVisningsbelopp(
  reading: SettingReading,
  text: string,
  niva: Organisationsniva,
): Uppgifter['visningsbelopp'] {
  const fallback = niva === 'enhet' ? 'tkr' : 'mnkr';
  if (text === '') return fallback;
  const spec = specOf('visningsbelopp');
  const code = codeOfWord(spec.choiceList!, text);
  if (code === null) addSettingIssue(reading, spec, 'unreadable-setting', 'varning');
  return (code ?? fallback) as Uppgifter['visningsbelopp'];
}
