import type { Cell } from '../../../src/core';
import type { SheetData } from '../../../src/workbook';
import type { Storningar, TryckMal, Tryckdokument } from './model';
import { aktivitetTable, indikatorTable, type Rader, type Tryckning } from './tables';

const LABEL: Readonly<Record<TryckMal['niva'], string>> = {
  inriktningsmal: 'KF:s inriktningsmål',
  verksamhetsmal: 'KF:s mål för verksamhetsområdet',
  namndmal: 'Nämndmål',
  enhetsmal: 'Enhetsmål',
};
const STATUS: Readonly<Record<NonNullable<TryckMal['bedomning']>, readonly [string, string]>> = {
  helt: ['● Uppfylls helt', 'Uppfylles helt'],
  delvis: ['◆ Uppfylls delvis', 'Uppfylles delvis'],
  inte: ['■ Uppfylls inte', 'Uppfylles inte'],
  ingen: ['— Ingen', 'Ingen'],
};

function heading({ niva, nummer, namn }: TryckMal): string {
  return `${LABEL[niva]}: ${nummer === '' ? '' : `${nummer}. `}${namn}`;
}

function goalRows(tryckning: Tryckning, mal: TryckMal): Rader {
  const { storningar } = tryckning;
  const status =
    mal.bedomning === null ? [] : [[], [STATUS[mal.bedomning][storningar.isStatusFelstavad ? 1 : 0]]];
  const resultat = mal.resultatList.flatMap((text) => [[`• ${text}`]]);
  const [indikatorer, aktiviteter] = [
    indikatorTable(tryckning, mal.indikatorList),
    aktivitetTable(tryckning, mal.aktivitetList),
  ];
  const gap: Rader = storningar.isTabellKlistrad || indikatorer.length === 0 ? [] : [[]];
  return [
    [heading(mal)],
    ...status,
    [],
    ...(resultat.length === 0 ? [] : [['Förväntat resultat'], [], ...resultat, []]),
    ...indikatorer,
    ...gap,
    ...aktiviteter,
    [],
  ];
}

/** Numbers from a seed, 0–1, the same every time. */
export function drawOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const TITLE: Readonly<Record<Tryckdokument['typ'], string>> = {
  VB: 'Verksamhetsberättelse',
  T2: 'Tertialrapport 2',
  VP: 'Verksamhetsplan',
};

/** A document as rows of cells, with its disturbances. */
export function printRows(dokument: Tryckdokument, storningar: Storningar, seed: number): Rader {
  const tryckning: Tryckning = { dokument, storningar, draw: drawOf(seed) };
  const title = TITLE[dokument.typ];
  return [
    [`${title} ${dokument.ar}`],
    [],
    ...(dokument.typ !== 'VP' ? [['Uppföljning av Kommunfullmäktiges inriktningsmål'], []] : []),
    ...dokument.malList.flatMap((mal) => goalRows(tryckning, mal)),
  ];
}

/** Text with tabs between cells. */
export function asText(rader: Rader): string {
  return rader.map((cells) => cells.join('\t')).join('\n');
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const PERCENT = /^(\d+) %$/;
const DAY_MS = 86_400_000;

/** A text as Excel turns it into a number when it is typed or pasted. */
function typed(text: string): Cell {
  const time = ISO.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) {
    const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
    return { value: serial, numberFormat: 'yyyy-mm-dd' };
  }
  const percent = PERCENT.exec(text);
  if (percent !== null) return { value: Number(percent[1]) / 100, numberFormat: '0 %' };
  return { value: text === '' ? null : text };
}

/** Rows of a sheet: dates as serials, percent as shares. */
export function asSheet(rader: Rader): SheetData {
  return { title: 'Blad1', rowList: rader.map((cells) => cells.map(typed)) };
}

/** Everything in column A, with tabs. */
export function asColumnA(rader: Rader): SheetData {
  return {
    title: 'Blad1',
    rowList: rader.map((cells) => (cells.length === 0 ? [] : [{ value: cells.join('\t') }])),
  };
}
