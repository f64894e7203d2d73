import type { Bilaga, Underskrift } from '../../domain';
import { t, type Lang } from '../../i18n';

/** A plain list under a label: appendices, signatures. */
export interface ListBlock {
  readonly kind: 'list';
  readonly label: string;
  readonly itemList: readonly string[];
}

/** The appendices of the document. */
export function bilagaBlock(bilagaList: readonly Bilaga[], lang: Lang): readonly ListBlock[] {
  const itemList = bilagaList.map(({ id, titel }) => [id, titel].filter((part) => part !== '').join('. '));
  return listBlock(t(lang, 'report.bilagor'), itemList);
}

/** Who signs, in their order. */
export function underskriftBlock(underskriftList: readonly Underskrift[], lang: Lang): readonly ListBlock[] {
  const itemList = underskriftList.map(({ namn, titel, roll, datum }) =>
    [namn, titel, roll, datum ?? ''].filter((part) => part !== '').join(', '),
  );
  return listBlock(t(lang, 'report.underskrifter'), itemList);
}

function listBlock(label: string, itemList: readonly string[]): readonly ListBlock[] {
  const filledList = itemList.filter((item) => item !== '');
  return filledList.length > 0 ? [{ kind: 'list', label, itemList: filledList }] : [];
}
