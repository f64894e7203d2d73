import type { Check } from './check';
import { found } from './support/found';
import { freeTexts } from './support/free-texts';

/** 07x-xxx xx xx in the ways it is written, also with +46 or 0046. */
const MOBILE = /(?<![\d-])(?:07[02369]|(?:\+|00)46 ?\(?0?\)? ?7[02369])(?:[ -]?\d){7}(?![\d-])/;

/** A mobile number in a text (domain 8). */
export const mobileInTextCheck: Check = {
  code: 'mobile-in-text',
  severity: 'varning',
  *run({ modell }) {
    for (const { row, key, text } of freeTexts(modell)) {
      if (MOBILE.test(text)) yield found(mobileInTextCheck, row, key);
    }
  },
};
