import { foldText } from '../../core';

/** The side of the form a post stands on; decides the sign of its avvikelse. */
export type Postslag = 'intakt' | 'kostnad';

/** One row of the unit's form as boards know it. */
export interface Post {
  readonly key: string;
  /** As printed. */
  readonly rad: string;
  readonly slag: Postslag;
  /** Known misspellings and other ways of writing it. */
  readonly aliasList: readonly string[];
}

/** The rows of the form "Blankett till Årsredovisning", in printed order (domain 2). */
export const POST_LIST: readonly Post[] = [
  {
    key: 'taxor',
    rad: 'Taxor och avgifter',
    slag: 'intakt',
    aliasList: ['Taxor & avgifter', 'Taxor/avgifter'],
  },
  {
    key: 'hyror',
    rad: 'Hyresintäkter',
    slag: 'intakt',
    aliasList: ['Hysesintäkter', 'Hyresintäkt', 'Hyresinkomster'],
  },
  { key: 'bidrag', rad: 'Bidrag', slag: 'intakt', aliasList: [] },
  {
    key: 'forsaljning',
    rad: 'Försäljning av verksamhet',
    slag: 'intakt',
    aliasList: ['Försäljning av verksamheter', 'Försäljning verksamhet'],
  },
  {
    key: 'ovrigaIntakter',
    rad: 'Övriga externa intäkter',
    slag: 'intakt',
    aliasList: ['Övriga externa intäkt', 'Övr externa intäkter'],
  },
  { key: 'personal', rad: 'Personalkostnader', slag: 'kostnad', aliasList: ['Personalkostnad'] },
  {
    key: 'ovrigPersonal',
    rad: 'Övriga personalkostnader',
    slag: 'kostnad',
    aliasList: ['Övrig personalkostnad', 'Övr personalkostnader'],
  },
  { key: 'lokaler', rad: 'Lokalkostnader', slag: 'kostnad', aliasList: ['Lokalkostnad'] },
  {
    key: 'entreprenader',
    rad: 'Entreprenader och köp av verksamhet',
    slag: 'kostnad',
    aliasList: ['Entreprenad och köp av verksamhet', 'Entreprenader & köp av verksamhet'],
  },
  { key: 'ovrigaKostnader', rad: 'Övriga kostnader', slag: 'kostnad', aliasList: ['Övrig kostnad'] },
];

/** Keys of the computed rows. */
export type SummaKey = 'summaIntakter' | 'summaKostnader' | 'netto';

/** Printed labels of the computed rows. */
export const SUMMA_RAD: Readonly<Record<SummaKey, string>> = {
  summaIntakter: 'Summa intäkter',
  summaKostnader: 'Summa kostnader',
  netto: 'Summa netto',
};

const SUMMA_ALIAS_LIST: Readonly<Record<SummaKey, readonly string[]>> = {
  summaIntakter: ['Summa intäkter', 'Summa intäkt', 'Totala intäkter', 'Intäkter totalt', 'Intäkter'],
  summaKostnader: ['Summa kostnader', 'Summa kostnad', 'Totala kostnader', 'Kostnader totalt', 'Kostnader'],
  netto: ['Summa netto', 'Netto', 'Nettokostnad', 'Nettokostnader', 'Netto totalt', 'Resultat netto'],
};

/** Labels are compared by their letters and digits alone: narrow columns break words. */
export function labelKey(label: string): string {
  return foldText(label).replace(/[^\p{L}\d]/gu, '');
}

function indexBy(slag: Postslag): ReadonlyMap<string, Post> {
  const list = POST_LIST.filter((post) => post.slag === slag);
  return new Map(list.flatMap((post) => [post.rad, ...post.aliasList].map((name) => [labelKey(name), post])));
}

const postByLabel: Readonly<Record<Postslag, ReadonlyMap<string, Post>>> = {
  intakt: indexBy('intakt'),
  kostnad: indexBy('kostnad'),
};

const summaByLabel: ReadonlyMap<string, SummaKey | 'summa'> = new Map<string, SummaKey | 'summa'>([
  ['summa', 'summa'],
  ...Object.entries(SUMMA_ALIAS_LIST).flatMap(([key, list]) =>
    list.map((name): [string, SummaKey] => [labelKey(name), key as SummaKey]),
  ),
]);

/** The post of the form with that label on that side; null for a post of the workbook's own. */
export function findPost(label: string, slag: Postslag): Post | null {
  return postByLabel[slag].get(labelKey(label)) ?? null;
}

/** The post with that label on either side: for rows that do not say their slag. */
export function findPostAnySide(label: string): Post | null {
  return findPost(label, 'intakt') ?? findPost(label, 'kostnad');
}

/** Which computed row a label names; `summa` = a bare "Summa", whose place says which. */
export function findSumma(label: string): SummaKey | 'summa' | null {
  return summaByLabel.get(labelKey(label)) ?? null;
}
