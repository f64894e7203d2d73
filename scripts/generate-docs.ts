/** Writes the documentation that follows from the code: `node scripts/run-ts.mjs scripts/generate-docs.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataSheetDocumentation } from '../src/tables';
import { reglerDokument } from './regler/dokument';

const docs = (name: string): string => path.join(__dirname, '..', 'docs', name);

writeFileSync(docs('datablad.md'), dataSheetDocumentation());
writeFileSync(docs('regler.md'), reglerDokument());
