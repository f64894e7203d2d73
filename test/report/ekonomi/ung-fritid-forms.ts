import { UNG_FRITID_VERKSAMHET_LIST } from '../../../scripts/samples/ung-fritid-ekonomi';
import type { Modell } from '../../../src/domain';
import { makeEkonomimodell, makeVerksamhet, type EkonomiradFields } from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';

const SLAG_BY_WORD = { Intäkt: 'intakt', Kostnad: 'kostnad' } as const;
const text = (figure: number | null): string => (figure === null ? '' : String(figure));

/** The posts of the sample's three forms, without the sums that it states. */
export const UNG_FRITID_ROWS: readonly EkonomiradFields[] = UNG_FRITID_VERKSAMHET_LIST.flatMap(
  ({ id, radList }) =>
    radList.flatMap(([rad, word, utfall, budget]) => {
      const slag = SLAG_BY_WORD[word as keyof typeof SLAG_BY_WORD];
      return slag ? [{ rad, slag, verksamhetId: id, utfall: text(utfall), budget: text(budget) }] : [];
    }),
);

/** The sample unit with these economy rows. */
export function unitWith(rowList: readonly EkonomiradFields[], fields: ModellFields = {}): Modell {
  const verksamhetList = UNG_FRITID_VERKSAMHET_LIST.map(({ id, namn }) => makeVerksamhet(id, namn));
  return makeEkonomimodell(rowList, { verksamhetList, ...fields });
}
