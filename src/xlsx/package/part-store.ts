import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import type { FileLimits } from '../limits';
import { checkXml, decodeXmlBytes, encodeXmlText } from '../xml';
import { packEntry, unpackEntry, writeZip, type ZipEntry } from '../zip';
import { partKey } from './part-name';

/** Texts up to this length are kept after the first reading. */
const KEPT_TEXT_LENGTH = 4 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** One place in the container. Removed parts keep their place, so that a part written again stands as before. */
interface Slot {
  readonly partName: string;
  readonly entry: ZipEntry | null;
  /** Text that replaces the entry's content. */
  newText: string | null;
  /** Checked text of the entry, when kept. */
  keptText: string | null;
  isRemoved: boolean;
  isCounted: boolean;
}

/** The parts of a package: contents are inflated when asked for, and only changed ones are packed again. */
export class PartStore {
  private readonly slotByKey = new Map<string, Slot>();
  private inflatedBytes = 0;
  private metaBytes = 0;

  private constructor(private readonly limits: FileLimits) {}

  /** Issues: `file-zip-unsafe` when two entries are the same part, `file-zip-bomb`, `file-too-large`. */
  static create(entryList: readonly ZipEntry[], limits: FileLimits): Result<PartStore> {
    const store = new PartStore(limits);
    let declaredBytes = 0;
    for (const entry of entryList) {
      const partName = `/${entry.name.replace(/^\/+/, '')}`;
      const key = partKey(partName);
      if (store.slotByKey.has(key)) return fileFault('file-zip-unsafe', { part: entry.name });
      declaredBytes += entry.size;
      if (isBomb(entry, limits, limits.partBytes) || declaredBytes > limits.declaredBytes)
        return fileFault('file-zip-bomb', { part: entry.name });
      store.slotByKey.set(key, newSlot(partName, entry));
    }
    return success(store);
  }

  /** Names of all parts, in the order of the container; folders are none. */
  get nameList(): readonly string[] {
    const list = [...this.slotByKey.values()].filter((slot) => !slot.isRemoved);
    return list.map((slot) => slot.partName).filter((name) => !name.endsWith('/'));
  }

  /** The name as the container spells it; null when there is no such part. */
  spelling(partName: string): string | null {
    return this.find(partName)?.partName ?? null;
  }

  readBytes(partName: string): Result<Uint8Array> {
    const slot = this.find(partName);
    if (!slot) return fileFault('file-part-missing', { part: partName });
    if (slot.newText !== null) return success(encodeXmlText(slot.newText));
    const { entry } = slot;
    if (!entry) return success(new Uint8Array());
    const refusal = this.refuse(slot, entry);
    return refusal ?? unpackEntry(entry);
  }

  /** Text of an XML part that has passed `checkXml`. */
  readText(partName: string): Result<string> {
    const slot = this.find(partName);
    const known = slot?.newText ?? slot?.keptText ?? null;
    if (known !== null) return success(known);
    const bytes = this.readBytes(partName);
    if (!bytes.ok) return bytes;
    const text = checkedText(partName, bytes.value, this.limits.xmlDepth);
    if (slot && text.ok && text.value.length <= KEPT_TEXT_LENGTH) slot.keptText = text.value;
    return text;
  }

  /** Sets the text of a part; a new part comes last, one that was removed takes its old place. */
  write(partName: string, text: string): void {
    const slot = this.slotByKey.get(partKey(partName));
    if (!slot) {
      this.slotByKey.set(partKey(partName), { ...newSlot(partName, null), newText: text });
      return;
    }
    slot.isRemoved = false;
    slot.newText = text;
  }

  remove(partName: string): void {
    const slot = this.slotByKey.get(partKey(partName));
    if (slot) slot.isRemoved = true;
  }

  /** The whole container; entries whose content is as it was are taken over as they stand. */
  toBytes(): Uint8Array {
    const slotList = [...this.slotByKey.values()].filter((slot) => !slot.isRemoved);
    return writeZip(slotList.map(packSlot));
  }

  private find(partName: string): Slot | null {
    const slot = this.slotByKey.get(partKey(partName));
    return slot && !slot.isRemoved ? slot : null;
  }

  /** Why a part may not be inflated; null when it may. Each part counts once. */
  private refuse(slot: Slot, entry: ZipEntry): Result<never> | null {
    const { limits } = this;
    if (isBomb(entry, limits, limits.ratioFromBytes)) return fileFault('file-zip-bomb', { part: entry.name });
    if (entry.size > limits.partBytes) return tooLarge(slot.partName, limits.partBytes);
    if (!slot.isCounted) this.count(entry);
    slot.isCounted = true;
    if (this.metaBytes > limits.metaBytes) return tooLarge(slot.partName, limits.metaBytes);
    return this.inflatedBytes > limits.inflatedBytes ? tooLarge('/', limits.inflatedBytes) : null;
  }

  private count(entry: ZipEntry): void {
    this.inflatedBytes += entry.size;
    if (isMeta(entry.name)) this.metaBytes += entry.size;
  }
}

/** Parts that are read when a package is opened. */
function isMeta(entryName: string): boolean {
  return /\.rels$|\[content_types\]\.xml$/i.test(entryName);
}

function newSlot(partName: string, entry: ZipEntry | null): Slot {
  return { partName, entry, newText: null, keptText: null, isRemoved: false, isCounted: false };
}

function checkedText(part: string, bytes: Uint8Array, maxDepth: number): Result<string> {
  const text = decodeXmlBytes(bytes);
  if (text === null) return fileFault('file-broken-xml', { part });
  const verdict = checkXml(text, maxDepth);
  if (verdict === 'dtd') return fileFault('file-entity-declaration', { part });
  return verdict === 'ok' ? success(text) : fileFault('file-broken-xml', { part });
}

function tooLarge(part: string, limitBytes: number): Result<never> {
  return fileFault('file-too-large', { part, limit: Math.round(limitBytes / MEGABYTE) });
}

function isBomb(entry: ZipEntry, limits: FileLimits, fromBytes: number): boolean {
  return entry.size > fromBytes && entry.size > limits.ratio * entry.compressed.length;
}

function packSlot({ partName, entry, newText, keptText }: Slot): ZipEntry {
  if (entry && (newText === null || newText === keptText)) return entry;
  const bytes = encodeXmlText(newText ?? '');
  const packed = packEntry(partName.slice(1), bytes, entry ?? undefined);
  return entry && holdsSame(entry, packed, bytes) ? entry : packed;
}

function holdsSame(entry: ZipEntry, packed: ZipEntry, bytes: Uint8Array): boolean {
  if (entry.crc !== packed.crc || entry.size !== packed.size) return false;
  const before = unpackEntry(entry);
  return before.ok && before.value.every((byte, i) => byte === bytes[i]);
}
