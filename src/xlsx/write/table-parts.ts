import type { Issue, Result } from '../../core';
import { makeIssue, success } from '../../core';
import type { OpcPackage } from '../package';
import { CONTENT_TYPE, RELATIONSHIP } from '../package';
import { attributesOf, rootElement } from '../xml';
import type { Placement } from './placements';
import { tableXml } from './table-xml';
import type { WorkbookPart } from './workbook-part';

/** What makes a table unique in a workbook. */
export interface TableKey {
  readonly partName: string;
  readonly id: number;
  /** Folded name. */
  readonly name: string;
}

/** Ids and names of all table parts. Issues: those of a part that cannot be read. */
export function readTableKeys(pkg: OpcPackage): Result<readonly TableKey[]> {
  const keyList: TableKey[] = [];
  for (const partName of pkg.partNameList) {
    if (pkg.contentTypeOf(partName) !== CONTENT_TYPE.table) continue;
    const text = pkg.readText(partName);
    if (!text.ok) return text;
    const root = rootElement(text.value)!;
    const attributes = attributesOf(text.value, root);
    const name = attributes.get('displayName') ?? attributes.get('name') ?? '';
    keyList.push({ partName, id: Number(attributes.get('id') ?? 0), name: name.toLowerCase() });
  }
  return success(keyList);
}

/** Table parts that stand on sheets which are to be replaced: they go with them. */
export function tablesOnReplaced(pkg: OpcPackage, placementList: readonly Placement[]): ReadonlySet<string> {
  return new Set(
    placementList.flatMap(({ existingPart }) =>
      existingPart === null
        ? []
        : pkg.relationshipsOfType(existingPart, RELATIONSHIP.table).flatMap((each) => each.partName ?? []),
    ),
  );
}

/**
 * The texts of the new table parts, per placement, each with an id that is free in the workbook. Issue
 * `write-table-exists` when another table or a defined name has the name.
 */
export function newTables(
  placementList: readonly Placement[],
  keptList: readonly TableKey[],
  workbook: WorkbookPart,
  mainNamespace: string,
): { readonly textListByPlacement: readonly (readonly string[])[]; readonly issueList: readonly Issue[] } {
  const idSet = new Set(keptList.map(({ id }) => id));
  const nameSet = new Set(keptList.map(({ name }) => name));
  const issueList: Issue[] = [];
  let nextId = 1;
  const textListByPlacement = placementList.map(({ plan, title }) =>
    plan.tableList.map((table) => {
      const name = table.name.toLowerCase();
      if (nameSet.has(name) || workbook.names.find(table.name, null)) {
        issueList.push(
          makeIssue('write-table-exists', 'fel', { sheet: title, params: { table: table.name } }),
        );
      }
      while (idSet.has(nextId)) nextId += 1;
      idSet.add(nextId);
      nameSet.add(name);
      return tableXml(table, nextId, mainNamespace);
    }),
  );
  return { textListByPlacement, issueList };
}
