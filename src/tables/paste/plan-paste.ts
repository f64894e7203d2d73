import {
  add,
  compare,
  failureOf,
  makeIssue,
  normalize,
  readVarde,
  success,
  ZERO,
  type CellScalar,
  type Decimal,
  type Result,
  type Varde,
} from '../../core';
import { findPostAnySide, type Beloppsenhet } from '../../domain';
import type { CellChange, RowAddition } from '../../workbook';
import { scalarOf } from '../ils/ekonomi/figures';
import { inUnit, isCountTable, ownUnit, rowUnit, withSign } from './amounts';
import { Malregister, TARGET_COLUMNS, type Malrad } from './target-rows';
import type { Inlasning, Pasteandring, Pasteplan, Pastesvar, Pasteunderlag, Radlasning } from './types';

const IGNORE = 'ignorera';
const NEW = 'ny';

/** Which column of the block goes to which column of the sheet, answers taken in. */
function columnsOf({ kolumnList }: Inlasning, svar: Pastesvar): ReadonlyMap<number, string> {
  const byIndex = new Map<number, string>();
  for (const { index, roll, header } of kolumnList) {
    const answer = svar[`kolumn:${index}`] ?? (roll === 'matt' ? header : null);
    if (answer && answer !== IGNORE) byIndex.set(index, answer);
  }
  return byIndex;
}

/** One sheet cell in the making: figures of one or several rows of the block. */
interface Post {
  readonly mal: Malrad | null;
  readonly rad: Radlasning;
  readonly vardeByHeader: Map<string, Varde>;
}

class Planner {
  readonly postByKey = new Map<string, Post>();
  readonly utanforList: Pasteplan['utanforList'][number][] = [];
  private readonly register: Malregister;
  private readonly enhet: Beloppsenhet | null;

  constructor(
    private readonly inlasning: Inlasning,
    private readonly svar: Pastesvar,
    private readonly underlag: Pasteunderlag,
  ) {
    this.register = new Malregister(inlasning.target, underlag);
    this.enhet = (svar.enhet as Beloppsenhet | undefined) ?? inlasning.enhet;
  }

  collect(): void {
    const columnList = columnsOf(this.inlasning, this.svar);
    for (const rad of this.inlasning.radList) {
      if (rad.slag === 'rubrikrad' || rad.slag === 'text') continue;
      const answer = this.svar[`rad:${rad.radIndex}`];
      const rowId = answer === IGNORE ? null : (answer ?? rad.rowId);
      const isNew = answer === NEW || (answer === undefined && rad.slag === 'ny');
      const mal = isNew || rowId === null ? null : this.register.row(rowId);
      if (!isNew && !mal)
        this.utanforList.push({ radIndex: rad.radIndex, etikett: rad.etikett, skal: rad.skal });
      else this.take(rad, mal, columnList);
    }
  }

  private take(rad: Radlasning, mal: Malrad | null, columnList: ReadonlyMap<number, string>): void {
    const key = mal?.rowId ?? `${NEW} ${rad.radIndex}`;
    const post = this.postByKey.get(key) ?? { mal, rad, vardeByHeader: new Map<string, Varde>() };
    this.postByKey.set(key, post);
    for (const [index, header] of columnList) {
      const varde = rad.vardeByIndex.get(index);
      if (!varde) continue;
      const figure = this.converted(varde, mal);
      const above = post.vardeByHeader.get(header);
      post.vardeByHeader.set(header, above ? sumOf(above, figure) : figure);
    }
  }

  /** In the unit and with the sign of the sheet's row; marks and texts stay as they stand. */
  private converted(varde: Varde, mal: Malrad | null): Varde {
    if (varde.slag !== 'varde' || varde.varde === null || isCountTable(this.inlasning.target)) return varde;
    const to = rowUnit(mal, this.inlasning.target, this.underlag.niva);
    const from = ownUnit(varde) ?? this.enhet ?? to;
    const typed: Decimal = { coefficient: varde.varde.coefficient, scale: varde.varde.scale };
    const figure = withSign(inUnit(typed, from, to), mal?.slag ?? '', this.inlasning.tecken);
    if (from === to) return { ...varde, varde: figure, enhet: null };
    const exact = normalize(figure);
    return { ...varde, varde: exact, decimaler: exact.scale, enhet: null };
  }
}

function sumOf(a: Varde, b: Varde): Varde {
  if (a.slag !== 'varde' || b.slag !== 'varde') return a.slag === 'varde' ? a : b;
  const varde = add(a.varde ?? ZERO, b.varde ?? ZERO);
  return { ...a, varde, decimaler: Math.max(a.decimaler, b.decimaler) };
}

function scalarOfVarde(varde: Varde): CellScalar {
  return varde.slag === 'varde' && varde.varde !== null ? scalarOf(varde) : varde.raw.trim();
}

function isSame(old: Varde, next: Varde): boolean {
  if (old.slag !== next.slag) return false;
  if (old.varde === null || next.varde === null) return old.raw.trim() === next.raw.trim();
  return compare(old.varde, next.varde) === 0;
}

function changesOf({ mal, vardeByHeader }: Post): readonly Pasteandring[] {
  return [...vardeByHeader].flatMap(([header, varde]) => {
    const cell = mal!.cellOf(header);
    if (isSame(readVarde(cell, 'value'), varde)) return [];
    const old = cell.error ?? cell.value;
    return [{ rowId: mal!.rowId, rad: mal!.rad, header, old, next: scalarOfVarde(varde) }];
  });
}

const SLAG_TEXT = { intakt: 'Intäkt', kostnad: 'Kostnad' } as const;

/** A new row for a post that the sheet does not have. */
function additionOf(post: Post, id: string | null, inlasning: Inlasning, niva: 'enhet' | 'namnd') {
  const { target } = inlasning;
  const { rad } = post;
  const columns = TARGET_COLUMNS[target];
  const known = findPostAnySide(rad.etikett);
  const figures = [...post.vardeByHeader].map(([header, varde]) => [header, scalarOfVarde(varde)] as const);
  return {
    ...(id === null ? {} : { [columns.id]: id }),
    ...(target === 'Ekonomi' || rad.verksamhetId !== null ? { 'Verksamhet-ID': rad.verksamhetId } : {}),
    [columns.namn]: rad.etikett,
    ...(target === 'Ekonomi' && known ? { Slag: SLAG_TEXT[known.slag] } : {}),
    ...(isCountTable(target) ? {} : { Beloppsenhet: rowUnit(null, target, niva) }),
    ...Object.fromEntries(figures),
  };
}

/** Ids after the highest of the sheet (`K012` → `K013`). */
function nextIds(radList: readonly Malrad[], count: number): readonly string[] {
  const highest = radList.reduce(
    (most, { rowId }) => Math.max(most, Number(/^K(\d+)$/i.exec(rowId)?.[1] ?? 0)),
    0,
  );
  return Array.from({ length: count }, (_, at) => `K${String(highest + at + 1).padStart(3, '0')}`);
}

/** Questions that have no answer, or one that was not among the possible. */
function unanswered({ fragaList }: Inlasning, svar: Pastesvar): readonly string[] {
  return fragaList.filter(({ id, valList }) => !valList.includes(svar[id] ?? '')).map(({ id }) => id);
}

/**
 * What a read block changes, cell by cell (old → new), and the plan that writes it: only the pasted measures, so
 * comments and other columns stay; figures that stand there already give no change. Answers go by the id of
 * their question; `rad:<index>` may also name a row, `ny` or `ignorera`. Issue: `paste-unanswered`, one per
 * open question, and `paste-measure-twice` when two columns are given to one measure.
 */
export function planPaste(inlasning: Inlasning, svar: Pastesvar, underlag: Pasteunderlag): Result<Pasteplan> {
  const openList = unanswered(inlasning, svar);
  if (openList.length > 0) {
    return failureOf(openList.map((fraga) => makeIssue('paste-unanswered', 'fel', { params: { fraga } })));
  }
  const headerList = [...columnsOf(inlasning, svar).values()];
  const twice = headerList.find((header, at) => headerList.indexOf(header) !== at);
  if (twice !== undefined)
    return failureOf([makeIssue('paste-measure-twice', 'fel', { params: { kolumn: twice } })]);
  const planner = new Planner(inlasning, svar, underlag);
  planner.collect();
  const postList = [...planner.postByKey.values()];
  const changeList = postList.filter(({ mal }) => mal !== null).flatMap(changesOf);
  return success({
    changeList,
    utanforList: planner.utanforList,
    plan: {
      styleByName: {},
      sheetList: [],
      nameList: [],
      cellChangeList: changeList.map((change) => cellChange(change, inlasning)),
      rowAdditionList: additions(postList, inlasning, underlag),
      activeSheet: null,
    },
  });
}

function cellChange({ rowId, header, old, next }: Pasteandring, { target }: Inlasning): CellChange {
  return { table: target, idColumn: TARGET_COLUMNS[target].id, rowId, column: header, expected: old, next };
}

function additions(
  postList: readonly Post[],
  inlasning: Inlasning,
  underlag: Pasteunderlag,
): readonly RowAddition[] {
  const newList = postList.filter(({ mal }) => mal === null);
  if (newList.length === 0) return [];
  const { target } = inlasning;
  const isEkonomi = target === 'Ekonomi';
  const idList = isEkonomi ? nextIds(new Malregister(target, underlag).radList, newList.length) : [];
  const rowList = newList.map((post, at) => additionOf(post, idList[at] ?? null, inlasning, underlag.niva));
  return [{ table: target, idColumn: isEkonomi ? TARGET_COLUMNS.Ekonomi.id : null, rowList }];
}
