import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { packEntry, writeZip, type ZipEntry } from '../../src/xlsx/zip';
import type { PartContents } from './package-builder';

/** `megabytes` of zeros as one deflate stream, cheap to make: one block sequence, repeated. */
export function zeros(megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(1024 * 1024), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(
    Buffer.concat([...Array.from({ length: megabytes }, () => piece), Buffer.from([3, 0])]),
  );
}

export interface RawEntry {
  readonly name: string;
  readonly compressed: Uint8Array;
  /** What the entry says of itself: it need not be the truth. */
  readonly declaredSize: number;
}

/** A package of these parts, those of the same name replaced by the raw entries. */
export function zipWithEntries(parts: PartContents, rawList: readonly RawEntry[]): Uint8Array {
  const rawNameSet = new Set(rawList.map(({ name }) => name));
  const soundList = Object.entries(parts)
    .filter(([name]) => !rawNameSet.has(name))
    .map(([name, content]) => packEntry(name, typeof content === 'string' ? strToU8(content) : content));
  const bombList = rawList.map(({ name, compressed, declaredSize }): ZipEntry => ({
    ...packEntry(name, strToU8('x')),
    compressed,
    size: declaredSize,
  }));
  return writeZip([...soundList, ...bombList]);
}
