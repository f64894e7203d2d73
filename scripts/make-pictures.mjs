/** `npm run -s pictures`: pages of the sample report as PNG in `docs/bilder` (needs LibreOffice and poppler). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const sample = path.join(root, 'samples', 'ung-fritid-vb-2022.xlsx');

/** File name → a text that stands on that page of the report and on no earlier one. */
const PAGE_TEXT_BY_NAME = {
  oversikt: 'Målkedjan: Verksamhetsberättelse 2022',
  rapport: 'Analys: Utfallet 61 är lika högt som årsmålet.',
  ekonomi: 'Enheten Ung fritid, totalt',
  kontroll: 'Kontroll av Enheten Ung fritid',
};

const run = (program, ...argumentList) => execFileSync(program, argumentList, { encoding: 'utf8' });

function pageWith(pdf, text) {
  const pageList = run('pdftotext', '-layout', pdf, '-').split('\f');
  const index = pageList.findIndex((page) => page.includes(text));
  if (index < 0) throw new Error(`no page says: ${text}`);
  return String(index + 1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-pictures-'));
try {
  const report = path.join(folder, 'rapport.xlsx');
  run(process.execPath, path.join(root, 'dist', 'malkedjan.js'), 'report', sample, '-o', report);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, report);
  const pdf = path.join(folder, 'rapport.pdf');
  for (const [name, text] of Object.entries(PAGE_TEXT_BY_NAME)) {
    const page = pageWith(pdf, text);
    const target = path.join(root, 'docs', 'bilder', name);
    run('pdftoppm', '-r', '80', '-f', page, '-l', page, '-singlefile', '-png', pdf, target);
    process.stdout.write(`${target}.png (page ${page})\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
