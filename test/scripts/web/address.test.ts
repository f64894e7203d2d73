import { DEFAULT_ADDRESS, manifestFor, readAddress } from '../../../scripts/web/address.cjs';

describe('MALKEDJAN_URL', () => {
  test.each([
    [undefined, DEFAULT_ADDRESS],
    [' ', DEFAULT_ADDRESS],
    ['https://verktyg.example.se', 'https://verktyg.example.se'],
    ['https://verktyg.example.se/', 'https://verktyg.example.se'],
    ['https://example.se/a/malkedjan//', 'https://example.se/a/malkedjan'],
    ['https://localhost:3417', 'https://localhost:3417'],
    ['https://målkedjan.example.se', 'https://xn--mlkedjan-9za.example.se'],
  ])('%s is read', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  test.each([
    'http://example.se',
    'example.se',
    'ftp://example.se',
    'https://example.se/?a=1',
    'https://example.se/#a',
    'https://user@example.se',
  ])('%s is refused with an example', (text) => {
    expect(() => readAddress(text)).toThrow(/write an https address/);
  });
});

describe('manifestFor', () => {
  test('moves every address, and writes it as XML', () => {
    const text = `<a b="${DEFAULT_ADDRESS}/c"/><a b="${DEFAULT_ADDRESS}/d"/>`;
    expect(manifestFor(text, 'https://e.se/f&g')).toBe(
      '<a b="https://e.se/f&amp;g/c"/><a b="https://e.se/f&amp;g/d"/>',
    );
  });
});
