import { X509Certificate } from 'node:crypto';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../../scripts/web/certificate';

const NOW = new Date('2026-11-22T12:34:56.789Z');

describe('a certificate for localhost', () => {
  const made = makeCertificate(NOW, 90);
  const certificate = new X509Certificate(made.cert);

  test('says who, for what and how long', () => {
    expect(certificate.subject).toBe('CN=localhost');
    expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
    expect(certificate.ca).toBe(false);
    expect(new Date(certificate.validFrom).toISOString()).toBe('2026-11-22T12:34:56.000Z');
    expect(new Date(certificate.validTo).toISOString()).toBe('2027-02-20T12:34:56.000Z');
  });

  test('is signed by its own key', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.verify(new X509Certificate(makeCertificate(NOW, 90).cert).publicKey)).toBe(false);
  });

  test('is another one each time', () => {
    expect(new X509Certificate(makeCertificate(NOW, 90).cert).serialNumber).not.toBe(
      certificate.serialNumber,
    );
  });

  test.each([
    ['localhost', 'ok'],
    ['example.org', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('lets a client that trusts it talk to %s: %s', async (servername, outcome) => {
    const { key, cert } = makeCertificate(new Date(), 1);
    const server = createServer({ key, cert }, (_, response) => response.end('ok'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<string>((done) => {
      get({ host: '127.0.0.1', port, servername, ca: cert, agent: false }, (response) =>
        response.setEncoding('utf8').on('data', done),
      ).on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    });
    await new Promise((done) => server.close(done));
    expect(answer).toBe(outcome);
  });
});
