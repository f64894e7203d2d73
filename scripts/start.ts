/**
 * `npm start`: the workbench on this machine, with the sample workbook or `-- --fil <fil.xlsx>`; `-- --port <n>`
 * chooses the port. Serves the files that `npm run build` makes, and only to this machine.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import webpack, { type Configuration } from 'webpack';
import { serveFolder } from './web/folder-server';
import { serveWithFile } from './web/file-server';

const ROOT = resolve(__dirname, '..');
const DEFAULT_PORT = '3100';

function stop(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

function readOptions(): { readonly file: string | undefined; readonly port: number } {
  try {
    const { values } = parseArgs({ options: { fil: { type: 'string' }, port: { type: 'string' } } });
    const port = Number(values.port ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      stop(`--port ${values.port}: skriv ett tal 0–65535`);
    return { file: values.fil, port };
  } catch (error) {
    return stop(`${(error as Error).message}\nnpm start -- [--fil <fil.xlsx>] [--port <nummer>]`);
  }
}

function readWorkbook(file: string): { readonly name: string; readonly bytes: Buffer } {
  try {
    return { name: basename(file), bytes: readFileSync(file) };
  } catch (error) {
    return stop(`${file}: ${(error as Error).message}`);
  }
}

async function build(folder: string): Promise<void> {
  const { web } = (await import(join(ROOT, 'webpack.config.js'))) as { web: () => Configuration };
  const config = web();
  await new Promise<void>((done) => {
    webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
      if (error || stats?.hasErrors()) stop(String(error ?? stats?.toString('errors-only')));
      done();
    });
  });
}

async function main(): Promise<void> {
  const { file, port } = readOptions();
  const workbook = file === undefined ? null : readWorkbook(file);
  const folder = join(ROOT, 'dist', 'web');
  process.stdout.write('Bygger …\n');
  await build(folder);
  const listener = workbook === null ? serveFolder(folder) : serveWithFile(folder, workbook);
  const server = createServer(listener);
  server.on('error', (error) => stop(error.message));
  server.listen(port, 'localhost', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    const query = workbook === null ? '' : `?fil=${encodeURIComponent(`fil/${workbook.name}`)}`;
    process.stdout.write(`http://localhost:${actual}/workbench.html${query}\n`);
  });
}

void main();
