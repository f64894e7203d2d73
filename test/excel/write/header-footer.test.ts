import { headerParts } from '../../../src/excel/write/header-footer';

test.each([
  ['', { left: '', center: '', right: '' }],
  ['Rapport', { left: '', center: 'Rapport', right: '' }],
  ['&LEnheten&C2022&R&P (&N)', { left: 'Enheten', center: '2022', right: '&P (&N)' }],
  ['&lEnheten&rsid', { left: 'Enheten', center: '', right: 'sid' }],
  ['&L&"Calibri,Bold"Prov && &Rövning', { left: '&"Calibri,Bold"Prov && ', center: '', right: 'övning' }],
  ['&L&&Ro', { left: '&&Ro', center: '', right: '' }],
  ['&Ra&Lb&Rc', { left: 'b', center: '', right: 'ac' }],
])('%j', (text, expected) => {
  expect(headerParts(text)).toEqual(expected);
});
