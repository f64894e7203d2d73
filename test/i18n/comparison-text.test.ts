import { comparisonText, explanationDetail, writeNumber } from '../../src/i18n';

const PARAMS = { vad: 'utfall', varde: '68.5', enhet: '\u00a0%', mal: '70 %' } as const;

test.each([
  ['sv', 'Utfallet 68,5\u00a0% når delvis KF:s årsmål 70 %.'],
  ['en', 'The outcome 68.5\u00a0% partly reaches the council’s target 70 %.'],
] as const)('%s', (lang, sentence) => {
  expect(comparisonText(lang, { code: 'kf.delvis', params: PARAMS, serieList: [] })).toBe(sentence);
});

test('a development is written with its periods', () => {
  const params = { form: 'fallande', omdome: 'inget', varde_foregaendeAr: '-2', enhet_foregaendeAr: '' };
  const serieList = [{ period: 'foregaendeAr' }, { period: 'T1' }];
  const text = comparisonText('sv', {
    code: 'trend',
    params: { ...params, varde_T1: '10000.5', enhet_T1: ' st' },
    serieList,
  });
  expect(text).toBe('Över tid: förra året −2 och T1 10\u00a0000,5 st, alltså fallande.');
});

test('a code without a text is a broken program', () => {
  expect(() => comparisonText('sv', { code: 'kf.okänd', params: {}, serieList: [] })).toThrow(
    'jamforelse.kf.okänd',
  );
});

test('the whole explanation names rule, version and cells', () => {
  const cell = { sheet: 'Mål och mått', rowNumber: 5, columnNumber: 2 };
  const explanation = { code: 'ingetResultat.utanSkal', params: {}, regel: '20 %', regelversion: '1' };
  expect(explanationDetail('sv', { ...explanation, cellList: [cell] })).toBe(
    "Utfall saknas, alltså inget resultat. Regel: 20 %, version 1. Underlag: 'Mål och mått'!B5.",
  );
  expect(explanationDetail('en', { ...explanation, cellList: [] })).toBe(
    'There is no outcome, so no result. Rule: 20 %, version 1.',
  );
});

test.each([
  ['sv', '-12345.6', '−12\u00a0345,6'],
  ['en', '12.5', '12.5'],
  ['sv', 'cirka 5', 'cirka 5'],
] as const)('%s %s', (lang, text, written) => {
  expect(writeNumber(lang, text)).toBe(written);
});
