import { a1, makeIssue, readDate } from '../../core';
import type { DatedSetting, SettingReading, SettingSpec } from './setting';

/** A row of a rule with the day from which it is valid; `''` = always. */
interface DatedRow {
  readonly setting: DatedSetting;
  readonly from: string;
}

/**
 * The settings that are valid on a day (ISO date): of a rule on several rows the one with the latest Gäller från
 * that is not later than the day; a row without a date is valid from the beginning. Issues: `duplicate-setting` for
 * two rows of one date, `setting-not-yet-valid` for a rule none of whose rows is valid yet (then the default counts).
 */
export function settingsOn(
  reading: SettingReading,
  settingList: readonly SettingSpec[],
  day: string,
  isDate1904: boolean,
): SettingReading {
  const valid: SettingReading = { ...reading, cellByKey: new Map(reading.cellByKey) };
  for (const { key, namn } of settingList) {
    const rowList = (reading.datedByKey?.get(key) ?? []).map((setting): DatedRow => {
      const iso = setting.gallerFran === null ? null : readDate(setting.gallerFran, isDate1904).iso;
      return { setting, from: iso ?? '' };
    });
    if (rowList.length === 0) continue;
    reportSameDate(reading, namn, rowList);
    const chosen = latestOn(rowList, day);
    if (chosen) valid.cellByKey.set(key, chosen.setting);
    else {
      valid.cellByKey.delete(key);
      const first = rowList.reduce((a, b) => (b.from < a.from ? b : a));
      addDatedIssue(reading, 'setting-not-yet-valid', first, { namn, datum: first.from });
    }
  }
  return valid;
}

/** The first row of the latest date that is not after the day; null when all lie ahead. */
function latestOn(rowList: readonly DatedRow[], day: string): DatedRow | null {
  let chosen: DatedRow | null = null;
  for (const row of rowList) {
    if (row.from <= day && (chosen === null || row.from > chosen.from)) chosen = row;
  }
  return chosen;
}

function reportSameDate(reading: SettingReading, namn: string, rowList: readonly DatedRow[]): void {
  const seenSet = new Set<string>();
  for (const row of rowList) {
    if (seenSet.has(row.from)) addDatedIssue(reading, 'duplicate-setting', row, { namn });
    seenSet.add(row.from);
  }
}

function addDatedIssue(
  reading: SettingReading,
  code: 'duplicate-setting' | 'setting-not-yet-valid',
  { setting }: DatedRow,
  params: Readonly<Record<string, string>>,
): void {
  const { ref, nameRef } = setting;
  const place = code === 'duplicate-setting' ? nameRef : ref;
  const cell = a1(place.rowNumber, place.columnNumber);
  const severity = code === 'duplicate-setting' ? 'varning' : 'notis';
  reading.issueList.push(
    makeIssue(code, severity, { sheet: place.sheet, cell, raw: params['namn']!, params }),
  );
}
