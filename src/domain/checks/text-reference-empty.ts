import { isFillable, lookUpReference, referencesOf } from '../references';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts } from './support/free-texts';

/** A reference to a figure or bedömning that nobody has filled in: the report can only say so. */
export const textReferenceEmptyCheck: Check = {
  code: 'text-reference-empty',
  severity: 'varning',
  *run(context) {
    for (const { row, key, text } of ownTexts(context.modell)) {
      if (!text.includes('{')) continue;
      for (const referens of referencesOf(text)) {
        const isEmpty = isFillable(context, referens) && lookUpReference(context, referens)?.kind === 'tom';
        if (!isEmpty) continue;
        const { raw } = referens;
        yield found(textReferenceEmptyCheck, row, key, raw, { referens: raw });
      }
    }
  },
};
