import { contrastRatio, LINK_COLOUR, OWNED_TAB_COLOUR, PALETTE, STATUS_SYMBOL } from '../../src/style';

/** design 4, word for word. */
const DESIGN_TABLE: readonly (readonly [keyof typeof PALETTE, string, string, number])[] = [
  ['helt', '#0B5A0B', '#DDF3DB', 7.2],
  ['delvis', '#5C3D00', '#FFEFC2', 8.7],
  ['inte', '#8E1220', '#FBDDE0', 7.3],
  ['ingen', '#424242', '#EBEBEB', 8.4],
  ['tableHeader', '#FFFFFF', '#1F3864', 11.6],
  ['goalBand', '#1F3864', '#DCE6F2', 9.2],
  ['body', '#242424', '#FFFFFF', 15.5],
  ['analysis', '#242424', '#F5F7FA', 14.5],
];

test.each(DESIGN_TABLE)('%s has the colours and the contrast of the design', (name, text, fill, contrast) => {
  expect(PALETTE[name]).toEqual({ text, fill, contrast });
  expect(contrastRatio(text, fill).toFixed(1)).toBe(contrast.toFixed(1));
});

test('the design table covers the whole palette', () => {
  expect(DESIGN_TABLE.map(([name]) => name)).toEqual(Object.keys(PALETTE));
});

test.each([
  ['black on white', '#000000', '#FFFFFF', 21],
  ['white on white', '#FFFFFF', '#FFFFFF', 1],
  ['grey on white, either way round', '#FFFFFF', '#767676', 4.54],
])('contrast of %s', (_, a, b, expected) => {
  expect(contrastRatio(a, b)).toBeCloseTo(expected, 2);
  expect(contrastRatio(b, a)).toBeCloseTo(expected, 2);
});

test('links and the tab of owned sheets can be read on white', () => {
  expect(contrastRatio(LINK_COLOUR, PALETTE.body.fill)).toBeGreaterThan(7);
  expect(contrastRatio(OWNED_TAB_COLOUR, PALETTE.body.fill)).toBeGreaterThan(7);
});

test('every status has a symbol of its own: colour never stands alone', () => {
  expect(new Set(Object.values(STATUS_SYMBOL)).size).toBe(4);
});
