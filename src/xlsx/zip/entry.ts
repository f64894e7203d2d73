import { deflateSync } from 'fflate';
import { crc32 } from './crc32';

export const STORED = 0;
export const DEFLATED = 8;
/** General purpose flags (APPNOTE 4.4.4). */
export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_UTF8 = 0x0800;
/** Deflate effort and UTF-8 names survive a save; data descriptors do not (sizes go in front). */
export const FLAGS_KEPT = FLAG_UTF8 | 0x0006;
/** 1980-01-01 00:00, the zero of DOS time: new parts bear no clock. */
const EPOCH = 0x0021_0000;

/** One file of a zip container, still compressed. */
export interface ZipEntry {
  /** Path with `/` between folders. */
  readonly name: string;
  /** The name as it stands in the container. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS date (high 16 bits) and time (low). */
  readonly stamp: number;
  readonly crc: number;
  /** Inflated length in bytes, as declared. */
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly versionMadeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const NEW_ENTRY = {
  flags: FLAG_UTF8,
  stamp: EPOCH,
  versionMadeBy: 20,
  internalAttributes: 0,
  externalAttributes: 0,
};

/**
 * Packs bytes into an entry. With `before` it takes that entry's name, time stamp and attributes (a changed
 * part keeps them); a new one is stamped 1980-01-01, so that equal input gives equal files.
 */
export function packEntry(name: string, bytes: Uint8Array, before?: ZipEntry): ZipEntry {
  const isStored = bytes.length === 0;
  return {
    ...(before ?? { ...NEW_ENTRY, name, nameBytes: new TextEncoder().encode(name) }),
    method: isStored ? STORED : DEFLATED,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: isStored ? bytes : deflateSync(bytes),
  };
}
