import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { packEntry, readDirectory, unpackEntry, writeZip, type ZipEntry } from '../../../src/xlsx/zip';
import { valueOf } from '../../helpers/package-open';

const read = (bytes: Uint8Array): readonly ZipEntry[] => valueOf(readDirectory(bytes, DEFAULT_LIMITS));

const names = fc.uniqueArray(fc.stringMatching(/^[a-zåäö0-9_]{1,8}(\/[a-z]{1,4})?\.xml$/), {
  minLength: 1,
  maxLength: 12,
  selector: (name) => name.toLowerCase(),
});

describe('a container', () => {
  test('read and written again gives the same contents, order and compressed streams', () => {
    const content = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(names, fc.array(content, { minLength: 12, maxLength: 12 }), (nameList, contentList) => {
        const parts = Object.fromEntries(nameList.map((name, i) => [name, contentList[i]!]));
        const before = read(zipSync(parts));
        const after = read(writeZip(before));
        expect(after.map((entry) => entry.name)).toEqual(before.map((entry) => entry.name));
        after.forEach((entry, i) => {
          expect(entry.compressed).toEqual(before[i]!.compressed);
          expect(valueOf(unpackEntry(entry))).toEqual(parts[entry.name]);
        });
      }),
      { seed: 2022, numRuns: 60 },
    );
  });

  test('packed by us is read by another program', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 3000 }), (nameList, content) => {
        const bytes = writeZip(nameList.map((name) => packEntry(name, content)));
        const others = unzipSync(bytes);
        expect(Object.keys(others).sort()).toEqual([...nameList].sort());
        for (const name of nameList) expect(others[name]).toEqual(content);
      }),
      { seed: 2022, numRuns: 60 },
    );
  });

  test('written twice gives the same bytes, and a second pass changes nothing', () => {
    const entryList = ['a.xml', 'b/c.xml'].map((name) => packEntry(name, strToU8('<a/>')));
    const bytes = writeZip(entryList);
    expect(writeZip(entryList)).toEqual(bytes);
    expect(writeZip(read(bytes))).toEqual(bytes);
  });
});

describe('an entry', () => {
  test('that is new bears 1980-01-01 00:00', () => {
    const [entry] = read(writeZip([packEntry('a.xml', strToU8('x'))]));
    expect(entry!.stamp >>> 16).toBe((0 << 9) | (1 << 5) | 1);
    expect(entry!.stamp & 0xffff).toBe(0);
  });

  test('that is packed again keeps name, time and attributes', () => {
    const [before] = read(
      zipSync({ 'Å.xml': [strToU8('x'), { mtime: new Date(2022, 11, 31, 12), attrs: 32 }] }),
    );
    const after = packEntry('Å.xml', strToU8('y'), before);
    expect(after.stamp).toBe(before!.stamp);
    expect(after.nameBytes).toEqual(before!.nameBytes);
    expect(after.externalAttributes).toBe(before!.externalAttributes);
    expect(after.crc).not.toBe(before!.crc);
  });

  test('without content is stored', () => {
    const entry = packEntry('tom.xml', new Uint8Array());
    expect(entry.method).toBe(0);
    expect(valueOf(unpackEntry(entry))).toHaveLength(0);
  });

  test('of a million bytes comes back whole, step by step', () => {
    const bytes = new Uint8Array(1_000_000).map((_, i) => (i * i) % 251);
    const entry = packEntry('stor.bin', bytes);
    expect(inflateRawSync(entry.compressed).equals(bytes)).toBe(true);
    expect(Buffer.from(valueOf(unpackEntry(entry))).equals(bytes)).toBe(true);
  });

  test('compressed by another program with blocks of every kind comes back whole', () => {
    const bytes = new Uint8Array(300_000).map((_, i) => (i % 7 === 0 ? i >> 3 : 65));
    for (const level of [0, 1, 9]) {
      const compressed = new Uint8Array(deflateRawSync(bytes, { level }));
      const entry = { ...packEntry('a', bytes), compressed };
      expect(Buffer.from(valueOf(unpackEntry(entry))).equals(bytes)).toBe(true);
    }
  });
});
