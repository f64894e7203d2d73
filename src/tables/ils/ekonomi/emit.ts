import type { CellScalar } from '../../../core';
import { labelKey, type Beloppsenhet } from '../../../domain';
import type { Antagande, IlsDatarad, Lasram } from '../types';
import type { Tabellrad } from './align';
import { cleanLabel, isSumLabel, omradeOfKapital, readOmrade, summaradOf } from './areas';
import { matchLabel } from './captions';
import type { Siffra } from './figures';
import type { Bladmall, Cellmal, Omradesmall, Postmall, Volymmall } from './mall';
import { cleanTitle, isEmptyCaption } from './surroundings';
import type { Lastabell } from './table';

/** What every row of one table shares. */
export interface Tabellinfo {
  readonly ram: Lasram;
  readonly tabell: Lastabell;
  /** Title of the printed table. */
  readonly kalla: string;
  /** Caption above the table; `''` without one. */
  readonly titel: string;
  readonly enhet: Beloppsenhet;
}

export interface Utslapp {
  readonly rowList: readonly IlsDatarad[];
  readonly antagandeList: readonly Antagande[];
  readonly ejTolkadeList: readonly number[];
}

type Varden = Record<string, CellScalar>;

function commentOf({ okandList }: Tabellrad): Varden {
  if (okandList.length === 0) return {};
  return {
    Kommentar: okandList.map(({ rubrik, text }) => (rubrik === '' ? text : `${rubrik}: ${text}`)).join('. '),
  };
}

/** Collects rows of one table while it is walked. */
class Emitter {
  readonly rowList: IlsDatarad[] = [];
  readonly antagandeList: Antagande[] = [];
  readonly ejTolkadeList: number[] = [];

  constructor(readonly info: Tabellinfo) {}

  add(
    rad: Tabellrad,
    verksamhet: string | null,
    delAvVerksamhet: string | null,
    table: string,
    valueByHeader: Varden,
  ): void {
    const radIndex = rad.radIndexList[0]!;
    this.rowList.push({ table, radIndex, verksamhet, delAvVerksamhet, valueByHeader });
  }

  assume(code: string, rad: Tabellrad, params: Antagande['params']): void {
    this.antagandeList.push({ code, radIndex: rad.radIndexList[0]!, params });
  }

  /** Rows of the sheet Ekonomi for the figures of one printed row, one per post. */
  addEkonomi(rad: Tabellrad, omrade: Omrade, malOf: (roll: string) => readonly Cellmal[]): void {
    const byPost = new Map<string, Varden>();
    for (const [roll, siffra] of rad.siffraByRoll) {
      for (const mal of malOf(roll)) put(byPost, mal, siffra);
    }
    let comment = commentOf(rad);
    for (const varden of byPost.values()) {
      const source = { Källa: this.info.kalla, Beloppsenhet: this.info.enhet };
      this.add(rad, omrade.namn, omrade.delAv, 'Ekonomi', { ...varden, ...source, ...comment });
      comment = {};
    }
  }
}

interface Omrade {
  readonly namn: string;
  readonly delAv: string | null;
}
const HELA: Omrade = { namn: '', delAv: null };

function put(byPost: Map<string, Varden>, mal: Cellmal, siffra: Siffra): void {
  if (siffra.scalar === null) return;
  const key = `${mal.rad} ${mal.slag}`;
  const varden = byPost.get(key) ?? { Rad: mal.rad, Slag: mal.slag };
  byPost.set(key, { ...varden, [mal.kolumn]: siffra.scalar });
}

/** Cells of the board's own rows: stated, never added. */
function summaMal(mall: Omradesmall, roll: string, isInkl: boolean): readonly Cellmal[] {
  return (mall.malByRoll[roll] ?? []).map(({ rad, kolumn }) => {
    const label = mall.summaradByRad[rad] ?? rad;
    return {
      rad: label === 'Summa' && isInkl ? 'Summa inkl. kapitalkostnader' : label,
      slag: 'Summa',
      kolumn,
    };
  });
}

function kapitalMal(mall: Omradesmall, roll: string): readonly Cellmal[] {
  return (mall.malByRoll[roll] ?? [])
    .filter(({ rad }) => rad === 'Netto')
    .map(({ kolumn }) => ({ rad: 'Kapitalkostnader', slag: 'Kapitalkostnad', kolumn }));
}

/** Rows of a table per verksamhet. */
export function emitOmrade(mall: Omradesmall, info: Tabellinfo): Utslapp {
  const emitter = new Emitter(info);
  let above = '';
  let hasKapital = false;
  for (const placerad of info.tabell.placeradList) {
    if (placerad.kind === 'rubrik') {
      above = cleanLabel(placerad.text);
      emitter.ejTolkadeList.push(...(isEmptyCaption(above) ? [] : [placerad.radIndex]));
      continue;
    }
    const { rad } = placerad;
    const summarad = summaradOf(rad.etikett);
    if (summarad === 'kapital') {
      hasKapital = true;
      const namn = omradeOfKapital(rad.etikett);
      emitter.addEkonomi(rad, { namn, delAv: null }, (roll) => kapitalMal(mall, roll));
    } else if (summarad !== null) {
      const isInkl = summarad === 'summaInkl' || hasKapital;
      emitter.addEkonomi(rad, HELA, (roll) => summaMal(mall, roll, isInkl));
    } else {
      const { namn, delAv } = readOmrade(rad.etikett);
      emitter.addEkonomi(
        rad,
        { namn, delAv: delAv === '' ? above : delAv },
        (roll) => mall.malByRoll[roll] ?? [],
      );
      if (delAv === null) above = namn;
      emitter.ejTolkadeList.splice(0, delAv === null ? 0 : emitter.ejTolkadeList.length);
    }
  }
  return emitter;
}

/** Rows that say that a table holds more than capital costs. */
const COST_SLAG = /^(?:intäkt|kostnad|netto(?:exkl|inkl))/;

/** Rows of a table whose rows are posts of one verksamhet. */
export function emitPost(mall: Postmall, info: Tabellinfo): Utslapp {
  const emitter = new Emitter(info);
  const { rubrikcell } = info.tabell.rubrik;
  const printed = isEmptyCaption(rubrikcell) ? info.titel : rubrikcell;
  const { namn, delAv } = readOmrade(cleanTitle(printed));
  const omrade: Omrade = mall.isHela ? HELA : { namn, delAv: delAv === '' ? null : delAv };
  const keyList = info.tabell.placeradList.flatMap((p) =>
    p.kind === 'tal' ? [labelKey(p.rad.etikett)] : [],
  );
  const isKapitalOnly =
    !keyList.some((key) => COST_SLAG.test(key)) && keyList.some((key) => /^avskrivning/.test(key));
  let above: Cellmal | null = null;
  for (const placerad of info.tabell.placeradList) {
    if (placerad.kind === 'rubrik') {
      emitter.ejTolkadeList.push(placerad.radIndex);
      continue;
    }
    above = emitPostRow(mall, emitter, placerad.rad, omrade, { isKapitalOnly, above });
  }
  const alias = mall.isHela || labelKey(info.titel) === labelKey(printed) ? [] : [cleanTitle(info.titel)];
  const andraNamn = alias.filter((text) => text !== '');
  return { ...result(emitter), rowList: emitter.rowList.map((row) => ({ ...row, andraNamn })) };
}

function result({ rowList, antagandeList, ejTolkadeList }: Emitter): Utslapp {
  return { rowList, antagandeList, ejTolkadeList };
}

function emitPostRow(
  mall: Postmall,
  emitter: Emitter,
  rad: Tabellrad,
  omrade: Omrade,
  kring: { readonly isKapitalOnly: boolean; readonly above: Cellmal | null },
): Cellmal | null {
  const etikett = cleanLabel(rad.etikett);
  const varav = readOmrade(etikett);
  const columnOf = (roll: string, own?: Readonly<Record<string, string>>): string =>
    own?.[roll] ?? mall.kolumnByRoll[roll]!;
  if (varav.delAv === '' && kring.above) {
    const { slag } = kring.above;
    emitter.addEkonomi(rad, omrade, (roll) => [{ rad: varav.namn, slag, kolumn: columnOf(roll) }]);
    const last = emitter.rowList[emitter.rowList.length - 1];
    if (last) (last.valueByHeader as Varden)['Del av'] = kring.above.rad;
    return kring.above;
  }
  const regel = matchLabel(etikett, mall.regelList, emitter.info.ram.ar);
  if (!regel) emitter.assume('ekonomi-okand-rad', rad, { rad: etikett });
  const isKapitalSum = kring.isKapitalOnly && regel?.slag === 'Netto';
  const post = isKapitalSum ? { rad: 'Kapitalkostnader', slag: 'Summa' as const } : regel;
  const malRad = post?.rad ?? etikett;
  const slag = post?.slag ?? 'Summa';
  emitter.addEkonomi(rad, omrade, (roll) => [
    { rad: malRad, slag, kolumn: columnOf(roll, regel?.kolumnByRoll) },
  ]);
  return { rad: malRad, slag, kolumn: '' };
}

/** Figures of a row by the headers of its sheet. */
function figuresOf(rad: Tabellrad, headerByRoll: Readonly<Record<string, string>>): Varden {
  const varden: Varden = {};
  for (const [roll, { scalar }] of rad.siffraByRoll) {
    if (scalar !== null) varden[headerByRoll[roll]!] = scalar;
  }
  return varden;
}

/** Rows of a table that has a sheet of its own. */
export function emitBlad(mall: Bladmall, info: Tabellinfo): Utslapp {
  const emitter = new Emitter(info);
  let grupp = '';
  for (const placerad of info.tabell.placeradList) {
    if (placerad.kind === 'rubrik') {
      grupp = cleanLabel(placerad.text);
      continue;
    }
    const { rad } = placerad;
    const isSum = isSumLabel(rad.etikett);
    const varden: Varden = { [mall.namnHeader]: cleanLabel(rad.etikett), Beloppsenhet: info.enhet };
    Object.assign(varden, figuresOf(rad, mall.headerByRoll));
    if (mall.gruppHeader !== null && grupp !== '' && !isSum) varden[mall.gruppHeader] = grupp;
    const hasComment = mall.table === 'Investeringar';
    if (!hasComment && rad.okandList.length > 0) emitter.ejTolkadeList.push(...rad.radIndexList);
    const verksamhet = mall.gruppHeader === null && !isSum ? grupp || null : null;
    emitter.add(rad, verksamhet, null, mall.table, { ...varden, ...(hasComment ? commentOf(rad) : {}) });
  }
  return result(emitter);
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/** Rows of the sheet Volymer. */
export function emitVolym(mall: Volymmall, info: Tabellinfo): Utslapp {
  const emitter = new Emitter(info);
  for (const placerad of info.tabell.placeradList) {
    if (placerad.kind === 'rubrik') {
      emitter.ejTolkadeList.push(placerad.radIndex);
      continue;
    }
    const { rad } = placerad;
    const year = YEAR.exec(rad.etikett)?.[1];
    const isYearOnly = year === cleanLabel(rad.etikett);
    const varden: Varden = {
      Tabell: info.kalla,
      Rad: isYearOnly ? info.kalla : cleanLabel(rad.etikett),
      År: year === undefined ? info.ram.ar : Number(year),
      Måttenhet: measureOf(rad),
    };
    Object.assign(varden, figuresOf(rad, mall.headerByRoll));
    const sammanfattning = mall.sammanfattning ?? summaryOf(rad);
    if (sammanfattning !== null) varden.Sammanfattning = sammanfattning;
    const { Kommentar } = commentOf(rad);
    if (Kommentar !== undefined) varden.Fotnot = Kommentar;
    emitter.add(rad, null, null, 'Volymer', varden);
  }
  return result(emitter);
}

function summaryOf({ siffraByRoll }: Tabellrad): string | null {
  if (siffraByRoll.has('medel')) return 'Medel';
  return siffraByRoll.has('summa') ? 'Summa' : null;
}

function measureOf(rad: Tabellrad): string {
  const isShare = [...rad.siffraByRoll.values()].some(({ varde }) => varde.enhet === '%');
  return isShare || /procent|andel|%/i.test(rad.etikett) ? '%' : 'antal';
}
