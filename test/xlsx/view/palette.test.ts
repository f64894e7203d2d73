import { readPalette, tinted } from '../../../src/xlsx/view/palette';

const THEME =
  '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="222222"/></a:dk2><a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const STYLES =
  '<styleSheet><colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>';

describe('colours that styles refer to', () => {
  const palette = readPalette(THEME, STYLES);

  test.each<[Record<string, string>, string | null]>([
    [{ rgb: 'FF1F3864' }, '#1F3864'],
    [{ rgb: '1f3864' }, '#1F3864'],
    [{ rgb: 'röd' }, null],
    [{ theme: '0' }, '#FEFEFE'],
    [{ theme: '1' }, '#111111'],
    [{ theme: '3' }, '#222222'],
    [{ theme: '4' }, '#ABCDEF'],
    [{ theme: '5' }, '#ED7D31'],
    [{ theme: '99' }, null],
    [{ indexed: '0' }, '#123456'],
    [{ indexed: '2' }, '#FF0000'],
    [{ indexed: '10' }, '#FF0000'],
    [{ indexed: '22' }, '#C0C0C0'],
    [{ indexed: '63' }, '#333333'],
    [{ indexed: '64' }, '#000000'],
    [{ indexed: '65' }, '#FFFFFF'],
    [{ auto: '1' }, null],
    [{}, null],
  ])('%j', (attributes, expected) => {
    expect(palette.colourOf(new Map(Object.entries(attributes)))).toBe(expected);
  });

  test('without a theme Office has its own', () => {
    expect(readPalette('', '').colourOf(new Map([['theme', '4']]))).toBe('#4472C4');
  });

  /** What Excel shows for its own lighter and darker theme colours. */
  test.each([
    ['#4472C4', 0.7999816888943144, '#DAE3F3'],
    ['#4472C4', 0.5999938962981048, '#B4C7E7'],
    ['#4472C4', 0.3999755851924192, '#8FAADC'],
    ['#4472C4', -0.249977111117893, '#2F5597'],
    ['#4472C4', -0.499984740745262, '#203864'],
    ['#FFFFFF', -0.0499893185216834, '#F2F2F2'],
    ['#FFFFFF', -0.499984740745262, '#808080'],
    ['#000000', 0.499984740745262, '#7F7F7F'],
    ['#000000', -1, '#000000'],
    ['#70AD47', 9, '#FFFFFF'],
  ])('%s tinted %d', (colour, tint, expected) => {
    const [got, wanted] = [tinted(colour, tint), expected].map((hex) =>
      [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)),
    );
    got!.forEach((channel, at) => expect(Math.abs(channel - wanted![at]!)).toBeLessThanOrEqual(1));
  });
});
