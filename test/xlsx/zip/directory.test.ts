import { strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { packEntry, readDirectory, unpackEntry, writeZip, type ZipEntry } from '../../../src/xlsx/zip';
import { faultsOf, valueOf } from '../../helpers/package-open';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

const plain = (): Uint8Array =>
  writeZip([packEntry('a.xml', strToU8('<a/>')), packEntry('b.xml', strToU8('<b>text</b>'))]);
const read = (bytes: Uint8Array) => readDirectory(bytes, DEFAULT_LIMITS);
const faults = (bytes: Uint8Array) => faultsOf(read(bytes));

/** Offsets of all records with a signature. */
function recordsAt(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const list: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature) list.push(at);
  return list;
}

function patched(signature: number, index: number, patch: (view: DataView, at: number) => void): Uint8Array {
  const bytes = plain();
  patch(new DataView(bytes.buffer), recordsAt(bytes, signature)[index]!);
  return bytes;
}

describe('what is no sound zip is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'file-not-zip'],
    ['text', strToU8('Mål;Utfall\n1;2\n'), 'file-not-zip'],
    ['only the first half', plain().subarray(0, 80), 'file-truncated'],
    ['all but the last byte', plain().subarray(0, plain().length - 1), 'file-truncated'],
    [
      'an encrypted entry',
      patched(CENTRAL, 0, (v, at) => v.setUint16(at + 8, 1, true)),
      'file-zip-unsupported',
    ],
    ['bzip2', patched(CENTRAL, 0, (v, at) => v.setUint16(at + 10, 12, true)), 'file-zip-unsupported'],
    [
      'zip64 sizes',
      patched(CENTRAL, 0, (v, at) => v.setUint32(at + 24, 0xffffffff, true)),
      'file-zip-unsupported',
    ],
    ['zip64 counts', patched(END, 0, (v, at) => v.setUint16(at + 10, 0xffff, true)), 'file-zip-unsupported'],
    [
      'more records than there are',
      patched(END, 0, (v, at) => v.setUint16(at + 10, 3, true)),
      'file-zip-unsafe',
    ],
    [
      'fewer records than there are',
      patched(END, 0, (v, at) => v.setUint16(at + 10, 1, true)),
      'file-zip-unsafe',
    ],
    [
      'the same name twice',
      writeZip([packEntry('a', strToU8('1')), packEntry('A', strToU8('2'))]),
      'file-zip-unsafe',
    ],
    [
      'another name in the local header',
      patched(LOCAL, 0, (v, at) => v.setUint8(at + 30, 0x7a)),
      'file-zip-unsafe',
    ],
    ['no local header', patched(LOCAL, 1, (v, at) => v.setUint32(at, 0, true)), 'file-zip-unsafe'],
    [
      'contents on top of each other',
      patched(CENTRAL, 0, (v, at) => v.setUint32(at + 20, 60, true)),
      'file-zip-unsafe',
    ],
    [
      'content outside the file',
      patched(CENTRAL, 1, (v, at) => v.setUint32(at + 20, 9000, true)),
      'file-zip-unsafe',
    ],
    [
      'two records for one content',
      patched(CENTRAL, 1, (v, at) => v.setUint32(at + 42, 0, true)),
      'file-zip-unsafe',
    ],
    [
      'stored with another size',
      patched(CENTRAL, 0, (v, at) => v.setUint16(at + 10, 0, true)),
      'file-zip-unsafe',
    ],
  ])('%s', (_, bytes, code) => {
    expect(faults(bytes)).toEqual([code]);
  });

  test('more entries than the limit', () => {
    expect(faultsOf(readDirectory(plain(), { ...DEFAULT_LIMITS, entryCount: 1 }))).toEqual([
      'file-too-many-parts',
    ]);
  });

  test.each([0, 1, 5, 21, 40, 100, 200])('random damage at byte %i never throws', (at) => {
    const bytes = plain();
    for (let value = 0; value < 256; value += 5) {
      bytes[at] = value;
      const entries = read(bytes);
      if (entries.ok) for (const entry of entries.value) expect(typeof unpackEntry(entry).ok).toBe('boolean');
    }
  });
});

describe('what other writers do is read', () => {
  const withDescriptor = (): Uint8Array => {
    const content = strToU8('<a/>');
    const entry = packEntry('a.xml', content);
    const local = writeZip([entry]).subarray(0, 30 + 5 + entry.compressed.length);
    const whole = writeZip([entry]);
    const descriptor = new Uint8Array(16);
    const view = new DataView(descriptor.buffer);
    view.setUint32(0, 0x08074b50, true);
    view.setUint32(4, entry.crc, true);
    view.setUint32(8, entry.compressed.length, true);
    view.setUint32(12, entry.size, true);
    const bytes = new Uint8Array(whole.length + 16);
    bytes.set(local);
    bytes.fill(0, 14, 26);
    bytes.set(descriptor, local.length);
    bytes.set(whole.subarray(local.length), local.length + 16);
    const end = new DataView(bytes.buffer);
    end.setUint16(6, 8, true);
    end.setUint16(local.length + 16 + 8, 8, true);
    end.setUint32(bytes.length - 6, local.length + 16, true);
    return bytes;
  };

  test('a data descriptor behind the content: sizes then stand in the directory', () => {
    const [entry] = valueOf(read(withDescriptor()));
    expect(valueOf(unpackEntry(entry!))).toEqual(strToU8('<a/>'));
  });

  test('a data descriptor is not written again, sizes come in front', () => {
    const [entry] = valueOf(read(writeZip(valueOf(read(withDescriptor())))));
    expect(entry!.flags & 8).toBe(0);
    expect(valueOf(unpackEntry(entry!))).toEqual(strToU8('<a/>'));
  });

  test('bytes after the end and a comment', () => {
    const bytes = plain();
    const longer = new Uint8Array(bytes.length + 100);
    longer.set(bytes);
    expect(valueOf(read(longer)).map((entry) => entry.name)).toEqual(['a.xml', 'b.xml']);
  });

  test('folders, and backslashes between folders', () => {
    const entryList = valueOf(read(zipSync({ 'xl/': new Uint8Array(), 'xl\\b.xml': strToU8('b') })));
    expect(entryList.map((entry) => entry.name)).toEqual(['xl/', 'xl/b.xml']);
  });

  test('a file inside a larger buffer', () => {
    const bytes = plain();
    const buffer = new Uint8Array(bytes.length + 20);
    buffer.set(bytes, 10);
    expect(valueOf(read(buffer.subarray(10, 10 + bytes.length)))).toHaveLength(2);
  });
});

describe('an entry that lies', () => {
  const entry = (change: Partial<ZipEntry>): ZipEntry => ({
    ...packEntry('a.xml', new Uint8Array(100_000)),
    ...change,
  });

  test.each<[string, Partial<ZipEntry>, string]>([
    ['declares less than it holds', { size: 99_999 }, 'file-zip-bomb'],
    ['declares nothing', { size: 0 }, 'file-zip-bomb'],
    ['declares more than it holds', { size: 100_001 }, 'file-damaged'],
    ['has another checksum', { crc: 1 }, 'file-damaged'],
    [
      'is cut',
      { compressed: packEntry('a', new Uint8Array(100_000)).compressed.subarray(0, 40) },
      'file-damaged',
    ],
    ['is no deflate stream', { compressed: new Uint8Array(50).fill(0xff) }, 'file-damaged'],
    ['is empty', { compressed: new Uint8Array() }, 'file-damaged'],
  ])('%s', (_, change, code) => {
    expect(faultsOf(unpackEntry(entry(change)))).toEqual([code]);
  });
});
