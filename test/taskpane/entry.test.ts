import { langOfLocale, viewOfQuery } from '../../src/taskpane/entry';

describe('viewOfQuery', () => {
  test.each([
    ['?vy=kontroll', 'kontroll'],
    ['?vy=resultat', 'resultat'],
    ['?vy=rapport&_host_Info=Excel$Win32$16.01$sv-SE$$$$0', 'rapport'],
    ['?_host_Info=Excel$Web$16.00$sv-SE&vy=resultat', 'resultat'],
    ['', null],
    ['?vy=', null],
    ['?vy=Rapport', null],
    ['?vy=toString', null],
    ['?view=rapport', null],
  ])('%s', (query, view) => {
    expect(viewOfQuery(query)).toBe(view);
  });
});

describe('langOfLocale', () => {
  test.each([
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['SV', 'sv'],
    ['en-US', 'en'],
    ['fi-FI', 'en'],
    ['svc-XX', 'en'],
    ['', 'en'],
  ])('%s', (locale, lang) => {
    expect(langOfLocale(locale)).toBe(lang);
  });
});
