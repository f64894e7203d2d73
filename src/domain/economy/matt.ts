import type { EkonomiFalt } from '../model';
import { labelKey } from './posts';

/** What a figure of a board measures; with an area and a data column it is one figure of the document. */
export type Matt =
  | 'kostnader'
  | 'intakter'
  | 'netto'
  | 'nettoEfter'
  | 'fran'
  | 'till'
  | 'kapital'
  | 'nettoInkl'
  | 'nettoforandring'
  | 'personal';

/** The name under which a computed cell and the figures that state it meet; `''` = the whole board. */
export function mattKey(omradeId: string, matt: Matt, falt: string): string {
  return `${omradeId}|${matt}|${falt}`;
}

const LABEL_LIST: readonly (readonly [Matt, readonly string[]])[] = [
  ['kostnader', ['Kostnader', 'Summa kostnader', 'Kostnader (+)']],
  ['intakter', ['Intäkter', 'Summa intäkter', 'Intäkter (-)']],
  [
    'netto',
    [
      'Netto',
      'Summa netto',
      'Summa',
      'Totalt',
      'Total',
      'Netto exkl. kap.kostn',
      'Netto exkl. kapitalkostnader',
      'Summa exkl. kapitalkostnader',
      'Anslag för nämndens verksamhet (netto)',
      'Avvikelse före resultatdispositioner',
      'Avvikelse före resultatöverföringar',
    ],
  ],
  [
    'nettoEfter',
    [
      'Netto efter resultatöverföringar',
      'Netto efter resultatdispositioner',
      'Avvikelse efter resultatdispositioner',
      'Avvikelse efter resultatöverföringar',
      'Slutligt resultat',
    ],
  ],
  ['nettoInkl', ['Netto inkl. kapitalkostnader', 'Netto inkl. kap.kostn', 'Summa inkl. kapitalkostnader']],
  ['kapital', ['Kapitalkostnader', 'Avskrivningar och kapitalkostnader', 'Kapitalkostnader stadsmiljö']],
  ['nettoforandring', ['Nettoförändring']],
  ['personal', ['Personalkostnader']],
];

const mattByLabel: ReadonlyMap<string, Matt> = new Map(
  LABEL_LIST.flatMap(([matt, list]) => list.map((label): [string, Matt] => [labelKey(label), matt])),
);

/** Labels with a year in them ("Resultatöverföring till 2025"). */
const PATTERN_LIST: readonly (readonly [Matt, RegExp])[] = [
  ['fran', /^result.*från/],
  ['till', /^result.*till/],
];

/** What a label of a stated row names; null for one that no table knows. */
export function mattOf(label: string): Matt | null {
  const key = labelKey(label);
  return mattByLabel.get(key) ?? PATTERN_LIST.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Last year's deviation after transfers is one figure, whichever of the two columns it stands in. */
export function faltOf(matt: Matt, falt: EkonomiFalt): EkonomiFalt {
  const isAfter = matt === 'nettoEfter' || matt === 'fran' || matt === 'till';
  return isAfter && falt === 'foregaendeAvvikelseFore' ? 'foregaendeAvvikelseEfter' : falt;
}
