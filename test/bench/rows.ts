import type { CellScalar } from '../../src/core';

export type BenchRow = Readonly<Record<string, CellScalar>>;

/** A small linear congruential generator: the same rows in every run and on every machine. */
export function makeRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const BRANCH = 10;

/** A goal tree of `count` goals: a tenth of them on the first two levels, the rest below. */
export function goalRows(count: number): readonly BenchRow[] {
  const rowList: BenchRow[] = [];
  const add = (id: string, niva: string, overordnat: string, agare: string) =>
    rowList.push({
      'Mål-ID': id,
      Nivå: niva,
      Nummer: niva.startsWith('I') || niva.startsWith('V') ? id.slice(1) : '',
      Namn: `Mål ${id} i verksamheten`,
      Överordnat: overordnat,
      Ägare: agare,
      Ordning: rowList.length + 1,
      Bedömning: agare === 'Enhet' ? 'Uppfylls delvis' : '',
      Analys: agare === 'Enhet' ? `Arbetet med mål ${id} fortsätter.` : '',
    });
  for (let i = 1; rowList.length < count; i += 1) {
    add(`M${i}`, 'Inriktningsmål', '', 'KF');
    for (let v = 1; v <= BRANCH && rowList.length < count; v += 1) {
      add(`M${i}.${v}`, 'Verksamhetsområdesmål', `M${i}`, 'KF');
      for (let n = 1; n <= 3 && rowList.length < count; n += 1) {
        add(`M${i}.${v}.N${n}`, 'Nämndmål', `M${i}.${v}`, 'Nämnd');
        for (let e = 1; e <= 5 && rowList.length < count; e += 1) {
          add(`M${i}.${v}.N${n}.E${e}`, 'Enhetsmål', `M${i}.${v}.N${n}`, 'Enhet');
        }
      }
    }
  }
  return rowList;
}

const RIKTNING_LIST = ['Högre', 'Lägre', 'Högre', 'Högre', 'Öka', ''] as const;

/** Indicators spread over the goals, filled as real ones are: about twenty cells of a row hold something. */
export function indicatorRows(count: number, malIdList: readonly string[]): readonly BenchRow[] {
  const random = makeRandom(2022);
  return Array.from({ length: count }, (_, index) => {
    const target = 40 + random(50);
    const outcome = random(12) === 0 ? null : target - 12 + random(24) + random(10) / 10;
    const riktning = RIKTNING_LIST[random(RIKTNING_LIST.length)]!;
    return {
      'Indikator-ID': `I${String(index + 1).padStart(6, '0')}`,
      'Mål-ID': malIdList[random(malIdList.length)]!,
      Indikator: `Andel nöjda brukare, mätning ${index + 1}`,
      Ägare: index % 3 === 0 ? 'KF' : 'Enhet',
      Enhet: '%',
      Decimaler: 1,
      Riktning: riktning,
      Beräkning: 'Senaste',
      Utfall: outcome,
      'Utfall män/pojkar': outcome === null ? null : outcome - 2,
      'Utfall kvinnor/flickor': outcome === null ? null : outcome + 2,
      'Antal svarande': 20 + random(200),
      'Föregående utfall': target - 5 + random(10),
      Årsmål: riktning === 'Öka' ? 'öka' : `${target} %`,
      'KF:s årsmål': index % 3 === 0 ? `${target} %` : '',
      Period: '2024',
      Periodicitet: 'År',
      Analys: index % 2 === 0 ? `Utfallet följs upp under hösten, mätning ${index + 1}.` : '',
    };
  });
}

/** Activities spread over the goals, in every state. */
export function activityRows(count: number, malIdList: readonly string[]): readonly BenchRow[] {
  const random = makeRandom(1904);
  const lageList = ['Genomförd', 'Pågår', 'Avvikelse', 'Ej påbörjad', 'Utgår', ''];
  return Array.from({ length: count }, (_, index) => {
    const lage = lageList[random(lageList.length)]!;
    return {
      'Aktivitet-ID': `A${String(index + 1).padStart(6, '0')}`,
      'Mål-ID': malIdList[random(malIdList.length)]!,
      Aktivitet: `Genomför åtgärd ${index + 1} tillsammans med övriga verksamheter i området.`,
      Ägare: 'Enhet',
      Startdatum: '2024-01-01',
      Slutdatum: '2024-12-31',
      Läge: lage,
      Analys: lage === 'Avvikelse' ? 'Åtgärden har försenats och blir klar nästa år.' : '',
    };
  });
}
