import { foldText } from '../../../core';
import { editDistance } from '../../read/edit-distance';

/** What a printed column holds; the keys are columns of the data sheets (`marke` = the icon column). */
export type Kolumnnyckel =
  | 'marke'
  | 'namn'
  | 'utfall'
  | 'utfallMan'
  | 'utfallKvinnor'
  | 'foregaendeUtfall'
  | 'prognosHelar'
  | 'arsmal'
  | 'kfArsmal'
  | 'period'
  | 'periodicitet'
  | 'startdatum'
  | 'slutdatum'
  | 'avvikelse';

/** Captions without blanks, marks and accents, and without their year; by what their column holds. */
export type CaptionTable = ReadonlyMap<string, Kolumnnyckel>;

function captionTable(textListByKey: Partial<Record<Kolumnnyckel, readonly string[]>>): CaptionTable {
  return new Map(
    Object.entries(textListByKey).flatMap(([key, textList]) =>
      textList.map((text) => [text, key as Kolumnnyckel] as const),
    ),
  );
}

/** Header of an indicator table (domain 2), VB, T1/T2 and VP. */
export const INDIKATOR_CAPTIONS: CaptionTable = captionTable({
  marke: ['status', 'bedomning', 'maluppfyllelse'],
  namn: ['indikator', 'indikatorer'],
  utfall: ['periodensutfall', 'utfall', 'utfallvb', 'utfallt1', 'utfallt2', 'periodensutfallvb'],
  utfallMan: ['utfallmanpojkar', 'periodensutfallmanpojkar', 'utfallman', 'utfallpojkar'],
  utfallKvinnor: ['utfallkvinnorflickor', 'periodensutfallkvinnorflickor', 'utfallkvinnor', 'utfallflickor'],
  foregaendeUtfall: ['foregaendeutfall', 'utfallforegaendear', 'utfallforraaret', 'foregaendearsutfall'],
  prognosHelar: ['prognoshelar', 'prognos', 'helarsprognos'],
  arsmal: ['arsmal', 'egetarsmal', 'namndensarsmal', 'enhetensarsmal'],
  kfArsmal: ['kfsarsmal', 'kfarsmal', 'kommunfullmaktigesarsmal'],
  period: ['period'],
  periodicitet: ['periodicitet'],
});

/** Header of an activity table (domain 2). */
export const AKTIVITET_CAPTIONS: CaptionTable = captionTable({
  marke: ['lage', 'status', 'klar'],
  namn: ['aktivitet', 'aktiviteter'],
  startdatum: ['startdatum', 'start'],
  slutdatum: ['slutdatum', 'slut'],
  avvikelse: ['avvikelse', 'avvikelser'],
});

/** A caption as read: what its column holds (null = not known) and the year it names. */
export interface Caption {
  readonly key: Kolumnnyckel | null;
  readonly ar: number | null;
  /** True for a caption that is not written as it should be (`Arsmål` is, `Startdaum` is not). */
  readonly isMisspelt: boolean;
}

const YEAR = /(?:19|20)\d{2}$/;

/** Letters and digits only, without accents: words broken by narrow columns become whole again. */
export function squash(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

function allowedErrors(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}

function nearestKey(base: string, table: CaptionTable): Kolumnnyckel | null {
  const limit = allowedErrors(base.length);
  for (const [text, key] of limit === 0 ? [] : table) {
    if (editDistance(base, text, limit) <= limit) return key;
  }
  return null;
}

/** Reads one header cell. Example: `Utfall kvinn or/ flicko r` → `utfallKvinnor`; `Utfall VB 2021` with its year. */
export function readCaption(text: string, table: CaptionTable): Caption {
  const whole = squash(text);
  const year = YEAR.exec(whole);
  const base = year === null ? whole : whole.slice(0, -4);
  const exact = table.get(base);
  const key = exact ?? nearestKey(base, table);
  return {
    key,
    ar: year === null ? null : Number(year[0]),
    isMisspelt: exact === undefined && key !== null,
  };
}
