import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import type { FileLimits } from '../limits';
import { DEFLATED, FLAG_ENCRYPTED, FLAG_UTF8, STORED, type ZipEntry } from './entry';

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;

interface DirectoryEnd {
  readonly count: number;
  readonly offset: number;
  readonly end: number;
}

interface CentralRecord {
  readonly entry: Omit<ZipEntry, 'compressed'>;
  readonly compressedSize: number;
  readonly localOffset: number;
  /** Length of the whole record. */
  readonly length: number;
}

/**
 * Reads the table of contents of a zip container; contents stay compressed views of `bytes`. Issues:
 * `file-not-zip`, `file-truncated`, `file-too-many-parts`, `file-zip-unsupported` (zip64, encryption, other
 * methods than store and deflate), `file-zip-unsafe` (records that overlap, repeat or contradict each other).
 */
export function readDirectory(bytes: Uint8Array, limits: FileLimits): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (!end) return fileFault(startsAsZip(view) ? 'file-truncated' : 'file-not-zip');
  if (end.count === 0xffff || end.offset === 0xffffffff)
    return fileFault('file-zip-unsupported', { part: 'zip64' });
  if (end.count > limits.entryCount) return fileFault('file-too-many-parts', { limit: limits.entryCount });
  const records = readRecords(bytes, view, end);
  if (!records.ok) return records;
  return sliceContents(bytes, view, records.value, end.offset);
}

function startsAsZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
}

/** The last end record whose directory lies right in front of it; bytes after it are no part of the zip. */
function findEnd(view: DataView): DirectoryEnd | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (offset === 0xffffffff || count === 0xffff || offset + size === at) return { count, offset, end: at };
  }
  return null;
}

function readRecords(bytes: Uint8Array, view: DataView, end: DirectoryEnd): Result<readonly CentralRecord[]> {
  const recordList: CentralRecord[] = [];
  const nameSet = new Set<string>();
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    const record = readRecord(bytes, view, at, end.end);
    if (!record) return fileFault('file-zip-unsafe', { part: `#${index + 1}` });
    const { name } = record.entry;
    if (nameSet.has(name.toLowerCase())) return fileFault('file-zip-unsafe', { part: name });
    if (!isSupported(record)) return fileFault('file-zip-unsupported', { part: name });
    nameSet.add(name.toLowerCase());
    recordList.push(record);
    at += record.length;
  }
  return at === end.end ? success(recordList) : fileFault('file-zip-unsafe', { part: `#${end.count}` });
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): CentralRecord | null {
  if (at + CENTRAL_LENGTH > limit || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return null;
  const nameLength = view.getUint16(at + 28, true);
  const length = CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) return null;
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const flags = view.getUint16(at + 8, true);
  return {
    entry: {
      name: decodeName(nameBytes, flags),
      nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      versionMadeBy: view.getUint16(at + 4, true),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
    },
    compressedSize: view.getUint32(at + 20, true),
    localOffset: view.getUint32(at + 42, true),
    length,
  };
}

function decodeName(nameBytes: Uint8Array, flags: number): string {
  const isUtf8 = (flags & FLAG_UTF8) !== 0;
  return new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(nameBytes).replace(/\\/g, '/');
}

function isSupported({ entry, compressedSize, localOffset }: CentralRecord): boolean {
  const isZip64 = [entry.size, compressedSize, localOffset].includes(0xffffffff);
  const isEncrypted = (entry.flags & FLAG_ENCRYPTED) !== 0;
  return !isZip64 && !isEncrypted && (entry.method === STORED || entry.method === DEFLATED);
}

/** Finds each record's content behind its local header; contents may neither overlap nor leave the file. */
function sliceContents(
  bytes: Uint8Array,
  view: DataView,
  recordList: readonly CentralRecord[],
  directoryOffset: number,
): Result<readonly ZipEntry[]> {
  const entryByRecord = new Map<CentralRecord, ZipEntry>();
  let freeFrom = 0;
  for (const record of [...recordList].sort((a, b) => a.localOffset - b.localOffset)) {
    const start = contentStart(bytes, view, record, directoryOffset);
    const end = start + record.compressedSize;
    const isSound = start > 0 && record.localOffset >= freeFrom && end <= directoryOffset;
    const isSizeSound = record.entry.method !== STORED || record.compressedSize === record.entry.size;
    if (!isSound || !isSizeSound) return fileFault('file-zip-unsafe', { part: record.entry.name });
    entryByRecord.set(record, { ...record.entry, compressed: bytes.subarray(start, end) });
    freeFrom = end;
  }
  return success(recordList.map((record) => entryByRecord.get(record)!));
}

/** Offset of the content, or −1 when the local header is missing or bears another name. */
function contentStart(bytes: Uint8Array, view: DataView, record: CentralRecord, limit: number): number {
  const at = record.localOffset;
  if (at + LOCAL_LENGTH > limit || view.getUint32(at, true) !== LOCAL_SIGNATURE) return -1;
  const nameLength = view.getUint16(at + 26, true);
  const nameEnd = at + LOCAL_LENGTH + nameLength;
  const name = bytes.subarray(at + LOCAL_LENGTH, nameEnd);
  const { nameBytes } = record.entry;
  if (name.length !== nameBytes.length || name.some((byte, i) => byte !== nameBytes[i])) return -1;
  return nameEnd + view.getUint16(at + 28, true);
}
