import { t, type Lang, type TextKey } from '../../i18n';
import type { StaleReason } from './precedents';

const KEY_BY_REASON: Readonly<Record<StaleReason, TextKey>> = {
  volatile: 'calc.stale-volatile',
  function: 'calc.stale-function',
  external: 'calc.stale-external',
  array: 'calc.stale-array',
  locale: 'calc.stale-locale',
  circular: 'calc.stale-circular',
  'too-many': 'calc.stale-too-many',
  precedent: 'calc.stale-precedent',
  'no-result': 'calc.stale-no-result',
  syntax: 'calc.stale-syntax',
};

/** Why a formula was not recalculated, as the end of a sentence without full stop. */
export function staleText(lang: Lang, reason: StaleReason): string {
  return t(lang, KEY_BY_REASON[reason]);
}
