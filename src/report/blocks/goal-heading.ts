import type { Mal, Malniva } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';

/** The heading of a goal, as the documents print it. */
export interface GoalHeadingBlock {
  readonly kind: 'goalHeading';
  readonly malId: string;
  readonly niva: Malniva;
  readonly text: string;
}

const KEY_BY_NIVA: Readonly<Record<Malniva, TextKey>> = {
  inriktningsmal: 'report.mal.inriktningsmal',
  verksamhetsmal: 'report.mal.verksamhetsmal',
  namndmal: 'report.mal.namndmal',
  enhetsmal: 'report.mal.enhetsmal',
};

/** A goal whose level nobody stated is printed like a nämndmål, without claiming to be one. */
export const FALLBACK_NIVA: Malniva = 'namndmal';

/** `1. En modern …` for an inriktningsmål, `1.1 I Stockholm …` for the others, the name alone without number. */
export function numberedName({ niva, nummer, namn }: Pick<Mal, 'niva' | 'nummer' | 'namn'>): string {
  const number = nummer.replace(/\.+$/, '');
  if (number === '') return namn;
  return niva === 'inriktningsmal' ? `${number}. ${namn}` : `${number} ${namn}`;
}

/** "KF:s inriktningsmål: 1. En modern …", "Nämndmål: …" (domain 1). */
export function goalHeadingBlock(mal: Mal, lang: Lang): GoalHeadingBlock {
  const namn = numberedName(mal);
  return {
    kind: 'goalHeading',
    malId: mal.id,
    niva: mal.niva ?? FALLBACK_NIVA,
    text: mal.niva === null ? namn : t(lang, KEY_BY_NIVA[mal.niva], { namn }),
  };
}
