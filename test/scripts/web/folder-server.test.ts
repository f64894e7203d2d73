import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, serveFolder } from '../../../scripts/web/folder-server';

describe('fileOf', () => {
  test.each([
    ['/pane.html', '/srv/web/pane.html'],
    ['/assets/a.png?vy=kontroll', '/srv/web/assets/a.png'],
    ['/m%C3%A5l.html', '/srv/web/mål.html'],
    ['/a/../b.js', '/srv/web/b.js'],
    ['/../secret', null],
    ['/%2e%2e/secret', null],
    ['/../web-other/secret', null],
    ['/%00', null],
    ['/%E5', null],
  ])('%s', (path, file) => {
    expect(fileOf('/srv/web', path)).toBe(file);
  });
});

describe('serveFolder', () => {
  const parent = mkdtempSync(join(tmpdir(), 'malkedjan-serve-'));
  const folder = join(parent, 'web');
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(join(parent, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'pane.html'), '<p>mål</p>');
    writeFileSync(join(folder, 'a.bin'), Uint8Array.of(1, 2));
    server = createServer(serveFolder(folder));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await new Promise((done) => server.close(done));
    rmSync(parent, { recursive: true });
  });

  test.each([
    ['/pane.html?vy=rapport', 200, 'text/html; charset=utf-8', '<p>mål</p>'],
    ['/a.bin', 200, 'application/octet-stream', '\u0001\u0002'],
    ['/gone.js', 404, 'text/plain; charset=utf-8', 'not found\n'],
    ['/', 404, 'text/plain; charset=utf-8', 'not found\n'],
    ['/%2e%2e%2fsecret.txt', 404, 'text/plain; charset=utf-8', 'not found\n'],
  ])('%s → %d', async (path, status, type, body) => {
    const response = await fetch(origin + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      type,
      body,
    ]);
  });
});
