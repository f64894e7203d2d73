import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../architecture/laws/sources';
import type { WebFolder } from './web-rules';

/** Where the tests pretend that the folder will be served. */
export const ADDRESS = 'https://verktyg.example.se/malkedjan';

/** Builds the web folder as `npm run build` does, for `ADDRESS`; returns where it lies (delete it afterwards). */
export function buildWeb(): string {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-web-'));
  const argList = ['--config', 'webpack.config.js', '--config-name', 'web', '--output-path', folder];
  execFileSync(process.execPath, [join(ROOT, 'node_modules/webpack/bin/webpack.js'), ...argList], {
    cwd: ROOT,
    env: { ...process.env, MALKEDJAN_URL: ADDRESS },
    stdio: 'pipe',
  });
  return folder;
}

/** Every file of a built folder by its path in it; the text of pages, scripts and other texts. */
export function readWeb(folder: string): WebFolder {
  const fileList = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    fileList.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = /\.(html|js|css|xml|txt)$/.test(entry.name) ? readFileSync(path, 'utf8') : null;
      return [path.slice(folder.length + 1), text] as const;
    }),
  );
}
