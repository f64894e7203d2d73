import { reglerSpec } from '../specs/regler';
import { uppgifterSpec } from '../specs/uppgifter';
import { REGEL_LIST } from './regel-list';
import type { SettingSpec } from './setting';
import { UPPGIFT_LIST } from './uppgift-list';

/** The settings sheets by table name: their rows are found by the name in the first column. */
export const SETTING_LIST_BY_TABLE: Readonly<Record<string, readonly SettingSpec[]>> = {
  [uppgifterSpec.table]: UPPGIFT_LIST,
  [reglerSpec.table]: REGEL_LIST,
};
