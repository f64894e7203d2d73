import type { Agare, Mal, Malniva, Organisationsniva } from '../model';

/** Who sets the goals of a level (domain 9: ownership by position). */
const AGARE_BY_NIVA: Readonly<Record<Malniva, Agare>> = {
  inriktningsmal: 'kf',
  verksamhetsmal: 'kf',
  namndmal: 'namnd',
  enhetsmal: 'enhet',
};

/** Owner of a goal: stated, else by its level; null when neither is known. */
export function agareOfMal(mal: Mal): Agare | null {
  return mal.agare ?? (mal.niva && AGARE_BY_NIVA[mal.niva]);
}

/**
 * Owner of an indicator or activity: stated, else that of the goal it stands on, else the organisation that
 * writes the document, so that every row has one.
 */
export function agareOfRow(
  row: { readonly agare: Agare | null },
  mal: Mal | null,
  niva: Organisationsniva,
): Agare {
  return row.agare ?? (mal && agareOfMal(mal)) ?? niva;
}

/** True for goals the organisation only inherits: KF's for a board, KF's and the board's for a unit. */
export function isInherited(agare: Agare | null, niva: Organisationsniva): boolean {
  return agare !== null && agare !== niva && (niva === 'enhet' || agare === 'kf');
}
