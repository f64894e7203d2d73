import type { Uppgifter } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';

/** The title of the document, with who it is from. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
  readonly subtitle: string;
}

/** Labelled fields of the front page; only those that are given. */
export interface FieldListBlock {
  readonly kind: 'fieldList';
  readonly fieldList: readonly { readonly label: string; readonly value: string }[];
}

type TextField = {
  [Key in keyof Uppgifter]: Uppgifter[Key] extends string
    ? string extends Uppgifter[Key]
      ? Key
      : never
    : never;
}[keyof Uppgifter];

/** Fields in the order of the documents' front pages. */
const FIELD_TABLE: readonly (readonly [TextField, TextKey])[] = [
  ['forvaltning', 'report.falt.forvaltning'],
  ['namnd', 'report.falt.namnd'],
  ['diarienummer', 'report.falt.diarienummer'],
  ['upprattad', 'report.falt.upprattad'],
  ['enhetschef', 'report.falt.enhetschef'],
  ['handlaggare', 'report.falt.handlaggare'],
  ['telefon', 'report.falt.telefon'],
  ['epost', 'report.falt.epost'],
  ['till', 'report.falt.till'],
  ['sammantradesdatum', 'report.falt.sammantradesdatum'],
  ['dokumentstatus', 'report.falt.dokumentstatus'],
  ['version', 'report.falt.version'],
];

/** The document's title: as typed, or made from its kind and year. */
export function documentTitle({ titel, typ, ar }: Uppgifter, lang: Lang): string {
  return titel === '' ? periodName({ typ, ar }, lang) : titel;
}

/** "Verksamhetsberättelse 2022". */
export function periodName({ typ, ar }: Pick<Uppgifter, 'typ' | 'ar'>, lang: Lang): string {
  return t(lang, `report.titel.${typ}`, { ar });
}

/** Title with organisation and period, and the fields that are given. */
export function frontBlocks(uppgifter: Uppgifter, lang: Lang): readonly (TitleBlock | FieldListBlock)[] {
  const text = documentTitle(uppgifter, lang);
  const period = periodName(uppgifter, lang);
  const subtitle = [uppgifter.organisation || uppgifter.namnd, ...(period === text ? [] : [period])];
  const fieldList = FIELD_TABLE.filter(([key]) => uppgifter[key] !== '').map(([key, labelKey]) => ({
    label: t(lang, labelKey),
    value: uppgifter[key],
  }));
  return [
    { kind: 'title', text, subtitle: subtitle.filter((part) => part !== '').join(' · ') },
    { kind: 'fieldList', fieldList },
  ];
}
