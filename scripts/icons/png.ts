import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture: four bytes per pixel (red, green, blue, alpha), rows from the top. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BYTES_PER_PIXEL = 4;
/** 8 bits per channel, colour with alpha, deflate, adaptive filters, not interlaced (PNG 11.2.1). */
const FORMAT = [8, 6, 0, 0, 0];

/** A PNG file of the picture; every row unfiltered, since icons are small. */
export function encodePng({ widthPx, heightPx, rgba }: Pixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set(FORMAT, 8);
  const stride = widthPx * BYTES_PER_PIXEL;
  const rowList = Array.from({ length: heightPx }, (_, row) =>
    Buffer.concat([Buffer.of(0), rgba.subarray(row * stride, (row + 1) * stride)]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rowList), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The picture in a PNG file that `encodePng` made; throws on anything else. */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG file');
  const chunks = chunksOf(file);
  const header = chunks.get('IHDR')!;
  const [widthPx, heightPx] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (!header.subarray(8).equals(Buffer.from(FORMAT))) throw new Error('another kind of PNG than ours');
  return { widthPx, heightPx, rgba: unfilteredRows(inflateSync(chunks.get('IDAT')!), widthPx, heightPx) };
}

function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    const body = file.subarray(at + 4, end);
    if (crc32(body) !== file.readUInt32BE(end)) throw new Error('a PNG chunk is damaged');
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at = end + 4;
  }
  return chunks;
}

function unfilteredRows(raw: Buffer, widthPx: number, heightPx: number): Uint8Array {
  const stride = widthPx * BYTES_PER_PIXEL;
  const rgba = new Uint8Array(stride * heightPx);
  for (let row = 0; row < heightPx; row += 1) {
    const at = row * (stride + 1);
    if (raw[at] !== 0) throw new Error('a filtered row: not ours');
    rgba.set(raw.subarray(at + 1, at + 1 + stride), row * stride);
  }
  return rgba;
}
