import type { Modell } from '../../src/domain';
import { realModell } from './real-modell';
import { hasShared } from './shared';

/** True where the shared data of the real unit report is. */
export const hasUngFritid = hasShared();

/** The real unit report as a model: figures and names as printed, short analyses of our own. */
export function ungFritid(): Modell {
  return realModell('000-ung-fritid-vb-2022');
}
