/**
 * Imported first of all by pages with a content security policy: zod otherwise tries whether it may make code out
 * of text, which such a page refuses and reports.
 */
import { config } from 'zod';

config({ jitless: true });
