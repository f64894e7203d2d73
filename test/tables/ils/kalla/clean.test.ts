import fc from 'fast-check';
import { cleanText } from '../../../../src/tables/ils/kalla/clean';

test.each([
  ['<p>Analys</p> <p>Klart.</p>', 'Analys Klart.'],
  ['<i>Summa intäkter</i>', 'Summa intäkter'],
  ['<p style="margin:0">Ett<br/>två</p>', 'Ett två'],
  ['ett&nbsp;tv&aring; &amp; tre &#8211; fyra &#x2013;', 'ett två & tre – fyra –'],
  ['verk\u00adsamhet', 'verksamhet'],
  ['  flera   blanka\u00a0tecken ', 'flera blanka tecken'],
  ['*Fältverksamheten är anpassad*', 'Fältverksamheten är anpassad'],
  ['Ord som *ansvar, respekt* och *öppenhet*', 'Ord som ansvar, respekt och öppenhet'],
  ['**Stockholms', 'Stockholms'],
  ['stad**', 'stad'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['* punkt', '* punkt'],
  ['a < b och c > d', 'a < b och c > d'],
  ['<50 %', '<50 %'],
  ['AT&T &okand; &#0; &#9999999;', 'AT&T &okand; &#0; &#9999999;'],
  ['', ''],
])('%j is read as %j', (written, read) => expect(cleanText(written)).toBe(read));

test('what has no remnants keeps every sign', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö0-9.,;:%()-]{0,40}$/), (text) => {
      expect(cleanText(text)).toBe(text);
    }),
    { seed: 2022, numRuns: 200 },
  );
});
