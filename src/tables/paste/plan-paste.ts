import {
  add,
  compare,
  failureOf,
  makeIssue,
  normalize,
  readVarde,
  success,
  ZERO,
  type Decimal,
  type Result,
  type Varde,
} from '../../core';
import type { Beloppsenhet } from '../../domain';
import { inUnit, isCountTable, ownUnit, readSigns, rowUnit, withSign } from './amounts';
import { IGNORE, kolumnId, NEW, radId, settle } from './answers';
import { planOf, scalarOfVarde, type Post } from './emit';
import { placeArea, placeRow, type Placering, type Placeringsunderlag } from './placing';
import { Malregister, type Malrad } from './target-rows';
import type {
  Inlasning,
  Pasteandring,
  Pasteplan,
  Pastesvar,
  Pasteunderlag,
  Radlasning,
  Teckenlasning,
} from './types';

const UNIT_SET: ReadonlySet<string> = new Set<Beloppsenhet>(['kr', 'tkr', 'mnkr']);

/** Which column of the block goes to which column of the sheet, answers taken in. */
function columnsOf(
  { kolumnList }: Inlasning,
  svar: Pastesvar,
  answerById: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const byIndex = new Map<number, string>();
  for (const { index, roll, header } of kolumnList) {
    if (roll !== 'matt' && roll !== 'fraga') continue;
    const id = kolumnId(index);
    const answer = answerById.get(id) ?? (roll === 'matt' ? (svar[id] ?? header) : null);
    if (answer && answer !== IGNORE) byIndex.set(index, answer);
  }
  return byIndex;
}

class Planner {
  readonly postByKey = new Map<string, Post>();
  readonly utanforList: Pasteplan['utanforList'][number][] = [];
  private readonly enhet: Beloppsenhet | null;
  private tecken: Teckenlasning;

  constructor(
    private readonly inlasning: Inlasning,
    private readonly svar: Pastesvar,
    private readonly niva: Pasteunderlag['niva'],
    private readonly register: Malregister,
    private readonly answerById: ReadonlyMap<string, string>,
    private readonly headerByIndex: ReadonlyMap<number, string>,
  ) {
    const { enhet } = svar;
    const given = answerById.get('enhet') ?? (enhet !== undefined && UNIT_SET.has(enhet) ? enhet : null);
    this.tecken = inlasning.tecken;
    this.enhet = (given as Beloppsenhet | null) ?? inlasning.enhet;
  }

  collect(): void {
    const placeringList: Placering[] = [];
    for (const rad of this.inlasning.radList) {
      if (rad.slag === 'rubrikrad' || rad.slag === 'text') continue;
      const ownList = this.place(rad);
      const { radIndex, etikett, skal } = rad;
      if (ownList.length === 0) this.utanforList.push({ radIndex, etikett, skal });
      placeringList.push(...ownList);
    }
    // Answers place rows too: only now is it known which figures are incomes.
    const kolumnList = [...this.headerByIndex].map(([index, header]) => ({ index, header }));
    this.tecken = readSigns(placeringList, kolumnList, this.niva);
    for (const placering of placeringList) this.take(placering);
  }

  /** Where a row goes by its answer, or by how it was read; nowhere when it is left out. */
  private place(rad: Radlasning): readonly Placering[] {
    const { form, target } = this.inlasning;
    const id = radId(rad.radIndex);
    const answer = this.answerById.get(id) ?? this.svar[id] ?? null;
    if (answer === IGNORE) return [];
    const underlag = { register: this.register, form, target, headerByIndex: this.headerByIndex };
    if (form === 'poster' || rad.slag === 'summa') return this.placePost(rad, answer, underlag);
    const verksamhetId = answer ?? rad.verksamhetId;
    return verksamhetId === null ? [] : placeArea(rad, verksamhetId, underlag);
  }

  private placePost(
    rad: Radlasning,
    answer: string | null,
    underlag: Placeringsunderlag,
  ): readonly Placering[] {
    const isNew = answer === null ? rad.slag === 'ny' : answer === NEW;
    if (isNew) return [placeRow(rad, null, underlag)];
    const mal = this.register.row(answer ?? rad.rowId ?? '');
    return mal ? [placeRow(rad, mal, underlag)] : [];
  }

  private take({ rad, mal, headerByIndex, vardeByIndex }: Placering): void {
    const isNewArea = mal.rowId === '' && this.inlasning.form === 'omraden';
    const key =
      mal.rowId || `${NEW} ${isNewArea ? `${mal.verksamhetId} ${mal.rad} ${mal.slag}` : rad.radIndex}`;
    const post = this.postByKey.get(key) ?? { mal, rad, vardeByHeader: new Map<string, Varde>() };
    this.postByKey.set(key, post);
    for (const [index, header] of headerByIndex) {
      const varde = vardeByIndex.get(index);
      if (!varde) continue;
      const figure = this.converted(varde, mal);
      const above = post.vardeByHeader.get(header);
      post.vardeByHeader.set(header, above ? sumOf(above, figure) : figure);
    }
  }

  /** In the unit and with the sign of the sheet's row; marks and texts stay as they stand. */
  private converted(varde: Varde, mal: Malrad): Varde {
    const { target } = this.inlasning;
    if (varde.slag !== 'varde' || varde.varde === null || isCountTable(target)) return varde;
    const to = rowUnit(mal, target, this.niva);
    const from = ownUnit(varde) ?? this.enhet ?? to;
    const figure = withSign(inUnit(varde.varde, from, to), mal, this.tecken);
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

function isSame(old: Varde, next: Varde): boolean {
  if (old.slag !== next.slag) return false;
  if (old.varde === null || next.varde === null) return old.raw.trim() === next.raw.trim();
  return compare(old.varde as Decimal, next.varde) === 0;
}

function changesOf({ mal, vardeByHeader }: Post): readonly Pasteandring[] {
  return [...vardeByHeader].flatMap(([header, varde]) => {
    const cell = mal.cellOf(header);
    if (isSame(readVarde(cell, 'value'), varde)) return [];
    const old = cell.error ?? cell.value;
    return [{ rowId: mal.rowId, rad: mal.rad, header, old, next: scalarOfVarde(varde) }];
  });
}

/** Figures never overwrite a formula of the sheet's owner. */
function formulaIssues(postList: readonly Post[]) {
  return postList.flatMap(({ mal, vardeByHeader }) =>
    [...vardeByHeader.keys()].flatMap((kolumn) => {
      const { formula } = mal.cellOf(kolumn);
      const params = { rad: mal.rad, kolumn };
      return formula === undefined
        ? []
        : [makeIssue('paste-formula', 'fel', { rowId: mal.rowId, raw: `=${formula}`, params })];
    }),
  );
}

/**
 * What a read block changes, cell by cell (old → new), and the plan that writes it: only the pasted measures, so
 * comments and other columns stay; figures that stand there already give no change. Answers go by the id of
 * their question or its kind; `rad:7` may also name a row, `ny` or `ignorera` for a row that was not asked
 * about, `enhet` the unit. Issues: `paste-unanswered`, one per open question; `paste-measure-twice` when two columns
 * are given to one measure; `paste-formula`; `paste-table-missing`.
 */
export function planPaste(inlasning: Inlasning, svar: Pastesvar, underlag: Pasteunderlag): Result<Pasteplan> {
  const { openList, answerById } = settle(inlasning.fragaList, svar);
  if (openList.length > 0) {
    return failureOf(
      openList.map(({ id }) => makeIssue('paste-unanswered', 'fel', { params: { fraga: id } })),
    );
  }
  const headerByIndex = columnsOf(inlasning, svar, answerById);
  const headerList = [...headerByIndex.values()];
  const twice = headerList.find((header, at) => headerList.indexOf(header) !== at);
  if (twice !== undefined) {
    return failureOf([makeIssue('paste-measure-twice', 'fel', { params: { kolumn: twice } })]);
  }
  const register = new Malregister(inlasning.target, underlag);
  if (!register.hasTable) {
    return failureOf([makeIssue('paste-table-missing', 'fel', { params: { tabell: inlasning.target } })]);
  }
  const planner = new Planner(inlasning, svar, underlag.niva, register, answerById, headerByIndex);
  planner.collect();
  const postList = [...planner.postByKey.values()];
  const knownList = postList.filter(({ mal }) => mal.rowId !== '');
  const issueList = formulaIssues(knownList);
  if (issueList.length > 0) return failureOf(issueList);
  const changeList = knownList.flatMap(changesOf);
  const plan = planOf(postList, changeList, { register, niva: underlag.niva, target: inlasning.target });
  return success({ changeList, utanforList: planner.utanforList, plan });
}
