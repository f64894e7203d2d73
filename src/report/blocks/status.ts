import type { Aktivitetslage, Bedomning, Indikatorstatus, Resultatbedomning } from '../../domain';
import { t, type Lang } from '../../i18n';
import { STATUS_SYMBOL } from '../../style';
import type { BlockCell } from './cell';

/** The status line of a goal: symbol and word. */
export interface StatusBlock {
  readonly kind: 'status';
  readonly role: Bedomning;
  readonly text: string;
}

/** Which colour a status has; everything without a judgement is "ingen" (domain 4.4). */
export const ROLE_BY_STATUS: Readonly<Record<Indikatorstatus, Bedomning>> = {
  helt: 'helt',
  delvis: 'delvis',
  inte: 'inte',
  ingetResultat: 'ingen',
  malSaknas: 'ingen',
  prognosSaknas: 'ingen',
  ejBedombar: 'ingen',
  ejAktuell: 'ingen',
};

/** Symbol and colour of an activity's state (domain 7). */
export const LAGE_LOOK: Readonly<
  Record<Aktivitetslage, { readonly symbol: string; readonly role: Bedomning }>
> = {
  genomford: { symbol: '✓', role: 'helt' },
  avvikelse: { symbol: '⚠', role: 'inte' },
  pagar: { symbol: '►', role: 'ingen' },
  ejPaborjad: { symbol: '○', role: 'ingen' },
  utgar: { symbol: '×', role: 'ingen' },
  okand: { symbol: '?', role: 'ingen' },
};

/** `● Uppfylls helt`. */
export function bedomningText(bedomning: Bedomning, lang: Lang): string {
  return `${STATUS_SYMBOL[bedomning]} ${t(lang, `bedomning.${bedomning}`)}`;
}

/** `◆ Delvis`, for an expected result. */
export function resultatbedomningText(bedomning: Resultatbedomning, lang: Lang): string {
  return `${STATUS_SYMBOL[bedomning]} ${t(lang, `resultatbedomning.${bedomning}`)}`;
}

/** The status line of a bedömning. */
export function statusBlock(bedomning: Bedomning, lang: Lang): StatusBlock {
  return { kind: 'status', role: bedomning, text: bedomningText(bedomning, lang) };
}

/** An indicator's status as a table cell: symbol and word. */
export function indikatorstatusCell(status: Indikatorstatus, lang: Lang): BlockCell {
  const role = ROLE_BY_STATUS[status];
  return { kind: 'status', role, text: `${STATUS_SYMBOL[role]} ${t(lang, `status.${status}`)}` };
}

/** `✓ Genomförd`; an unknown state is said too. */
export function lageText(lage: Aktivitetslage, lang: Lang): string {
  return `${LAGE_LOOK[lage].symbol} ${t(lang, `lage.${lage}`)}`;
}

/** An activity's state as a table cell. */
export function lageCell(lage: Aktivitetslage, lang: Lang): BlockCell {
  return { kind: 'status', role: LAGE_LOOK[lage].role, text: lageText(lage, lang) };
}
