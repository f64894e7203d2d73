import type { Beloppsenhet } from '../../domain';
import { unitInText } from '../ils/ekonomi/figures';
import {
  isCountTable,
  ownUnit,
  periodWarnings,
  readSigns,
  rowUnit,
  thousandsBetween,
  type Par,
} from './amounts';
import { IGNORE, NEW, radId } from './answers';
import { captionOf, readBlock, type Block } from './block';
import { Kontoplan } from './kontoplan';
import { readMeasures } from './measures';
import { countedNetto, isPart, splitHeader } from './omraden';
import { certainPairs } from './placing';
import { RowReader, type Radunderlag } from './read-rows';
import { sumWarnings } from './sums';
import { Malregister, slagOf, specOf } from './target-rows';
import { Verksamhetsregister } from './verksamheter';
import type {
  Inlasning,
  Kolumnlasning,
  Pasteblock,
  Pastefraga,
  Pastemal,
  Pastetabell,
  Pasteunderlag,
  Pastevarning,
  Radlasning,
} from './types';

type Kolumnroll = readonly [Kolumnlasning['roll'], string];

function roleOf(block: Block, index: number): Kolumnroll {
  if (index === block.etikettIndex) return ['etikett', 'kolumn-namn'];
  if (index === block.kontoIndex) return ['konto', 'kolumn-konto'];
  if (index === block.verksamhetIndex) return ['verksamhet', 'kolumn-verksamhet'];
  if (index === block.gruppIndex) return ['grupp', 'kolumn-grupp'];
  const isEmpty = block.radList.slice(block.rubrikrad).every((row) => (row[index]?.text ?? '') === '');
  return isEmpty ? ['tom', 'kolumn-tom'] : ['ignorerad', 'kolumn-text'];
}

/** Columns that are no figures: labels, accounts, names of verksamheter, and columns of words. */
function otherColumns(block: Block): readonly Kolumnlasning[] {
  const talSet = new Set(block.talkolumnList);
  const list: Kolumnlasning[] = [];
  for (let index = 0; index < block.bredd; index += 1) {
    if (talSet.has(index)) continue;
    const [roll, skal] = roleOf(block, index);
    list.push({ index, rubrik: captionOf(block, index), roll, header: null, skal });
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

/** Labels of rows with figures name verksamheter more often than rows of the sheet. */
function formOf(block: Block, target: Pastetabell, underlag: Radgrund): Inlasning['form'] {
  const { etikettIndex, radList, rubrikrad, talkolumnList } = block;
  if (target !== 'Ekonomi' || etikettIndex === null) return 'poster';
  let balance = 0;
  for (const row of radList.slice(rubrikrad)) {
    const text = row[etikettIndex]?.text ?? '';
    if (text === '' || !talkolumnList.some((index) => row[index]?.slag === 'tal')) continue;
    if (underlag.verksamheter.find(text) !== null) balance += 1;
    else if (underlag.register.candidates(text).length > 0) balance -= 1;
  }
  return balance > 0 ? 'omraden' : 'poster';
}

type Radgrund = Omit<Radunderlag, 'form' | 'target'>;

/** Rows that could not be placed have to be answered: by a row, a new one, or that they are left out. */
function rowQuestions(
  radList: readonly Radlasning[],
  { form, ...grund }: Radunderlag,
): readonly Pastefraga[] {
  const { register, verksamheter } = grund;
  const idList = form === 'omraden' ? verksamheter.idList : register.rowIdList;
  const plain = [...idList, IGNORE];
  const withNew = [...idList, NEW, IGNORE];
  return radList.flatMap(({ slag, radIndex, etikett, skal, konto, verksamhetId }) => {
    if (slag !== 'okand') return [];
    const valList = form === 'omraden' || konto !== null || etikett === '' ? plain : withNew;
    const params = { etikett, rad: radIndex + 1, konto: konto ?? '' };
    const isGuessed = skal === 'rad-saknas' && form === 'poster';
    const forslag = isGuessed ? (register.proposal(etikett, verksamhetId)?.rowId ?? null) : null;
    return [{ id: radId(radIndex), code: `fraga-${skal}`, params, valList, forslag }];
  });
}

function malListOf({ form, register, verksamheter }: Radunderlag): readonly Pastemal[] {
  if (form === 'omraden') {
    return verksamheter.idList.map((id) => ({ rowId: id, rad: verksamheter.namn(id), under: '' }));
  }
  return register.radList.map(({ rowId, rad, grupp, verksamhetId }) => ({
    rowId,
    rad,
    under: verksamhetId === '' ? grupp : verksamheter.namn(verksamhetId),
  }));
}

/** Tells the rows that are incomes, by the row of the sheet or else by their name. */
const intakter =
  (register: Malregister) =>
  ({ rowId, etikett }: Radlasning): boolean =>
    ((rowId === null ? null : register.row(rowId)?.slag) ?? slagOf(etikett)) === 'Intäkt';

/** Costs and incomes of an area beside a netto that the sheet counts already would count twice. */
function nettoWarnings(
  radList: readonly Radlasning[],
  kolumnList: readonly Kolumnlasning[],
  register: Malregister,
): readonly Pastevarning[] {
  const headerSet = new Set(
    kolumnList.flatMap(({ header }) =>
      header !== null && isPart(header) ? [splitHeader(header).header] : [],
    ),
  );
  return radList.flatMap(({ slag, verksamhetId, etikett }) =>
    slag !== 'rad' || verksamhetId === null
      ? []
      : [...headerSet].flatMap((kolumn) => {
          const counted = countedNetto(register, verksamhetId, kolumn);
          return counted ? [{ code: 'netto-dubbelt', params: { rad: counted.rowId, etikett, kolumn } }] : [];
        }),
  );
}

/** Words in a column of amounts are told: they are not taken in. */
function leftoverWarnings(
  radList: readonly Radlasning[],
  kolumnList: readonly Kolumnlasning[],
): readonly Pastevarning[] {
  const measureSet = new Set(
    kolumnList.filter(({ roll }) => roll === 'matt' || roll === 'fraga').map(({ index }) => index),
  );
  return radList.flatMap(({ slag, etikett, radIndex, restList }) =>
    slag === 'rubrikrad' || slag === 'text'
      ? []
      : restList
          .filter(({ index }) => measureSet.has(index))
          .map(({ index, text }) => ({
            code: 'text-i-belopp',
            params: { etikett, text, kolumn: index + 1, rad: radIndex + 1 },
          })),
  );
}

/**
 * Reads a pasted block, a clipboard text or a CSV text for a sheet (domain 3, 6): how every column and every
 * non-empty row is understood and why, the unit, the signs, totals that do not add up, and the questions that must
 * be answered before `planPaste`. Nothing is taken in here and nothing is left out.
 */
export function readPaste(source: Pasteblock, target: Pastetabell, underlag: Pasteunderlag): Inlasning {
  const block = readBlock(source);
  const grund = {
    register: new Malregister(target, underlag),
    verksamheter: new Verksamhetsregister(underlag),
    kontoplan: new Kontoplan(underlag),
  };
  const form = formOf(block, target, grund);
  const { register } = grund;
  const radunderlag = { ...grund, target, form };
  const radList = new RowReader(block, radunderlag).read();
  const captionList = block.talkolumnList.map((index) => ({ index, rubrik: captionOf(block, index) }));
  const measures = readMeasures(captionList, { spec: specOf(target), register, underlag, form });
  const measureList = measures.kolumnList.filter(({ header }) => header !== null);
  const headerByIndex = new Map(measureList.map(({ index, header }) => [index, header!] as const));
  const parList = certainPairs(radList, { register, form, target, headerByIndex });
  const unit = readUnit(target, underlag, writtenUnit(block, radList), parList, measureList);
  const kolumnList = [...otherColumns(block), ...measures.kolumnList].sort((a, b) => a.index - b.index);
  return {
    target,
    form,
    kolumnList,
    radList,
    enhet: unit.enhet,
    enhetSkal: unit.skal,
    tecken: readSigns(parList, measures.kolumnList, underlag.niva),
    fragaList: [
      ...measures.fragaList,
      ...(unit.fraga ? [unit.fraga] : []),
      ...rowQuestions(radList, radunderlag),
    ],
    malList: malListOf(radunderlag),
    varningList: [
      ...periodWarnings(parList, measures.kolumnList, unit.thousands),
      ...factorWarnings(unit, thousandsBetween(parList, measureList)),
      ...sumWarnings(radList, measures.kolumnList, intakter(register)),
      ...nettoWarnings(radList, measures.kolumnList, register),
      ...leftoverWarnings(radList, kolumnList),
    ],
  };
}
