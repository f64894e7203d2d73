import { EMPTY_CELL, type CellScalar } from '../../../core';
import { labelKey } from '../../../domain';
import type { IlsDatarad, IlsTabellrader, Lasram, Tabellutdrag } from '../types';
import { cleanLabel } from './areas';
import { isBlank } from './body';
import type { Kolumnmall } from './captions';
import { readSiffra } from './figures';
import { findHeader, type Rubrikrad } from './table';

const KOLUMN_LIST: readonly Kolumnmall[] = [
  { roll: 'Uppdelning', keyList: ['uppdelning', 'indelning', 'grupp'], isOptional: true },
  { roll: 'Kategori', keyList: ['kategori', 'kategorier', 'typ', 'typavärende', 'ärende'], isOptional: true },
  { roll: 'T1', keyList: ['utfallt1{0?}', 't1{0?}', 'tertial1{0?}'] },
  { roll: 'T2', keyList: ['utfallt2{0?}', 't2{0?}', 'tertial2{0?}'], isOptional: true },
  {
    roll: 'VB',
    keyList: ['utfallvb{0?}', 'vb{0?}', 'utfallt3{0?}', 't3{0?}', 'tertial3'],
    isOptional: true,
  },
  {
    roll: 'Angivet totalt',
    keyList: ['totaltack*', 'totalt', 'totalt{0}', 'ackumulerat*', 'summa'],
    isOptional: true,
  },
  {
    roll: 'Föregående år',
    keyList: ['föregåendeår*', 'totalt{-1}', 'totaltack{-1}', '{-1}'],
    isOptional: true,
  },
  {
    roll: 'Åtgärder',
    keyList: ['åtgärder*', 'åtgärd*', 'vidtagnaåtgärder*', 'kommentar*'],
    isOptional: true,
  },
];

const FIGURE_ROLES: ReadonlySet<string> = new Set(['T1', 'T2', 'VB', 'Angivet totalt', 'Föregående år']);
/** Tables of money compare tertials too. */
const MONEY_CAPTION = /budget|bokslut|prognos|kostnad|avvikelse/i;
const MAX_GAP = 6;
/** A row with one long text under a table is prose. */
const MAX_CATEGORY = 90;

/** A complaints table, not the staff turnover by tertial. */
function headerOf(ram: Lasram, radIndex: number): Rubrikrad | null {
  const rubrik = findHeader(ram, radIndex, KOLUMN_LIST);
  if (!rubrik) return null;
  const { indexByRoll, okandByIndex } = rubrik.traff;
  if ([...okandByIndex.values()].some((text) => MONEY_CAPTION.test(text))) return null;
  const isComplaints = ['Uppdelning', 'Kategori', 'Åtgärder'].some((roll) => indexByRoll.has(roll));
  return isComplaints ? rubrik : null;
}

interface Klagorad {
  readonly radIndex: number;
  uppdelning: string;
  kategori: string;
  atgarder: string;
  readonly siffror: Record<string, CellScalar>;
}

class SynpunktReader {
  readonly radList: Klagorad[] = [];
  readonly ejTolkadeList: number[] = [];
  endIndex: number;
  private uppdelning = '';

  constructor(
    private readonly ram: Lasram,
    private readonly rubrik: Rubrikrad,
  ) {
    this.endIndex = rubrik.kroppIndex;
  }

  run(): void {
    let gap = 0;
    for (let at = this.endIndex; at < this.ram.kalla.radList.length && gap <= MAX_GAP; at += 1) {
      if (this.ram.isBoundary(at)) return;
      if (isBlank(this.ram, at) || headerOf(this.ram, at)) gap += 1;
      else if (!this.take(at, gap > 0)) return;
      else {
        gap = 0;
        this.endIndex = at + 1;
      }
    }
  }

  /** Index of the column where a cell belongs; labels stand before the first figure. */
  private columnOf(role: string): number {
    return this.rubrik.traff.indexByRoll.get(role) ?? -1;
  }

  private take(at: number, isAfterGap: boolean): boolean {
    const { cellList, textList } = this.ram.kalla.radList[at]!;
    const first = Math.min(
      ...[...FIGURE_ROLES].map((role) => this.columnOf(role)).filter((index) => index >= 0),
    );
    const labelList = textList.slice(0, first).map(cleanLabel);
    const atgarder = textList[this.columnOf('Åtgärder')] ?? '';
    const siffror: Record<string, CellScalar> = {};
    let hasFigure = false;
    for (const [roll, index] of this.rubrik.traff.indexByRoll) {
      if (!FIGURE_ROLES.has(roll)) continue;
      const { scalar } = readSiffra(cellList[index] ?? EMPTY_CELL);
      if (scalar === null) continue;
      siffror[roll] = scalar;
      hasFigure = true;
    }
    const filledList = labelList.filter(Boolean);
    if (!hasFigure) return this.takeText(at, filledList, labelList, atgarder, isAfterGap);
    this.push(at, labelList, atgarder, siffror);
    this.keepRest(at);
    return true;
  }

  /** Cells that no column takes are left over with their row. */
  private keepRest(at: number): void {
    const columnSet = new Set(this.rubrik.traff.indexByRoll.values());
    const { textList } = this.ram.kalla.radList[at]!;
    const first = Math.min(...columnSet);
    if (textList.some((text, index) => text !== '' && index > first && !columnSet.has(index)))
      this.ejTolkadeList.push(at);
  }

  private push(
    at: number,
    labelList: readonly string[],
    atgarder: string,
    siffror: Klagorad['siffror'],
  ): void {
    const filledList = labelList.filter(Boolean);
    const kategoriAt = this.columnOf('Kategori');
    if (this.columnOf('Uppdelning') < 0 || filledList.length > 1) {
      if (filledList.length > 1) this.uppdelning = filledList[0]!;
    } else if (filledList.length === 1 && labelList.indexOf(filledList[0]!) < kategoriAt) {
      this.uppdelning = filledList[0]!;
    }
    const kategori = filledList[filledList.length - 1] ?? '';
    this.radList.push({ radIndex: at, uppdelning: this.uppdelning, kategori, atgarder, siffror });
  }

  private takeText(
    at: number,
    filledList: readonly string[],
    labelList: readonly string[],
    atgarder: string,
    isAfterGap: boolean,
  ): boolean {
    const above = this.radList[this.radList.length - 1];
    if (filledList.length === 0) return goOn(above, atgarder);
    const text = filledList.join(' ');
    if (text.length > MAX_CATEGORY || (isAfterGap && filledList.length === 1 && atgarder === ''))
      return false;
    if (above && /^\p{Ll}/u.test(text) && atgarder === '') above.kategori = `${above.kategori} ${text}`;
    else if (
      filledList.length > 1 ||
      atgarder !== '' ||
      labelList.indexOf(text) === this.columnOf('Kategori')
    ) {
      this.push(at, labelList, atgarder, {});
    } else this.uppdelning = text;
    return true;
  }
}

/** Actions that go on in the next row. */
function goOn(above: Klagorad | undefined, atgarder: string): boolean {
  if (!above || atgarder === '') return false;
  above.atgarder = `${above.atgarder}\n${atgarder}`.trim();
  return true;
}

const SUM = /^(?:summa|totalt?)$/;

function rowOf({ radIndex, uppdelning, kategori, atgarder, siffror }: Klagorad): IlsDatarad {
  const value: Record<string, CellScalar> = { Uppdelning: uppdelning, Kategori: kategori, ...siffror };
  if (atgarder !== '') value['Åtgärder'] = atgarder;
  const isByVerksamhet = /^verksamhet/.test(labelKey(uppdelning)) && !SUM.test(labelKey(kategori));
  return {
    table: 'Synpunkter',
    radIndex,
    verksamhet: isByVerksamhet ? kategori : null,
    delAvVerksamhet: null,
    valueByHeader: value,
  };
}

/** Reads a table of complaints (domain 2): groups filled down, empty kept apart from 0; null for other rows. */
export function readSynpunkter(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  const rubrik = headerOf(ram, startIndex);
  if (!rubrik) return null;
  const reader = new SynpunktReader(ram, rubrik);
  reader.run();
  if (reader.radList.length === 0) return null;
  const { endIndex, ejTolkadeList } = reader;
  const radIndexList = Array.from({ length: endIndex - startIndex }, (_, at) => startIndex + at);
  return {
    endIndex,
    postList: [{ slag: 'synpunkter', radIndexList, rowList: reader.radList.map(rowOf) }],
    antagandeList: [],
    ejTolkadeList,
  };
}
