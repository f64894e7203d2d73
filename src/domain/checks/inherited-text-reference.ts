import { isFillable, referencesOf } from '../references';
import type { Check } from './check';
import { found } from './support/found';
import { freeTexts } from './support/free-texts';

/**
 * A reference in KF's or the board's text that points at nothing in this workbook. The unit cannot change the text,
 * so it is told but not blamed (domain 1, 8).
 */
export const inheritedTextReferenceCheck: Check = {
  code: 'inherited-text-reference',
  severity: 'notis',
  *run(context) {
    for (const { row, key, text, isInherited } of freeTexts(context.modell)) {
      if (!isInherited || !text.includes('{')) continue;
      for (const referens of referencesOf(text)) {
        if (isFillable(context, referens)) continue;
        yield found(inheritedTextReferenceCheck, row, key, referens.raw, { referens: referens.raw });
      }
    }
  },
};
