import { isFillable, referencesOf } from '../references';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts } from './support/free-texts';

/** A reference in a text that points at nothing, or whose filters do not fit (`interfaces` 3). */
export const unknownTextReferenceCheck: Check = {
  code: 'unknown-text-reference',
  severity: 'fel',
  *run(context) {
    for (const { row, key, text } of ownTexts(context.modell)) {
      if (!text.includes('{')) continue;
      for (const referens of referencesOf(text)) {
        if (isFillable(context, referens)) continue;
        const { raw } = referens;
        yield found(unknownTextReferenceCheck, row, key, raw, { referens: raw });
      }
    }
  },
};
