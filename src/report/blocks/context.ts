import type { EkonomiTabell, Modell, Utvardering } from '../../domain';
import type { Lang } from '../../i18n';
import type { TableContext } from './indicator-table';
import { textradListByAgare, type TextradListByAgare } from './texts';

/** What a document is made from: a model, computed. */
export interface DocumentInput {
  readonly modell: Modell;
  readonly utvardering: Utvardering;
  readonly ekonomiTabellList: readonly EkonomiTabell[];
  readonly lang: Lang;
}

/** The input with what every block builder looks up, looked up once. */
export interface DocumentContext extends DocumentInput, TableContext {
  readonly textradListByAgare: TextradListByAgare;
}

export function documentContext(input: DocumentInput): DocumentContext {
  const { uppgifter, regelverk } = input.modell;
  return {
    ...input,
    typ: uppgifter.typ,
    ar: uppgifter.ar,
    regelverk,
    textradListByAgare: textradListByAgare(input.modell),
  };
}
