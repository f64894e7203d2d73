import { cellText } from '../../../../src/core';
import { kallaOfText } from '../../../../src/tables/ils/kalla/kalla';
import { aktivitetForm, indikatorForm } from '../../../../src/tables/ils/malrader';
import type { IlsAktivitet, IlsIndikator, Kalla, Lasram } from '../../../../src/tables/ils/types';
import { ramOf, walk, type Walked } from './walker';

/** What a reading gave, short enough to compare whole. */
export interface Brief {
  readonly postList: readonly string[];
  /** `code@line` of each assumption. */
  readonly antagandeList: readonly string[];
  /** Lines that were not understood, and lines that no table took (blank ones left out). */
  readonly ejTolkadeList: readonly number[];
  readonly restList: readonly number[];
}

/** `Namn | 2022-01-01 | 2022-12-31 | klar` and, after `»`, the analysis with `/` for its line breaks. */
export function briefAktivitet(post: IlsAktivitet): string {
  const klar = post.isKlar === null ? '?' : post.isKlar ? 'klar' : 'ej klar';
  const avvikelse = post.isAvvikelse
    ? ` avvikelse${post.avvikelseText === '' ? '' : `=${post.avvikelseText}`}`
    : '';
  const head = [post.namn, cellText(post.startdatum), cellText(post.slutdatum), klar + avvikelse].join(' | ');
  return withAnalys(head, post.analys);
}

/** `Namn | utfall=89 | arsmal=90`, in the order of the columns, then the analysis. */
export function briefIndikator(post: IlsIndikator): string {
  const cells = Object.entries(post.cellByKey).map(([key, cell]) => `${key}=${cellText(cell)}`);
  return withAnalys([post.namn, ...cells].join(' | '), post.analys);
}

function withAnalys(head: string, analys: string): string {
  return analys === '' ? head : `${head} » ${analys.replaceAll('\n', ' / ')}`;
}

function briefOf<Post>(kalla: Kalla, walked: Walked<Post>, write: (post: Post) => string): Brief {
  const line = (index: number | null): number => (index === null ? 0 : index + 1);
  return {
    postList: walked.postList.map(write),
    antagandeList: walked.antagandeList.map(
      ({ code, radIndex }) => `${code.replace('import-', '')}@${line(radIndex)}`,
    ),
    ejTolkadeList: walked.ejTolkadeList.map(line),
    restList: walked.restList.filter((index) => kalla.radList[index]!.textList.length > 0).map(line),
  };
}

type Ram = Partial<Lasram>;

/** Reads the activities of a text; a line a row, tabs between cells. */
export function readAktiviteter(lineList: readonly string[], ram: Ram = {}): Brief {
  const kalla = kallaOfText(lineList.join('\n'));
  return briefOf(kalla, walk(aktivitetForm, ramOf(kalla, ram)), briefAktivitet);
}

/** Reads the indicators of a text. */
export function readIndikatorer(lineList: readonly string[], ram: Ram = {}): Brief {
  const kalla = kallaOfText(lineList.join('\n'));
  return briefOf(kalla, walk(indikatorForm, ramOf(kalla, ram)), briefIndikator);
}
