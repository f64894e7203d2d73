import { crc32 } from 'node:zlib';
import { decodePng, encodePng, type Pixels } from '../../../scripts/icons/png';

const PICTURE: Pixels = {
  widthPx: 3,
  heightPx: 2,
  rgba: Uint8Array.from({ length: 24 }, (_, index) => (index * 37) % 256),
};

describe('PNG files', () => {
  test('come back as they went in', () => {
    expect(decodePng(encodePng(PICTURE))).toEqual(PICTURE);
  });

  test('begin and end as the format says', () => {
    const file = Buffer.from(encodePng(PICTURE));
    expect(file.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect([file.readUInt32BE(8), file.toString('latin1', 12, 16)]).toEqual([13, 'IHDR']);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3, 2]);
    expect(file.subarray(-12)).toEqual(Buffer.from('0000000049454e44ae426082', 'hex'));
  });

  test('of another kind, damaged or no PNG at all are refused', () => {
    const file = Buffer.from(encodePng(PICTURE));
    const damaged = Buffer.from(file);
    damaged[20] = 9;
    const grey = Buffer.from(file);
    grey[25] = 0;
    grey.writeUInt32BE(crc32(grey.subarray(12, 29)), 29);
    expect(() => decodePng(damaged)).toThrow('damaged');
    expect(() => decodePng(grey)).toThrow('another kind');
    expect(() => decodePng(Buffer.from('GIF89a, or so it says'))).toThrow('not a PNG');
  });
});
