import type { Check } from './check';
import { found } from './support/found';
import { freeTexts } from './support/free-texts';

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;

/** An e-mail address in a text (domain 8); the settings sheet has its own field for one. */
export const emailInTextCheck: Check = {
  code: 'email-in-text',
  severity: 'varning',
  *run({ modell }) {
    for (const { row, key, text } of freeTexts(modell)) {
      if (text.includes('@') && EMAIL.test(text)) yield found(emailInTextCheck, row, key);
    }
  },
};
