import { readAktiviteter, type Brief } from './brief';

const HEAD = 'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse';
const VP_HEAD = 'Aktivitet\tStartdatum\tSlutdatum';
const YEAR = '2022-01-01\t2022-12-31';
const dated = (namn: string, state = '?'): string => `${namn} | 2022-01-01 | 2022-12-31 | ${state}`;

type Case = [what: string, lineList: readonly string[], postList: readonly string[], rest?: Partial<Brief>];

function check(lineList: readonly string[], postList: readonly string[], rest: Partial<Brief> = {}): void {
  const expected = { postList, antagandeList: [], ejTolkadeList: [], restList: [], ...rest };
  expect(readAktiviteter(lineList)).toEqual(expected);
}

describe('activity tables: headers', () => {
  test.each<Case>([
    ['as printed', [HEAD, `Bygga\t${YEAR}\t`], [dated('Bygga')]],
    ['of a plan', [VP_HEAD, `Bygga\t${YEAR}`], [dated('Bygga')]],
    ['after an empty column', [`\t${HEAD}`, `\tBygga\t${YEAR}`], [dated('Bygga')]],
    [
      'after an icon column with a caption',
      [`Läge\t${HEAD}`, `✓ Genomförd\tBygga\t${YEAR}`],
      [dated('Bygga', 'klar')],
    ],
    ['two columns in', [`\t\t${HEAD}`, `\t\tBygga\t${YEAR}`], [dated('Bygga')]],
    [
      'with broken words',
      ['Aktivi tet\tStart datum\tSlut- datum\tAvvik else', `Bygga\t${YEAR}`],
      [dated('Bygga')],
    ],
    ['misspelt', ['Aktivtet\tStartdaum\tSlutdatm\tAvvikelse', `Bygga\t${YEAR}`], [dated('Bygga')]],
    ['in capitals', [HEAD.toUpperCase(), `Bygga\t${YEAR}`], [dated('Bygga')]],
    [
      'repeated after a page break',
      [HEAD, `Bygga\t${YEAR}`, '', HEAD, `Riva\t${YEAR}`],
      [dated('Bygga'), dated('Riva')],
    ],
    [
      'missing after a page break',
      [HEAD, `Bygga\t${YEAR}`, '', '', `Riva\t${YEAR}`],
      [dated('Bygga'), dated('Riva')],
    ],
    [
      'missing altogether',
      [`Bygga\t${YEAR}`, `Riva\t${YEAR}`],
      [dated('Bygga'), dated('Riva')],
      { antagandeList: ['rubrik-saknas@1'] },
    ],
    [
      'with a column that is not known',
      ['Aktivitet\tAnsvarig\tStartdatum\tSlutdatum', `Bygga\tChefen\t${YEAR}`],
      [dated('Bygga')],
      { antagandeList: ['varde-utan-kolumn@2'] },
    ],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('activity tables: marks', () => {
  test.each<Case>([
    ['tick before the name', [HEAD, `✓ Bygga\t${YEAR}`], [dated('Bygga', 'klar')]],
    ['tick in its own column', [`\t${HEAD}`, `✓\tBygga\t${YEAR}`], [dated('Bygga', 'klar')]],
    ['symbol and word', [`\t${HEAD}`, `⚠ Avvikelse\tBygga\t${YEAR}`], [dated('Bygga', '? avvikelse')]],
    ['icon column that the header has lost', [HEAD, `✓\tBygga\t${YEAR}\t`], [dated('Bygga', 'klar')]],
    ['icon column that the row has lost', [`\t${HEAD}`, `Bygga\t${YEAR}`], [dated('Bygga')]],
    ['blanks in place of an icon', [HEAD, `   Bygga\t${YEAR}`], [dated('Bygga')]],
    ['blank cell in place of an icon', [HEAD, ` \tBygga\t${YEAR}`], [dated('Bygga')]],
    ['glyph of a symbol font', [HEAD, `\uf0fc Bygga\t${YEAR}`], [dated('Bygga')]],
    ['another icon says nothing of a tick', [HEAD, `● Bygga\t${YEAR}`], [dated('Bygga')]],
    ['warning sign before the name', [HEAD, `⚠ Bygga\t${YEAR}`], [dated('Bygga', '? avvikelse')]],
    [
      'state in a column after the dates',
      [`${VP_HEAD}\tLäge`, `Bygga\t${YEAR}\tGenomförd`],
      [dated('Bygga', 'klar')],
    ],
    ['said not to be done', [`\t${HEAD}`, `► Pågår\tBygga\t${YEAR}`], [dated('Bygga', 'ej klar')]],
    [
      'warning sign in the column Avvikelse',
      [HEAD, `✓ Bygga\t${YEAR}\t⚠`],
      [dated('Bygga', 'klar avvikelse')],
    ],
    [
      'text in the column Avvikelse',
      [HEAD, `Bygga\t${YEAR}\tFörsenad`],
      [dated('Bygga', '? avvikelse=Försenad')],
    ],
    ['no deviation', [HEAD, `Bygga\t${YEAR}\tNej`], [dated('Bygga')]],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('activity tables: dates', () => {
  test.each<Case>([
    [
      'Swedish text',
      [HEAD, 'Bygga\t1 januari 2022\t31 dec 2022'],
      ['Bygga | 1 januari 2022 | 31 dec 2022 | ?'],
    ],
    ['serials', [HEAD, 'Bygga\t44562\t44926'], ['Bygga | 44562 | 44926 | ?']],
    ['one is missing', [HEAD, 'Bygga\t\t2022-12-31'], ['Bygga |  | 2022-12-31 | ?']],
    [
      'one that does not exist is kept as written',
      [HEAD, 'Bygga\t2022-01-01\t31 november 2022'],
      ['Bygga | 2022-01-01 | 31 november 2022 | ?'],
    ],
    ['a word', [HEAD, 'Bygga\tlöpande\t'], ['Bygga | löpande |  | ?']],
    [
      'a cell further to the right',
      [HEAD, `Bygga\t\t${YEAR}`],
      [dated('Bygga')],
      { antagandeList: ['rad-forskjuten@2'] },
    ],
    [
      'one alone in a strange column is told, not guessed',
      [VP_HEAD, 'Bygga\t\t\t2022-12-31'],
      ['Bygga |  |  | ?'],
      { antagandeList: ['rad-forskjuten@2', 'varde-utan-kolumn@2'] },
    ],
    ['broken over two rows', [HEAD, 'Bygga\t2022-01-\t2022-12-', '\t01\t31'], [dated('Bygga')]],
    [
      'broken with the name',
      [HEAD, 'Bygga nya\t2022-01-\t2022-12-', 'hus\t01\t31'],
      [dated('Bygga nya hus')],
    ],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('activity tables: names over several rows', () => {
  test.each<Case>([
    [
      'goes on with a small letter',
      [HEAD, `Bygga hus som\t${YEAR}`, 'är stora\t\t'],
      [dated('Bygga hus som är stora')],
    ],
    [
      'goes on after a word that ends nothing',
      [HEAD, `Bygga hus med\t${YEAR}`, 'Svenska Bostäder\t\t'],
      [dated('Bygga hus med Svenska Bostäder')],
    ],
    [
      'goes on after a repeated header, out of order',
      [HEAD, `Staden och Micasa i Stockholm\t${YEAR}`, '', HEAD, 'AB bygger hus\t\t', `Västerort\t${YEAR}`],
      [dated('Staden och Micasa i Stockholm AB bygger hus'), dated('Västerort')],
    ],
    [
      'goes on after a page header',
      [HEAD, `Bygga hus som\t${YEAR}`, '', 'Sid 3 (40)', '', 'är stora', `Riva\t${YEAR}`],
      [dated('Bygga hus som är stora'), dated('Riva')],
      { antagandeList: ['sidhuvud@4'] },
    ],
    [
      'dates in the second row',
      [HEAD, 'Bygga hus', `som är stora\t${YEAR}`],
      [dated('Bygga hus som är stora')],
      { antagandeList: [] },
    ],
    [
      'the same end of a name again and again is no page header',
      [HEAD, ...['Bygga', 'Riva', 'Stå'].flatMap((verb) => [`${verb} för\t${YEAR}`, 'unga', ' '])],
      [dated('Bygga för unga'), dated('Riva för unga'), dated('Stå för unga')],
    ],
    [
      'dates in the second row of a later name',
      [HEAD, `Bygga\t${YEAR}`, 'Riva hus', `som är stora\t${YEAR}`],
      [dated('Bygga'), dated('Riva hus som är stora')],
    ],
    [
      'uncertain, between rows: told',
      [HEAD, `Bygga hus\t${YEAR}`, 'Tensta\t\t', `Uppdra\t${YEAR}`],
      [dated('Bygga hus Tensta'), dated('Uppdra')],
      { antagandeList: ['namn-fortsatt@3'] },
    ],
    [
      'a row without dates after a closed sentence: told',
      [HEAD, `Bygga hus.\t${YEAR}`, 'Tensta byggs om\t\t', `Uppdra\t${YEAR}`],
      [dated('Bygga hus.'), 'Tensta byggs om |  |  | ?', dated('Uppdra')],
      { antagandeList: ['rad-utan-varden@3'] },
    ],
    [
      'a word divided by its hyphen',
      [HEAD, `Bygga fri-\t${YEAR}`, 'tidsgårdar\t\t'],
      [dated('Bygga fritidsgårdar')],
    ],
    [
      'a hyphen that stays',
      [HEAD, `Bygga kultur-\t${YEAR}`, 'och idrottshus\t\t'],
      [dated('Bygga kultur- och idrottshus')],
    ],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('activity tables: analyses', () => {
  const analysed = (analys: string): readonly string[] => [`${dated('Bygga')} » ${analys}`];
  test.each<Case>([
    ['on its own row', [HEAD, `Bygga\t${YEAR}`, 'Analys Det gick bra.\t\t\t'], analysed('Det gick bra.')],
    ['with a colon', [HEAD, `Bygga\t${YEAR}`, 'Analys: Det gick bra.'], analysed('Det gick bra.')],
    [
      'in the second column',
      [`\t${HEAD}`, `✓\tBygga\t${YEAR}`, '\tAnalys Det gick bra.'],
      [`${dated('Bygga', 'klar')} » Det gick bra.`],
    ],
    [
      'as HTML',
      [HEAD, `Bygga\t${YEAR}`, '<p>Analys</p> <p>Det gick <i>bra</i>.</p> <p>Vi bygger mer.</p>'],
      analysed('Det gick bra. / Vi bygger mer.'),
    ],
    [
      'word and text in two rows',
      [HEAD, `Bygga\t${YEAR}`, 'Analys', 'Det gick bra.'],
      analysed('Det gick bra.'),
    ],
    [
      'word, blank row, text',
      [HEAD, `Bygga\t${YEAR}`, 'Analys', '', 'Det gick bra.'],
      analysed('Det gick bra.'),
    ],
    [
      'unit name first',
      [HEAD, `Bygga\t${YEAR}`, 'Analys Enheten Enheten har byggt.'],
      analysed('Enheten Enheten har byggt.'),
    ],
    [
      'going on after a repeated header',
      [HEAD, `Bygga\t${YEAR}`, 'Analys Det gick', '', HEAD, 'bra till slut.', `Riva\t${YEAR}`],
      [`${dated('Bygga')} » Det gick bra till slut.`, dated('Riva')],
    ],
    [
      'word alone, text after a repeated header',
      [HEAD, `Bygga\t${YEAR}`, '<p>Analys</p>', '', HEAD, 'Enheten Enheten har byggt.'],
      analysed('Enheten Enheten har byggt.'),
    ],
    [
      'in several rows',
      [HEAD, `Bygga\t${YEAR}`, 'Analys Det gick bra.', 'Vi bygger mer.'],
      analysed('Det gick bra. / Vi bygger mer.'),
    ],
    ['after a blank row', [HEAD, `Bygga\t${YEAR}`, '', 'Analys Det gick bra.'], analysed('Det gick bra.')],
    ['empty', [HEAD, `Bygga\t${YEAR}`, 'Analys', `Riva\t${YEAR}`], [dated('Bygga'), dated('Riva')]],
    [
      'without its word, between rows: told',
      [HEAD, `Bygga\t${YEAR}`, 'Enheten Enheten har byggt.', `Riva\t${YEAR}`],
      [`${dated('Bygga')} » Enheten Enheten har byggt.`, dated('Riva')],
      { antagandeList: ['analys-utan-ord@3'] },
    ],
    ['another note under the row', [HEAD, `Bygga\t${YEAR}`, 'Orsak: regn'], analysed('Orsak: regn')],
    ['not a name that begins alike', [HEAD, `Analysera läget\t${YEAR}`], [dated('Analysera läget')]],
    ['not a name that is an analysis', [HEAD, `Analys av behov\t${YEAR}`], [dated('Analys av behov')]],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('activity tables: where they end', () => {
  test.each<Case>([
    ['at a heading', [HEAD, `Bygga\t${YEAR}`, 'Enhetsmål: Bra'], [dated('Bygga')], { restList: [3] }],
    [
      'at the header of indicators',
      [HEAD, `Bygga\t${YEAR}`, 'Indikator\tÅrsmål', 'Andel\t5 %'],
      [dated('Bygga')],
      { restList: [3, 4] },
    ],
    [
      'at prose after a blank row',
      [HEAD, `Bygga\t${YEAR}`, '', 'Nämnden har byggt.'],
      [dated('Bygga')],
      { restList: [4] },
    ],
    [
      'at prose right below',
      [HEAD, `Bygga\t${YEAR}`, 'Nämnden har byggt. Det blev bra.'],
      [dated('Bygga')],
      { restList: [3] },
    ],
    [
      'at a table of another kind',
      [HEAD, `Bygga\t${YEAR}`, 'Post\tBudget\tUtfall', 'Bidrag\t12\t13'],
      [dated('Bygga')],
      { restList: [3, 4] },
    ],
    [
      'not at a row that fits nowhere between two that do',
      [HEAD, `Bygga\t${YEAR}`, 'Post\tBudget', `Riva\t${YEAR}`],
      [dated('Bygga'), dated('Riva')],
      { ejTolkadeList: [3] },
    ],
    [
      'not at whitespace-only lines',
      [HEAD, '', `Bygga\t${YEAR}`, ' ', 'Analys Bra.', '\u00a0', `Riva\t${YEAR}`],
      [`${dated('Bygga')} » Bra.`, dated('Riva')],
    ],
  ])('%s', (_, lineList, postList, rest = {}) => check(lineList, postList, rest));
});

describe('activity tables: near misses', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a heading that says Aktivitet', ['Aktivitet', 'Vi har haft många aktiviteter.']],
    ['a table of contents', ['Aktivitet\t12', 'Budget\t14']],
    ['an economy row', ['Personalkostnader\t15 341\t14 769\t-572']],
    ['a row with one date', ['Beslutad\t2022-01-01']],
    ['a row with a date and a figure', ['Beslutad\t2022-01-01\t12']],
    ['an indicator header', ['Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet']],
  ])('%s', (_, lineList) => expect(readAktiviteter(lineList).postList).toEqual([]));
});
