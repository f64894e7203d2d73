import type { Beloppsenhet } from '../../domain';
import { SPEC_LIST } from '../specs/list';
import type { TableSpec } from '../spec';
import { unitInText } from '../ils/ekonomi/figures';
import {
  isCountTable,
  ownUnit,
  pairsOf,
  periodWarnings,
  readSigns,
  rowUnit,
  thousandsBetween,
  type Par,
} from './amounts';
import { captionOf, readBlock, type Block } from './block';
import { readMeasures } from './measures';
import { RowReader } from './read-rows';
import { Kontoplan, Malregister } from './target-rows';
import type {
  Inlasning,
  Kolumnlasning,
  Pasteblock,
  Pastefraga,
  Pastetabell,
  Pasteunderlag,
  Pastevarning,
  Radlasning,
} from './types';

/** Specification of a sheet that can be pasted into. */
function specOf(target: Pastetabell): TableSpec {
  return SPEC_LIST.find(({ table }) => table === target)!;
}

/** Columns that are no figures: labels, accounts, names of verksamheter, and columns of words. */
function otherColumns(block: Block): readonly Kolumnlasning[] {
  const talSet = new Set(block.talkolumnList);
  const list: Kolumnlasning[] = [];
  for (let index = 0; index < block.bredd; index += 1) {
    if (talSet.has(index)) continue;
    const rubrik = captionOf(block, index);
    const isEmpty = block.radList.every((row) => (row[index]?.text ?? '') === '');
    const [roll, skal] =
      index === block.etikettIndex
        ? (['etikett', 'kolumn-namn'] as const)
        : index === block.kontoIndex
          ? (['konto', 'kolumn-konto'] as const)
          : index === block.verksamhetIndex
            ? (['verksamhet', 'kolumn-verksamhet'] as const)
            : isEmpty
              ? (['tom', 'kolumn-tom'] as const)
              : (['ignorerad', 'kolumn-text'] as const);
    list.push({ index, rubrik, roll, header: null, skal });
  }
  return list;
}

interface Enhetslasning {
  readonly enhet: Beloppsenhet | null;
  readonly skal: string;
  readonly fraga: Pastefraga | null;
  readonly thousands: number;
}

const UNIT_LIST: readonly Beloppsenhet[] = ['kr', 'tkr', 'mnkr'];
const EXPONENT: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 1, mnkr: 2 };

/** Unit written above the figures, or in most of their cells. */
function writtenUnit(block: Block, radList: readonly Radlasning[]): readonly [Beloppsenhet, string] | null {
  for (const row of block.radList.slice(0, block.rubrikrad)) {
    const enhet = unitInText(row.map(({ text }) => text).join(' '));
    if (enhet !== null) return [enhet, 'enhet-rubrik'];
  }
  for (const { slag, etikett } of radList) {
    const enhet = slag === 'text' ? unitInText(etikett) : null;
    if (enhet !== null) return [enhet, 'enhet-rubrik'];
  }
  const ownList = radList.flatMap(({ vardeByIndex }) =>
    [...vardeByIndex.values()].flatMap((varde) => ownUnit(varde) ?? []),
  );
  return ownList.length > 0 ? [ownList[0]!, 'enhet-cell'] : null;
}

function readUnit(
  target: Pastetabell,
  underlag: Pasteunderlag,
  written: readonly [Beloppsenhet, string] | null,
  parList: readonly Par[],
  measureList: readonly Kolumnlasning[],
): Enhetslasning {
  if (isCountTable(target)) return { enhet: null, skal: 'enhet-antal', fraga: null, thousands: 0 };
  const sheet = rowUnit(parList[0]?.mal ?? null, target, underlag.niva);
  const thousands = thousandsBetween(parList, measureList);
  if (written) {
    const expected = EXPONENT[sheet] - EXPONENT[written[0]];
    return { enhet: written[0], skal: written[1], fraga: null, thousands: expected };
  }
  if (thousands === 0) return { enhet: sheet, skal: 'enhet-som-bladet', fraga: null, thousands };
  const forslag = thousands === null ? null : (UNIT_LIST[EXPONENT[sheet] - thousands] ?? null);
  const code = thousands === null ? 'enhet-okand' : 'enhet-tusen';
  const fraga = { id: 'enhet', code, params: { enhet: sheet }, valList: UNIT_LIST, forslag };
  return { enhet: null, skal: code, fraga, thousands: thousands ?? 0 };
}

/** A written unit that does not fit the sheet's own figures: the factor 1000 (domain 6). */
function factorWarnings(unit: Enhetslasning, found: number | null): readonly Pastevarning[] {
  if (unit.fraga || unit.enhet === null || found === null || found === unit.thousands) return [];
  return [{ code: 'faktor-1000', params: { enhet: unit.enhet } }];
}

/**
 * Reads a pasted block, a clipboard text or a CSV text for a sheet (domain 3, 6): how every column and every
 * non-empty row is understood and why, the unit, the signs, and the questions that must be answered before
 * `planPaste`. Nothing is taken in here and nothing is left out.
 */
export function readPaste(source: Pasteblock, target: Pastetabell, underlag: Pasteunderlag): Inlasning {
  const block = readBlock(source);
  const register = new Malregister(target, underlag);
  const radList = new RowReader(block, register, new Kontoplan(underlag)).read();
  const talkolumnList = block.talkolumnList.map((index) => ({ index, rubrik: captionOf(block, index) }));
  const measures = readMeasures(talkolumnList, specOf(target), underlag);
  const measureList = measures.kolumnList.filter(({ header }) => header !== null);
  const parList = pairsOf(radList, register);
  const unit = readUnit(target, underlag, writtenUnit(block, radList), parList, measureList);
  return {
    target,
    kolumnList: [...otherColumns(block), ...measures.kolumnList].sort((a, b) => a.index - b.index),
    radList,
    enhet: unit.enhet,
    enhetSkal: unit.skal,
    tecken: readSigns(parList, measures.kolumnList, underlag.niva),
    fragaList: [...measures.fragaList, ...(unit.fraga ? [unit.fraga] : [])],
    varningList: [
      ...periodWarnings(parList, measures.kolumnList, unit.thousands),
      ...factorWarnings(unit, thousandsBetween(parList, measureList)),
    ],
  };
}
