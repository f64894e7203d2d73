/**
 * `npm run dev`: builds the pane, again at each change, and serves it over https on localhost for people who have
 * Excel. A certificate of office-addin-dev-certs is used when this user has one; else one is made here, and
 * docs/installation.md says how to trust it. The pages are those that `npm run build` makes, policy and all.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { X509Certificate } from 'node:crypto';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { readAddress } from './web/address.cjs';
import { makeCertificate } from './web/certificate';
import { serveFolder } from './web/folder-server';

const ROOT = resolve(__dirname, '..');
const OFFICE_FOLDER = join(homedir(), '.office-addin-dev-certs');
const OWN_FOLDER = join(ROOT, 'out', 'dev-certificate');
const CERTIFICATE_DAYS = 90;

interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly certFile: string;
}

/** The key and certificate in a folder, or null when there are none that hold today. */
function readCertificate(folder: string): Certificate | null {
  const keyFile = join(folder, 'localhost.key');
  const certFile = join(folder, 'localhost.crt');
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const cert = readFileSync(certFile, 'utf8');
  const isValid = Date.parse(new X509Certificate(cert).validTo) > Date.now();
  return isValid ? { key: readFileSync(keyFile, 'utf8'), cert, certFile } : null;
}

function makeOwnCertificate(): Certificate {
  const { key, cert } = makeCertificate(new Date(), CERTIFICATE_DAYS);
  mkdirSync(OWN_FOLDER, { recursive: true });
  writeFileSync(join(OWN_FOLDER, 'localhost.key'), key, { mode: 0o600 });
  writeFileSync(join(OWN_FOLDER, 'localhost.crt'), cert);
  return { key, cert, certFile: join(OWN_FOLDER, 'localhost.crt') };
}

async function watch(): Promise<void> {
  const { web } = (await import(join(ROOT, 'webpack.config.js'))) as { web: () => Configuration };
  webpack({ ...web(), watch: true, devtool: 'source-map' }, (error, stats) => {
    process.stdout.write(`${error ?? stats?.toString('errors-warnings') ?? ''}\n`);
  });
}

const address = new URL(readAddress(process.env.MALKEDJAN_URL));
if (address.hostname !== 'localhost') {
  process.stderr.write(`npm run dev serves on localhost only; MALKEDJAN_URL is ${address.href}\n`);
  process.exit(2);
}
const certificate = readCertificate(OFFICE_FOLDER) ?? readCertificate(OWN_FOLDER) ?? makeOwnCertificate();
void watch();
const server = createServer(certificate, serveFolder(join(ROOT, 'dist', 'web')));
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen(Number(address.port || 443), 'localhost', () =>
  process.stdout.write(`${address.href}pane.html\nCertificate: ${certificate.certFile}\n`),
);
