import { failure, makeIssue, success, type Issue, type Located, type Result } from '../../core';
import type { Dampad, Modell, Organisationsniva } from '../../domain';
import type { TableData, WorkbookSnapshot } from '../../workbook';
import { readRegelverk } from '../settings/regler';
import { SETTING_LIST_BY_TABLE } from '../settings/list';
import { readSettingRows, type SettingReading } from '../settings/setting';
import { readUppgifter } from '../settings/uppgifter';
import { aktiviteterSpec } from '../specs/aktiviteter';
import { avsnittSpec } from '../specs/avsnitt';
import { balansSpec } from '../specs/balans';
import { bilagorSpec } from '../specs/bilagor';
import { budgetposterSpec } from '../specs/budgetposter';
import { dampadeSpec } from '../specs/dampade';
import { ekonomiSpec } from '../specs/ekonomi';
import { enheterSpec } from '../specs/enheter';
import { forvantadeResultatSpec } from '../specs/forvantade-resultat';
import { indikatorerSpec } from '../specs/indikatorer';
import { investeringarSpec } from '../specs/investeringar';
import { SPEC_LIST } from '../specs/list';
import { malSpec } from '../specs/mal';
import { reglerSpec } from '../specs/regler';
import { resultatenheterSpec } from '../specs/resultatenheter';
import { synpunkterSpec } from '../specs/synpunkter';
import { texterSpec } from '../specs/texter';
import { underskrifterSpec } from '../specs/underskrifter';
import { uppgifterSpec } from '../specs/uppgifter';
import { verksamheterSpec } from '../specs/verksamheter';
import { volymerSpec } from '../specs/volymer';
import type { TableSpec } from '../spec';
import { assignIds, lacksIds } from './ids';
import { problemIssueList } from './problem';
import { checkReferences, collectMentionedIds } from './references';
import { MAX_FEL, readRows, type DraftTable } from './rows';

/** The data tables of a workbook by specification, names compared without case. */
function findTables({ tableList }: WorkbookSnapshot): ReadonlyMap<TableSpec, TableData> {
  const tableByName = new Map(tableList.map((table) => [table.name.toLowerCase(), table]));
  return new Map(
    SPEC_LIST.flatMap((spec) => {
      const table = tableByName.get(spec.table.toLowerCase());
      return table ? [[spec, table] as const] : [];
    }),
  );
}

function missingIssue({ sheet, table }: TableSpec, { sheetList }: WorkbookSnapshot): Issue {
  const title = sheetList.find((info) => info.title.toLowerCase() === sheet.toLowerCase())?.title;
  const params = { blad: sheet, tabell: table };
  return title === undefined
    ? makeIssue('missing-sheet', 'fel', { params })
    : makeIssue('missing-table', 'fel', { sheet: title, params });
}

/** Everything of a workbook read by the specifications, ids given, references checked. */
class WorkbookReading {
  private readonly draftBySpec = new Map<string, DraftTable>();
  private readonly settingBySpec = new Map<string, SettingReading>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    tableBySpec: ReadonlyMap<TableSpec, TableData>,
  ) {
    for (const [spec, table] of tableBySpec) {
      this.draftBySpec.set(spec.table, readRows(spec, table, snapshot.isDate1904));
      const settingList = SETTING_LIST_BY_TABLE[spec.table];
      if (settingList) this.settingBySpec.set(spec.table, readSettingRows(spec, settingList, table));
    }
    const draftList = [...this.draftBySpec.values()];
    if (this.hopelessIssue() !== null) return;
    this.assignAllIds(draftList);
    checkReferences(draftList);
  }

  /** A table with more unusable cells than anybody would mend (`MAX_FEL`), as one issue; null when none is. */
  hopelessIssue(): Issue | null {
    for (const { spec, problemList, table } of this.draftBySpec.values()) {
      if (problemList.length <= MAX_FEL) continue;
      if (problemList.filter(({ severity }) => severity === 'fel').length <= MAX_FEL) continue;
      const params = { blad: table.sheet, tabell: spec.table, antal: MAX_FEL };
      return makeIssue('too-many-problems', 'fel', { sheet: table.sheet, params });
    }
    return null;
  }

  /** Ids that references and mutes mention are taken, also when their rows are gone. */
  private assignAllIds(draftList: readonly DraftTable[]): void {
    const mentioned = draftList.some(lacksIds) ? collectMentionedIds(draftList) : null;
    const mutedIdList = this.records<Dampad>(dampadeSpec).map(({ nyckel }) => nyckel.toUpperCase());
    for (const draft of draftList) {
      assignIds(draft, [...(mentioned?.get(draft.spec.table) ?? []), ...mutedIdList]);
    }
  }

  records<Row extends Located>({ table }: TableSpec): readonly Row[] {
    return (this.draftBySpec.get(table)?.recordList ?? []) as unknown as readonly Row[];
  }

  /** The rows of a settings sheet; without the sheet none (that it is missing is an issue of its own). */
  setting({ table }: TableSpec): SettingReading {
    return this.settingBySpec.get(table) ?? { cellByKey: new Map(), issueList: [] };
  }

  /** Sheet by sheet in the order of the tabs: the table as such, settings, then row by row. */
  issueList(): readonly Issue[] {
    return SPEC_LIST.flatMap((spec) => this.issueListOf(spec));
  }

  /** Why nothing can be computed: the tables that are missing and what is wrong with the document's settings. */
  blockingIssueList(): readonly Issue[] {
    const isBlocking = (spec: TableSpec) =>
      spec.table === uppgifterSpec.table || !this.draftBySpec.has(spec.table);
    return SPEC_LIST.filter(isBlocking).flatMap((spec) => this.issueListOf(spec));
  }

  private issueListOf(spec: TableSpec): readonly Issue[] {
    const draft = this.draftBySpec.get(spec.table);
    if (!draft) return spec.isRequired ? [missingIssue(spec, this.snapshot)] : [];
    const settingIssueList = this.settingBySpec.get(spec.table)?.issueList ?? [];
    return [...draft.issueList, ...settingIssueList, ...problemIssueList(draft.problemList)];
  }
}

/** A unit's workbook has enhetsmål; without any it is taken for a board's. */
function guessNiva(reading: WorkbookReading): Organisationsniva {
  const malList = reading.records<Modell['malList'][number]>(malSpec);
  return malList.some(({ niva }) => niva === 'enhetsmal') ? 'enhet' : 'namnd';
}

/**
 * Reads a workbook's data tables into the model, with every structure and cell issue (domain 3, 8), sheet by
 * sheet and row by row. Fails only when nothing can be computed: there is neither a table Mal nor a table
 * Indikatorer, the year or type of the document cannot be read, or a table holds something else than it should
 * (`MAX_FEL`); then only what stands in the way is told.
 * Example: `const read = readModell(snapshot); if (read.ok) read.value.malList.length;`
 */
export function readModell(snapshot: WorkbookSnapshot): Result<Modell> {
  const tableBySpec = findTables(snapshot);
  const reading = new WorkbookReading(snapshot, tableBySpec);
  const hopeless = reading.hopelessIssue();
  if (hopeless) return failure(hopeless);
  const uppgifter = readUppgifter(reading.setting(uppgifterSpec), guessNiva(reading), snapshot.isDate1904);
  const hasData = tableBySpec.has(malSpec) || tableBySpec.has(indikatorerSpec);
  if (!hasData || uppgifter === null) return { ok: false, issueList: reading.blockingIssueList() };
  const regelverk = readRegelverk(reading.setting(reglerSpec), uppgifter, snapshot.isDate1904);
  const modell: Modell = {
    uppgifter,
    regelverk,
    malList: reading.records(malSpec),
    textradList: reading.records(texterSpec),
    resultatList: reading.records(forvantadeResultatSpec),
    indikatorList: reading.records(indikatorerSpec),
    aktivitetList: reading.records(aktiviteterSpec),
    verksamhetList: reading.records(verksamheterSpec),
    ekonomiradList: reading.records(ekonomiSpec),
    resultatenhetList: reading.records(resultatenheterSpec),
    investeringList: reading.records(investeringarSpec),
    balanspostList: reading.records(balansSpec),
    volymList: reading.records(volymerSpec),
    synpunktList: reading.records(synpunkterSpec),
    budgetpostList: reading.records(budgetposterSpec),
    avsnittList: reading.records(avsnittSpec),
    bilagaList: reading.records(bilagorSpec),
    underskriftList: reading.records(underskrifterSpec),
    enhetList: reading.records(enheterSpec),
    dampadList: reading.records(dampadeSpec),
  };
  return success(modell, reading.issueList());
}
