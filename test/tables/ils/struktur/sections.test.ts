import { SectionReader } from '../../../../src/tables/ils/struktur/sections';

const GOALS = { firstIndex: 10, lastIndex: 20 };
const VB = { niva: 'enhet', typ: 'VB' } as const;
const reader = (contents: readonly string[] = [], goals: typeof GOALS | null = GOALS) =>
  new SectionReader(VB, contents, goals);

test('"Övrigt" is the economy\'s in its chapter, and the last one after it', () => {
  const sections = reader();
  expect(sections.read('Sammanfattande analys', 1)).toMatchObject({ overordnad: null, vy: '' });
  expect(sections.read('Uppföljning av Kommunfullmäktiges inriktningsmål', 9)).toMatchObject({ vy: 'Mål' });
  expect(sections.read('Uppföljning av ekonomi', 21)).toMatchObject({ overordnad: null });
  expect(sections.read('Analys av resultaträkning - uppföljning av driftbudget', 22)).toMatchObject({
    overordnad: 2,
    vy: 'Ekonomi',
  });
  expect(sections.read('Övrigt', 23)).toMatchObject({ overordnad: 2 });
  expect(sections.read('Systematiskt kvalitetsarbete', 24)).toMatchObject({ overordnad: null });
  expect(sections.read('Övrigt', 25)).toMatchObject({ overordnad: null, omTomt: 'Utelämna' });
  expect(sections.read('Övrigt', 26)).toBeNull();
});

test.each([
  ['a chapter of the end, before the goals', 'Uppföljning av ekonomi', 2],
  ['a chapter of the beginning, after them', 'Sammanfattande analys', 22],
  ['any heading among the goals', 'Sammanfattande analys', 15],
  ['a section whose chapter has not begun', 'Investeringar', 22],
  ['the contents', 'Innehållsförteckning', 1],
  ['a sentence', 'Sammanfattande analys.', 1],
  ['another heading', 'Kompetensutveckling', 1],
  ['a heading far too long', 'Sammanfattande analys '.repeat(9), 1],
])('no section: %s', (_, text, index) => expect(reader().read(text, index)).toBeNull());

test('case, blanks and a typo do not matter; the heading is kept as it stands', () => {
  expect(reader().read('SAMMANFATTANDE  ANALYSS', 1)?.rubrik).toBe('SAMMANFATTANDE  ANALYSS');
});

test('the table of contents tells headings that no template has, and on which side they stand', () => {
  const contents = [
    'Verksamhetsberättelse 2024',
    'Året i korthet',
    'KF:s inriktningsmål: 1. En stad',
    'Uppföljning av ekonomi',
    'Om lokaler',
  ];
  const sections = reader(contents);
  expect(sections.read('Om lokaler', 2)).toBeNull();
  expect(sections.read('Året i korthet', 3)).toMatchObject({ overordnad: null, vy: '', omTomt: 'Utelämna' });
  expect(sections.read('Uppföljning av ekonomi', 21)).toMatchObject({ overordnad: null });
  expect(sections.read('Om lokaler', 22)).toMatchObject({ overordnad: 1 });
  expect(sections.read('Om lokaler', 23)).toBeNull();
});

test('without goals sections may come anywhere', () => {
  expect(reader([], null).read('Uppföljning av ekonomi', 0)).not.toBeNull();
});

test('another name of a section', () => {
  const sections = new SectionReader({ niva: 'namnd', typ: 'VB' }, [], GOALS);
  expect(sections.read('Förslag till beslut', 1)).toMatchObject({
    rubrik: 'Förslag till beslut',
    omTomt: 'Ej aktuellt.',
  });
});
