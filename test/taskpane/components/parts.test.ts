import { createElement, type ReactNode } from 'react';
import { isFixable, previewImport, previewPaste } from '../../../src/actions';
import { parseDecimal, type Issue } from '../../../src/core';
import type { Lang } from '../../../src/i18n';
import { kallaOfText } from '../../../src/tables';
import { ChangeList } from '../../../src/taskpane/components/ChangeList';
import { FixAll, FixOne } from '../../../src/taskpane/components/Fix';
import { ImportFound } from '../../../src/taskpane/components/ImportFound';
import { OverrideEdit } from '../../../src/taskpane/components/OverrideEdit';
import { PasteRead } from '../../../src/taskpane/components/PasteRead';
import { StatusBadge } from '../../../src/taskpane/components/StatusBadge';
import { TrendLine } from '../../../src/taskpane/components/TrendLine';
import type { TrendPoint } from '../../../src/taskpane/model/trend';
import type { Session } from '../../../src/taskpane/session';
import { checkedSession, colourless, spokenWords } from '../render';

let session: Session;
const markupOf = (part: ReactNode): string => colourless(session, part);
const wordsOf = (part: ReactNode): string => spokenWords(markupOf(part));
const checkOf = () => session.store.getSnapshot().check!;

beforeAll(async () => {
  session = await checkedSession();
});

test.each([
  ['helt', '●', 'Uppfylls helt'],
  ['delvis', '◐', 'Uppfylls delvis'],
  ['inte', '○', 'Uppfylls inte'],
  ['ingen', '–', 'Uppgift saknas'],
] as const)('a badge %s has a symbol for the eye and the word for everyone', (role, symbol, text) => {
  const badge = createElement(StatusBadge, { role, symbol, text });
  expect(markupOf(badge)).toContain(`<span aria-hidden="true">${symbol}</span>`);
  expect(wordsOf(badge)).toBe(text);
});

describe('the drawing of an indicator over time', () => {
  const point = (period: TrendPoint['period'], text: string, x: number): TrendPoint => ({
    period,
    varde: parseDecimal(text)!,
    x,
    y: x,
  });
  const pointList = [point('foregaendeAr', '41.5', 0), point('VB', '-12000', 1)];

  test('is an image with a name, and its figures stand beside it as text', () => {
    const figures = 'Förra året 41,5 → VB −12 000';
    const markup = markupOf(createElement(TrendLine, { pointList })).replace(/\u00a0/g, ' ');
    expect(markup).toMatch(/<svg[^>]* role="img"/);
    expect(markup).toContain(`aria-label="Utveckling: ${figures}"`);
    expect(markup).toContain(`<figcaption>${figures}</figcaption>`);
  });

  test('rings the last point: it is told from the others without colour', () => {
    const markup = markupOf(createElement(TrendLine, { pointList }));
    expect([...markup.matchAll(/<circle[^>]* r="(\d)"/g)].map(([, radius]) => radius)).toEqual(['3', '4']);
  });

  test('of a single figure is nothing', () => {
    expect(wordsOf(createElement(TrendLine, { pointList: pointList.slice(1) }))).toBe('');
  });
});

describe('cells before and after', () => {
  const change = { heading: 'Utfall (I001)', old: 'ca 89', next: 89 };

  test.each([
    [change, 'Utfall (I001)|Nu|”ca 89”|Blir|89'],
    [{ ...change, old: null, next: 1.5 }, 'Utfall (I001)|Nu|(tomt)|Blir|1,5'],
    [{ ...change, old: false, next: true }, 'Utfall (I001)|Nu|☐|Blir|☑'],
    [{ ...change, old: '', next: ' <b>' }, 'Utfall (I001)|Nu|(tomt)|Blir|” <b>”'],
  ])('%j is read as %s', (shown, expected) => {
    expect(wordsOf(createElement(ChangeList, { changeList: [shown] }))).toBe(expected);
  });

  test.each([
    [20, null],
    [21, 'och 1 till'],
  ])('of %d cells twenty are shown and the rest is counted', (count, rest) => {
    const changeList = Array.from({ length: count }, () => change);
    const markup = markupOf(createElement(ChangeList, { changeList }));
    expect(markup.match(/<li>/g)).toHaveLength(20);
    expect(/och \d+ till/.exec(markup)?.[0] ?? null).toBe(rest);
  });
});

describe('a correction', () => {
  test('is not offered where a person must judge', () => {
    const { issueList } = checkOf();
    const [first] = issueList;
    expect(wordsOf(createElement(FixOne, { check: checkOf(), issue: first! }))).toBe('');
    expect(wordsOf(createElement(FixAll, { check: checkOf(), issueList }))).toBe('');
  });

  test('is a folded button with its word where it is safe; one for all of a kind from two on', async () => {
    const spoilt = await checkedSession();
    const cellChangeList = ['A006', 'A007'].map((rowId) => ({
      table: 'Aktiviteter',
      idColumn: 'Aktivitet-ID',
      rowId,
      column: 'Klar',
      expected: null,
      next: 'klart',
    }));
    const plan = { styleByName: {}, sheetList: [], nameList: [], cellChangeList, activeSheet: null };
    expect((await spoilt.services.port.applyPlan(plan)).ok).toBe(true);
    await spoilt.commands.check();
    const check = spoilt.store.getSnapshot().check!;
    const [first, ...rest] = check.issueList.filter((issue) => isFixable(issue));
    expect(rest).toHaveLength(1);
    const one = colourless(spoilt, createElement(FixOne, { check, issue: first! }));
    expect(one).toMatch(/<button type="button" aria-expanded="false"[^>]*>Rätta<\/button>/);
    const all = (issueList: readonly Issue[]) =>
      spokenWords(colourless(spoilt, createElement(FixAll, { check, issueList })));
    expect([all([first!, ...rest]), all([first!])]).toEqual(['Rätta alla (2)', '']);
  });
});

test('a status set by hand: every choice has symbol and word, and the motivation is required', () => {
  const resultat = checkOf().analys.utvardering.indikatorresultatById.get('I001')!;
  const markup = markupOf(
    createElement(OverrideEdit, { check: checkOf(), resultat, onClose: () => undefined }),
  );
  const choiceList = [...markup.matchAll(/<option[^>]*>([^<]*)/g)].map(([, text]) => text!);
  expect(choiceList.length).toBeGreaterThan(3);
  for (const choice of choiceList) expect(choice).toMatch(/^\S \p{Lu}\p{Ll}+/u);
  expect(new Set(choiceList).size).toBe(choiceList.length);
  expect(markup).toMatch(/<textarea[^>]* required=""/);
  expect(markup).toMatch(/role="group" aria-labelledby=/);
  expect(spokenWords(markup)).toMatch(/^Sätt status för hand\|Status\|.*Motivering.*\|Skriv\|Avbryt$/);
});

describe('what was read from a pasted block', () => {
  const read = async (text: string) => {
    const { port } = session.services;
    const preview = await previewPaste.run({ port, lang: 'sv' }, { target: 'Ekonomi', text });
    if (!preview.ok) throw new Error(JSON.stringify(preview.issueList));
    return createElement(PasteRead, { inlasning: preview.value.inlasning });
  };

  test('says the unit, and folds columns and rows under buttons', async () => {
    const markup = markupOf(await read('Rad\tUtfall tkr\nTaxor och avgifter\t999,5'));
    expect(spokenWords(markup)).toBe('Beloppen är i tkr. Enheten står i rubriken.|Kolumner|Rader');
    expect(markup.match(/<button type="button" aria-expanded="false"/g)).toHaveLength(2);
  });
});

describe('what an import would give', () => {
  const LINES = ['Enheten Parker', 'Verksamhetsberättelse 2024', 'Enhetsmål: Rena parker', 'något\tannat'];
  const found = () => {
    const preview = previewImport(kallaOfText(LINES.join('\n')), {});
    if (!preview.ok) throw new Error(JSON.stringify(preview.issueList));
    return createElement(ImportFound, { resultat: preview.value.resultat });
  };

  test.each<[Lang, readonly string[]]>([
    ['sv', ['Det här blir det', 'Inte tolkat (1)', 'För över det här för hand.']],
    ['en', ['This is what it becomes', 'Not understood (1)', 'Carry this over by hand.']],
  ])('is told in %s with counts, and what must be carried over by hand', async (lang, expectedList) => {
    const words = spokenWords(colourless(await checkedSession(lang), found()));
    for (const expected of expectedList) expect(words.split('|')).toContain(expected);
    expect(words).toContain('2024');
    expect(words).not.toMatch(/undefined|\{\w+\}/);
  });
});
