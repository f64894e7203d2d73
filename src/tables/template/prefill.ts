import type { CellScalar } from '../../core';
import type { Organisationsniva, Typ } from '../../domain';
import { defaultRegelText, REGEL_LIST } from '../settings/regel-list';
import { UPPGIFT_LIST, type UppgiftKey } from '../settings/uppgift-list';
import { avsnittSpec } from '../specs/avsnitt';
import { CHOICES } from '../specs/choices';
import { reglerSpec } from '../specs/regler';
import { uppgifterSpec } from '../specs/uppgifter';
import { sectionRows } from './sections';

/** Column header → cell, as a person would fill it in. */
export type TemplateRow = Readonly<Record<string, CellScalar>>;

/** Version of the template's sheets and columns; it stands in Uppgifter (Mallversion). */
const TEMPLATE_VERSION = '1';

/** What a new workbook is made for. */
export interface TemplateKind {
  readonly typ: Typ;
  readonly niva: Organisationsniva;
  /** Year of the document, e.g. 2024. */
  readonly ar: number;
}

function uppgiftRows({ typ, niva, ar }: TemplateKind): readonly TemplateRow[] {
  const valueByKey: Partial<Record<UppgiftKey, CellScalar>> = {
    niva: CHOICES.Organisationsniva.find(({ code }) => code === niva)!.text,
    typ,
    ar,
    dokumentstatus: CHOICES.Dokumentstatus[0]!.text,
    mallversion: TEMPLATE_VERSION,
    visningsbelopp: niva === 'enhet' ? 'tkr' : 'mnkr',
  };
  return UPPGIFT_LIST.map(({ key, namn }) => ({ Namn: namn, Värde: valueByKey[key] ?? null }));
}

function regelRows({ typ, niva, ar }: TemplateKind): readonly TemplateRow[] {
  return REGEL_LIST.map(({ key, namn, kalla }) => {
    const value = defaultRegelText(key, niva, typ, ar);
    return { Regel: namn, Värde: value, 'Gäller från': value === '' ? null : `${ar}-01-01`, Källa: kalla };
  });
}

/** Rows given for a settings table are laid over the template's own, by their name. */
function overlay(
  nameHeader: string,
  ownList: readonly TemplateRow[],
  givenList: readonly TemplateRow[],
): readonly TemplateRow[] {
  const givenByName = new Map(givenList.map((row) => [row[nameHeader], row]));
  const ownNameSet = new Set(ownList.map((row) => row[nameHeader]));
  return [
    ...ownList.map((row) => ({ ...row, ...givenByName.get(row[nameHeader]) })),
    ...givenList.filter((row) => !ownNameSet.has(row[nameHeader])),
  ];
}

/** The rows of every table of a new workbook, by table name; tables without rows are not listed. */
export function templateRows(
  kind: TemplateKind,
  given: Readonly<Record<string, readonly TemplateRow[]>>,
): Readonly<Record<string, readonly TemplateRow[]>> {
  const givenOf = (table: string): readonly TemplateRow[] => given[table] ?? [];
  return {
    [avsnittSpec.table]: sectionRows(kind.niva, kind.typ),
    ...given,
    [uppgifterSpec.table]: overlay('Namn', uppgiftRows(kind), givenOf(uppgifterSpec.table)),
    [reglerSpec.table]: overlay('Regel', regelRows(kind), givenOf(reglerSpec.table)),
  };
}
