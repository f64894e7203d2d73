import type { Antagande, Kalla, Lasram, Tabellform } from '../../../../src/tables/ils/types';

const BOUNDARY =
  /^(?:KF:s inriktningsmål|KF:s mål för verksamhetsområdet|Nämndmål|Enhetsmål|Beskrivning|Förväntat resultat|Uppföljning av|Uppfylls|Systematiskt)/;

/** The surroundings that a table reader asks for, with the boundaries that every document has. */
export function ramOf(kalla: Kalla, fields: Partial<Lasram> = {}): Lasram {
  return {
    kalla,
    ar: 2022,
    typ: 'VB',
    niva: 'enhet',
    isBoundary: (index) => BOUNDARY.test(kalla.radList[index]?.textList[0] ?? ''),
    ...fields,
  };
}

export interface Walked<Post> {
  readonly postList: readonly Post[];
  readonly antagandeList: readonly Antagande[];
  readonly ejTolkadeList: readonly number[];
  /** Rows that no table of the kind took. */
  readonly restList: readonly number[];
}

/** Asks a reader at every row and goes on where its table ends. */
export function walk<Post>(form: Tabellform<Post>, ram: Lasram): Walked<Post> {
  const postList: Post[] = [];
  const antagandeList: Antagande[] = [];
  const ejTolkadeList: number[] = [];
  const restList: number[] = [];
  for (let index = 0; index < ram.kalla.radList.length;) {
    const found = form.read(ram, index);
    if (found === null) {
      restList.push(index);
      index += 1;
      continue;
    }
    if (found.endIndex <= index) throw new Error(`a table of no rows at ${index}`);
    postList.push(...found.postList);
    antagandeList.push(...found.antagandeList);
    ejTolkadeList.push(...found.ejTolkadeList);
    index = found.endIndex;
  }
  return { postList, antagandeList, ejTolkadeList, restList };
}
