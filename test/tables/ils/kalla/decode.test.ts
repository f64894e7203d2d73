import { decodeText } from '../../../../src/tables/ils/kalla/decode';

const TEXT = 'Nämndmål: Ökad trygghet – 100 % √';
const utf8 = new TextEncoder().encode(TEXT);

test.each([
  ['UTF-8', utf8, TEXT],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), TEXT],
  [
    'Windows-1252',
    new Uint8Array([0xc5, 0x72, 0x73, 0x6d, 0xe5, 0x6c, 0x20, 0x96, 0x20, 0x80]),
    'Årsmål – €',
  ],
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0xe5, 0, 0x6d, 0]), 'åm'],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0xe5, 0, 0x6d]), 'åm'],
  ['a lost letter that the file itself holds', new TextEncoder().encode('\ufffd Å'), '\ufffd Å'],
  ['nothing', new Uint8Array(), ''],
])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));
