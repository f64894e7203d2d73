import { FLAGS_KEPT, type ZipEntry } from './entry';

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION_NEEDED = 20;

/** Puts entries into one container, in their order, without compressing anything again. */
export function writeZip(entryList: readonly ZipEntry[]): Uint8Array {
  const bytes = new Uint8Array(totalLength(entryList));
  const view = new DataView(bytes.buffer);
  const offsetList: number[] = [];
  let at = 0;
  for (const entry of entryList) {
    offsetList.push(at);
    at = writeLocal(bytes, view, at, entry);
  }
  const directoryOffset = at;
  entryList.forEach((entry, i) => {
    at = writeCentral(bytes, view, at, entry, offsetList[i]!);
  });
  writeEnd(view, at, entryList.length, directoryOffset);
  return bytes;
}

function totalLength(entryList: readonly ZipEntry[]): number {
  const perEntry = LOCAL_LENGTH + CENTRAL_LENGTH;
  return entryList.reduce(
    (sum, { nameBytes, compressed }) => sum + perEntry + 2 * nameBytes.length + compressed.length,
    END_LENGTH,
  );
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + LOCAL_LENGTH);
  const contentAt = at + LOCAL_LENGTH + entry.nameBytes.length;
  bytes.set(entry.compressed, contentAt);
  return contentAt + entry.compressed.length;
}

function writeCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  offset: number,
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.versionMadeBy, true);
  writeShared(view, at + 6, entry);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
  bytes.set(entry.nameBytes, at + CENTRAL_LENGTH);
  return at + CENTRAL_LENGTH + entry.nameBytes.length;
}

/** The fields that the local and the central record have in common. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags & FLAGS_KEPT, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directoryOffset: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directoryOffset, true);
  view.setUint32(at + 16, directoryOffset, true);
}
