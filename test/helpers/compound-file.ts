/** An OLE compound file with empty streams of these names: header sector, then the directory. */
export function makeCompoundFile(streamNameList: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + Math.ceil((streamNameList.length + 1) / 4) * 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streamNameList].forEach((name, index) => {
    const view = new DataView(bytes.buffer, 512 + index * 128, 128);
    [...name].forEach((char, i) => view.setUint16(i * 2, char.charCodeAt(0), true));
    view.setUint16(64, (name.length + 1) * 2, true);
    view.setUint8(66, index === 0 ? 5 : 2);
  });
  return bytes;
}
