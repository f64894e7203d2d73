import type { CellScalar } from '../../../core';
import { findPost, findPostAnySide, labelKey, POST_LIST, type Post } from '../../../domain';
import { editDistance } from '../../read/edit-distance';
import type { Antagande, IlsDatarad, IlsTabellrader, Lasram, Tabellutdrag } from '../types';
import type { Tabellrad } from './align';
import { cleanLabel, readOmrade } from './areas';
import { onlyText } from './body';
import type { Kolumnmall } from './captions';
import { KOLUMN_BY_ROLL, VP_KOLUMN_LIST } from './kinds-vp';
import type { Slagord } from './mall';
import { cleanTitle, sectionAbove, titleAbove, unitOfTable } from './surroundings';
import { findHeader, readTableBody, type Rubrikrad } from './table';
import { isTableHeader } from './tables';

/** Captions of the unit's form (domain 2); a tertial report has the forecast beside. */
const KOLUMN_LIST: readonly Kolumnmall[] = [
  {
    roll: 'Utfall',
    keyList: ['utfallibokslut{0}', 'utfall{0?}', 'bokslut{0?}', 'utfallibokslut', 'utfallperioden'],
  },
  { roll: 'Budget', keyList: ['budget{0?}', 'årsbudget{0?}'] },
  { roll: 'Prognos', keyList: ['prognoshelår{0?}', 'prognos{0?}', 'helårsprognos'], isOptional: true },
  { roll: 'Angiven avvikelse', keyList: ['avvikelse', 'avvikelse{0}', 'budgetavvikelse'], isOptional: true },
];

type Sida = 'intakt' | 'kostnad';

const SIDE_HEADING: ReadonlyMap<string, Sida> = new Map([
  ['intäkter', 'intakt'],
  ['intäkt', 'intakt'],
  ['kostnader', 'kostnad'],
  ['kostnad', 'kostnad'],
]);

const SUM_LABEL: ReadonlyMap<string, string> = new Map([
  ['summaintäkter', 'Summa intäkter'],
  ['totalaintäkter', 'Summa intäkter'],
  ['intäktertotalt', 'Summa intäkter'],
  ['summakostnader', 'Summa kostnader'],
  ['totalakostnader', 'Summa kostnader'],
  ['kostnadertotalt', 'Summa kostnader'],
  ['summanetto', 'Summa netto'],
  ['netto', 'Summa netto'],
  ['nettokostnad', 'Summa netto'],
  ['nettokostnader', 'Summa netto'],
  ['resultat', 'Summa netto'],
]);

const SUM_BY_SIDE: Readonly<Record<Sida, string>> = { intakt: 'Summa intäkter', kostnad: 'Summa kostnader' };
const SLAG_BY_SIDE: Readonly<Record<Sida, Slagord>> = { intakt: 'Intäkt', kostnad: 'Kostnad' };
const WHOLE_SIDE: Readonly<Record<Sida, string>> = { intakt: 'Intäkter', kostnad: 'Kostnader' };
const TOTAL_NAME = /^(?:totalt|total|summa)|totalt$/i;

/** A post of that side whose label is misspelt by a letter or two. */
function findMisspeltPost(label: string, slag: Sida): Post | null {
  const key = labelKey(label);
  const limit = key.length < 8 ? 1 : 2;
  const isNear = ({ rad }: Post): boolean => editDistance(key, labelKey(rad), limit) <= limit;
  return POST_LIST.find((post) => post.slag === slag && isNear(post)) ?? null;
}

interface Postval {
  readonly rad: string;
  readonly slag: Slagord;
  /** The label was a near miss of a known post. */
  readonly isCorrected: boolean;
}

/** The side that rows stand on; certain below a heading of its own, not below a row that has figures itself. */
interface Sidval {
  readonly sida: Sida | null;
  readonly isCertain: boolean;
}

/** Which post or sum a label of the form names; a label nobody knows is a post of the unit's own. */
function sumOf(key: string, sida: Sida | null): string | undefined {
  return SUM_LABEL.get(key) ?? (key === 'summa' && sida !== null ? SUM_BY_SIDE[sida] : undefined);
}

function readPostLabel(label: string, { sida: said, isCertain }: Sidval): Postval | null {
  const own = findPostAnySide(label)?.slag ?? null;
  const sida = isCertain ? (said ?? own) : (own ?? said);
  const summa = sumOf(labelKey(label), said);
  if (summa !== undefined) return { rad: summa, slag: 'Summa', isCorrected: false };
  if (sida === null) return null;
  const known = findPost(label, sida);
  const near = known ? null : findMisspeltPost(label, sida);
  return { rad: near?.rad ?? label, slag: SLAG_BY_SIDE[sida], isCorrected: near !== null };
}

/** Reads the rows of one form after another; headings say which branch and which side follows. */
class BlankettReader {
  readonly rowList: IlsDatarad[] = [];
  readonly antagandeList: Antagande[] = [];
  readonly ejTolkadeList: number[] = [];
  readonly branchSet = new Set<string>();
  private sidval: Sidval = { sida: null, isCertain: false };
  private above: Postval | null = null;
  private isTotal = false;

  constructor(
    private readonly ram: Lasram,
    private branch: string,
    private readonly enhetsnamn: string,
    private readonly source: Readonly<Record<string, CellScalar>>,
  ) {
    this.branchSet.add(branch);
  }

  heading(radIndex: number, text: string): void {
    const sida = SIDE_HEADING.get(labelKey(text));
    if (sida) this.sidval = { sida, isCertain: true };
    else if (labelKey(text) !== labelKey(this.branch)) this.startBranch(cleanTitle(text), radIndex);
  }

  private startBranch(namn: string, radIndex: number): void {
    const isUnit = labelKey(namn) === labelKey(this.enhetsnamn) && this.rowList.length > 0;
    this.isTotal = TOTAL_NAME.test(namn) || isUnit;
    this.branch = this.isTotal ? '' : namn;
    this.sidval = { sida: null, isCertain: false };
    this.above = null;
    if (this.isTotal)
      this.antagandeList.push({ code: 'ekonomi-enhetens-summa', radIndex, params: { rad: namn } });
    this.branchSet.add(this.branch);
  }

  row(rad: Tabellrad): void {
    const label = cleanLabel(rad.etikett);
    const sida = SIDE_HEADING.get(labelKey(label));
    if (sida) {
      this.sidval = { sida, isCertain: false };
      this.push(rad, { rad: SUM_BY_SIDE[sida], slag: 'Summa', isCorrected: false }, null);
      return;
    }
    const varav = readOmrade(label);
    if (varav.delAv === '' && this.above) {
      this.push(rad, { ...this.above, rad: varav.namn, isCorrected: false }, this.above.rad);
      return;
    }
    const post = readPostLabel(label, this.sidval);
    if (!post) {
      this.ejTolkadeList.push(...rad.radIndexList);
      return;
    }
    this.push(rad, post, null);
    this.above = post;
  }

  private push(rad: Tabellrad, post: Postval, delAv: string | null): void {
    const radIndex = rad.radIndexList[0]!;
    const value: Record<string, CellScalar> = { Rad: post.rad, Slag: this.isTotal ? 'Summa' : post.slag };
    if (delAv !== null) value['Del av'] = delAv;
    for (const [roll, { scalar }] of rad.siffraByRoll) {
      if (scalar !== null) value[headerOfRoll(roll, this.ram)] = scalar;
    }
    if (rad.okandList.length > 0) {
      value.Kommentar = rad.okandList.map(({ rubrik, text }) => `${rubrik}: ${text}`).join('. ');
    }
    if (post.isCorrected) {
      const params = { raw: cleanLabel(rad.etikett), rad: post.rad };
      this.antagandeList.push({ code: 'ekonomi-post-rattad', radIndex, params });
    }
    this.rowList.push({
      table: 'Ekonomi',
      radIndex,
      verksamhet: this.branch,
      delAvVerksamhet: null,
      valueByHeader: { ...value, ...this.source },
    });
  }
}

/** The column of a printed one: a plan compares budgets, a tertial report has the forecast of its own. */
function headerOfRoll(roll: string, { typ }: Lasram): string {
  if (roll === 'Prognos') return `Prognos ${typ}`;
  return KOLUMN_BY_ROLL[roll] ?? roll;
}

const NAME_ROW = /^enhet\s*:\s*(.+)$/i;
const NAME_REACH = 15;

/** The unit's name in the head of the form (`Enhet : Ung Fritid`); `''` without one. */
function unitName(ram: Lasram, startIndex: number): string {
  for (let at = startIndex - 1; at >= Math.max(0, startIndex - NAME_REACH); at -= 1) {
    const textList = ram.kalla.radList[at]!.textList;
    const name = NAME_ROW.exec(textList.join(' ').trim())?.[1];
    if (name !== undefined) return name.trim();
  }
  return '';
}

/** `Blankett till Årsredovisning 2022` above the form, else its kind. */
function sourceTitle(ram: Lasram, startIndex: number): string {
  for (let at = startIndex - 1; at >= Math.max(0, startIndex - NAME_REACH); at -= 1) {
    const blankett = /blankett .*$/i.exec(onlyText(ram, at) ?? '')?.[0];
    if (blankett !== undefined) return blankett;
  }
  return cleanTitle(titleAbove(ram, startIndex)) || cleanTitle(sectionAbove(ram, startIndex));
}

function kolumnList({ typ }: Lasram): readonly Kolumnmall[] {
  return typ === 'VP' ? VP_KOLUMN_LIST : KOLUMN_LIST;
}

function headerOf(ram: Lasram, radIndex: number): Rubrikrad | null {
  return ram.niva === 'enhet' ? findHeader(ram, radIndex, kolumnList(ram)) : null;
}

/** Reads the unit's forms under one header (domain 2): branch after branch, to the last one. */
export function readBlankett(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  const rubrik = headerOf(ram, startIndex);
  if (!rubrik) return null;
  const isHeader = (at: number): boolean => isTableHeader(ram, at) || headerOf(ram, at) !== null;
  const tabell = readTableBody(ram, startIndex, rubrik, kolumnList(ram), isHeader);
  const siffraList = tabell.placeradList.flatMap((placerad) =>
    placerad.kind === 'tal' ? [...placerad.rad.siffraByRoll.values()] : [],
  );
  if (siffraList.length === 0) return null;
  const { endIndex } = tabell;
  const unit = unitOfTable(
    ram,
    { startIndex, endIndex, titel: titleAbove(ram, startIndex) },
    siffraList,
    null,
  );
  const namn = unitName(ram, startIndex);
  const source = { Källa: sourceTitle(ram, startIndex), Beloppsenhet: unit.enhet };
  const reader = new BlankettReader(ram, firstBranch(rubrik, namn), namn, source);
  for (const placerad of tabell.placeradList) {
    if (placerad.kind === 'rubrik') reader.heading(placerad.radIndex, placerad.text);
    else reader.row(placerad.rad);
  }
  if (ram.typ === 'VP' && reader.rowList.length === 0) return null;
  const radIndexList = Array.from({ length: endIndex - startIndex }, (_, at) => startIndex + at);
  return {
    endIndex,
    postList: splitByBranch(withWholeSides(reader.rowList), radIndexList),
    antagandeList: [
      ...tabell.antagandeList,
      ...(unit.antagande ? [unit.antagande] : []),
      ...reader.antagandeList,
    ],
    ejTolkadeList: [...tabell.ejTolkadeList, ...reader.ejTolkadeList],
  };
}

function firstBranch(rubrik: Rubrikrad, namn: string): string {
  const printed = cleanTitle(rubrik.rubrikcell);
  return printed === '' || /^(?:tkr|mnkr|kr)$/i.test(printed) ? namn : printed;
}

/** A side that is printed as one row only is that row's post: no others stand for it. */
function withWholeSides(rowList: readonly IlsDatarad[]): readonly IlsDatarad[] {
  const slagOf = (row: IlsDatarad): string => `${row.verksamhet} ${String(row.valueByHeader.Slag)}`;
  const slagSet = new Set(rowList.map(slagOf));
  return rowList.map((row) => {
    const { verksamhet, valueByHeader } = row;
    const sida = (['intakt', 'kostnad'] as const).find((side) => SUM_BY_SIDE[side] === valueByHeader.Rad);
    if (sida === undefined || slagSet.has(`${verksamhet} ${SLAG_BY_SIDE[sida]}`)) return row;
    const other = SLAG_BY_SIDE[sida === 'intakt' ? 'kostnad' : 'intakt'];
    if (!slagSet.has(`${verksamhet} ${other}`)) return row;
    return { ...row, valueByHeader: { ...valueByHeader, Rad: WHOLE_SIDE[sida], Slag: SLAG_BY_SIDE[sida] } };
  });
}

/** One printed table per branch. */
function splitByBranch(
  rowList: readonly IlsDatarad[],
  radIndexList: readonly number[],
): readonly IlsTabellrader[] {
  const byBranch = new Map<string, IlsDatarad[]>();
  for (const row of rowList) {
    const list = byBranch.get(row.verksamhet ?? '');
    if (list) list.push(row);
    else byBranch.set(row.verksamhet ?? '', [row]);
  }
  const list = [...byBranch].map(([namn, own], at) => ({
    slag: namn === '' && byBranch.size > 1 ? 'enhetTotalt' : 'enhetsblankett',
    radIndexList: at === 0 ? radIndexList : [],
    rowList: own,
  }));
  return list;
}
