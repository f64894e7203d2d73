import type { Check } from './check';
import { isEffectiveMute } from './mute';
import { found } from './support/found';

/** A row of Dämpade without code, row or reason mutes nothing (domain 8). */
export const muteIncompleteCheck: Check = {
  code: 'mute-incomplete',
  severity: 'varning',
  *run({ modell }) {
    for (const dampad of modell.dampadList) {
      if (!isEffectiveMute(dampad)) yield found(muteIncompleteCheck, dampad, 'kod', dampad.kod);
    }
  },
};
