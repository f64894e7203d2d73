import { contrastRatio, mixColours, PALETTE } from '../../../src/style';
import { brandVariants, paneTheme } from '../../../src/taskpane/theme/theme';

describe('the theme of the pane', () => {
  test('Fluent’s scale goes from dark to light through the colour of the report’s headers', () => {
    expect(brandVariants[80]).toBe(PALETTE.tableHeader.fill);
    const contrastList = Object.values(brandVariants).map((colour) => contrastRatio(colour, '#FFFFFF'));
    expect(contrastList).toHaveLength(16);
    expect(contrastList).toEqual([...contrastList].sort((a, b) => b - a));
  });

  test.each([
    ['text', paneTheme.colorNeutralForeground1, paneTheme.colorNeutralBackground1],
    ['a primary button', paneTheme.colorNeutralForegroundOnBrand, paneTheme.colorBrandBackground],
    ['the same, hovered', paneTheme.colorNeutralForegroundOnBrand, paneTheme.colorBrandBackgroundHover],
    ['the same, pressed', paneTheme.colorNeutralForegroundOnBrand, paneTheme.colorBrandBackgroundPressed],
    ['a link', paneTheme.colorBrandForegroundLink, paneTheme.colorNeutralBackground1],
  ])('%s is read with a contrast of at least 7', (_, text, fill) => {
    expect(contrastRatio(hex(text), hex(fill))).toBeGreaterThanOrEqual(7);
  });

  test.each([
    [0, '#1F3864'],
    [0.5, '#8F9CB2'],
    [1, '#FFFFFF'],
  ])('mixing by %d', (share, expected) => {
    expect(mixColours('#1F3864', '#FFFFFF', share)).toBe(expected);
  });
});

/** `#fff` → `#ffffff`. */
function hex(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
}
