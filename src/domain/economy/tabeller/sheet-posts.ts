import type { Located, Varde } from '../../../core';
import { TOMT_VARDE } from '../../../core';
import type { Beloppsenhet } from '../../model';
import { keyGiver } from '../radnycklar';
import type { Post } from '../posttabell';

type Record = Located & { readonly kommentar?: string };

/** What makes a record a row: its label, and what differs from a plain one. */
export interface Postval {
  readonly rad: string;
  readonly grupp?: string;
  readonly isDel?: boolean;
  readonly enhet?: Beloppsenhet | null;
}

/** Records of a sheet as rows; each keeps the key of its id. */
export function postsOf<Row extends Record>(
  rowList: readonly Row[],
  val: (row: Row) => Postval,
): readonly Post[] {
  const nextKey = keyGiver();
  return rowList.map((record) => {
    const { rad, grupp = '', isDel = false, enhet = null } = val(record);
    return {
      key: nextKey(record.id),
      rad,
      grupp,
      isDel,
      kommentar: record.kommentar ?? '',
      record,
      enhet,
      varde: (falt) => fieldOf(record, falt),
    };
  });
}

function fieldOf(record: object, falt: string): Varde {
  return (record as Readonly<{ [key: string]: Varde | undefined }>)[falt] ?? TOMT_VARDE;
}

/** The unit of most rows that say one, else `fallback`. */
export function unitOf(
  rowList: readonly { readonly beloppsenhet: Beloppsenhet | null }[],
  fallback: Beloppsenhet,
): Beloppsenhet {
  const countByUnit = new Map<Beloppsenhet, number>();
  for (const { beloppsenhet } of rowList) {
    if (beloppsenhet) countByUnit.set(beloppsenhet, (countByUnit.get(beloppsenhet) ?? 0) + 1);
  }
  const [best] = [...countByUnit].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? fallback;
}
