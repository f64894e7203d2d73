import { cellText, EMPTY_CELL } from '../../core';
import { labelKey } from '../../domain';
import { readOmrade } from '../ils/ekonomi/areas';
import { readHeader } from '../read/header';
import { verksamheterSpec } from '../specs/verksamheter';
import { tableOf } from './kontoplan';
import type { Pasteunderlag } from './types';

/** The verksamheter of a workbook, found by id, name or other names. */
export class Verksamhetsregister {
  /** Ids, as possible answers; one list for every question. */
  readonly idList: readonly string[];
  private readonly namnById = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  constructor(underlag: Pick<Pasteunderlag, 'tableList'>) {
    const table = tableOf(underlag, verksamheterSpec.table);
    const { indexByKey } = table ? readHeader(verksamheterSpec, table) : { indexByKey: new Map() };
    const idList: string[] = [];
    for (const row of table?.rowList ?? []) {
      const textOf = (key: string): string => cellText(row[indexByKey.get(key) ?? -1] ?? EMPTY_CELL).trim();
      const id = textOf('id').toUpperCase();
      if (id !== '') idList.push(id);
      this.namnById.set(id, textOf('namn'));
      for (const name of [id, textOf('namn'), ...textOf('andraNamn').split(';')]) {
        const key = labelKey(name);
        if (key !== '' && !this.byName.has(key)) this.byName.set(key, id);
      }
    }
    this.idList = idList;
  }

  /** The name of a verksamhet; the id itself when it has none. */
  namn(id: string): string {
    return this.namnById.get(id) || id;
  }

  /** Id of the verksamhet that a label names (`varav vuxna` and `1234 Fritid` too); null when there is none. */
  find(text: string): string | null {
    for (const name of [text, readOmrade(text).namn, text.replace(/^\d+[\s:–-]+/, '')]) {
      const id = this.byName.get(labelKey(name));
      if (id !== undefined) return id;
    }
    return null;
  }
}
