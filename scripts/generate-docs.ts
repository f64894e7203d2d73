/** Writes the documentation that follows from the code: `node scripts/run-ts.mjs scripts/generate-docs.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataSheetDocumentation } from '../src/tables';

writeFileSync(path.join(__dirname, '..', 'docs', 'datablad.md'), dataSheetDocumentation());
