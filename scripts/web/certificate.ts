/**
 * A certificate for localhost, made on this machine and for it alone: a P-256 key, signed by itself (X.509 v3,
 * RFC 5280, written as DER). Node can read certificates but not make them.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;
const TAG = {
  boolean: 1,
  integer: 2,
  bits: 3,
  octets: 4,
  oid: 6,
  utf8: 12,
  time: 24,
  sequence: 0x30,
  set: 0x31,
};
/** Object identifiers, already as DER content. */
const OID = {
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
  commonName: [0x55, 0x04, 0x03],
  subjectAltName: [0x55, 0x1d, 0x11],
  basicConstraints: [0x55, 0x1d, 0x13],
  keyUsage: [0x55, 0x1d, 0x0f],
  extendedKeyUsage: [0x55, 0x1d, 0x25],
  serverAuth: [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01],
};

type Bytes = Uint8Array | readonly number[];

function der(tag: number, ...partList: readonly Bytes[]): Buffer {
  const body = Buffer.concat(partList.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...partList: readonly Bytes[]): Buffer => der(TAG.sequence, ...partList);
const oid = (content: Bytes): Buffer => der(TAG.oid, content);
/** Context-specific, constructed: `[n] EXPLICIT`. */
const explicit = (number: number, content: Bytes): Buffer => der(0xa0 | number, content);

function extension(name: Bytes, isCritical: boolean, content: Bytes): Buffer {
  const critical = isCritical ? [der(TAG.boolean, [0xff])] : [];
  return sequence(oid(name), ...critical, der(TAG.octets, content));
}

/** GeneralizedTime: `20261122120000Z`. */
function time(date: Date): Buffer {
  return der(TAG.time, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
}

function extensions(): Buffer {
  const dnsName = der(0x82, Buffer.from('localhost'));
  const ipAddress = der(0x87, [127, 0, 0, 1]);
  const keyUsage = der(TAG.bits, [7, 0x80]);
  return explicit(
    3,
    sequence(
      extension(OID.basicConstraints, true, sequence()),
      extension(OID.keyUsage, true, keyUsage),
      extension(OID.extendedKeyUsage, false, sequence(oid(OID.serverAuth))),
      extension(OID.subjectAltName, false, sequence(dnsName, ipAddress)),
    ),
  );
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** `{key, cert}` as PEM, for localhost and 127.0.0.1, from `now` for that many days. */
export function makeCertificate(now: Date, days: number): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(TAG.set, sequence(oid(OID.commonName), der(TAG.utf8, Buffer.from('localhost')))));
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const serial = Buffer.concat([Buffer.of(1), randomBytes(15)]);
  const body = sequence(
    explicit(0, der(TAG.integer, [2])),
    der(TAG.integer, serial),
    algorithm,
    name,
    sequence(time(now), time(new Date(now.getTime() + days * DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions(),
  );
  const signature = sign('sha256', body, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', sequence(body, algorithm, der(TAG.bits, [0], signature))),
  };
}
