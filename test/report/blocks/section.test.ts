import type { Avsnitt } from '../../../src/domain';
import { buildDocument, type DocumentBlock } from '../../../src/report/blocks';
import { makeAvsnitt, makeMal, makeModell, makeTextrad } from '../../helpers/modell';
import { enhetVb, reportInput } from '../helpers/models';

const blocksOf = (avsnittList: readonly Avsnitt[], texts: readonly string[] = []): readonly DocumentBlock[] =>
  buildDocument(
    reportInput(
      makeModell({
        avsnittList,
        textradList: texts.map((agareId, at) =>
          makeTextrad({ id: `T${at}`, agareId, block: '', text: `Text ${agareId}` }),
        ),
      }),
    ),
  ).slice(2);

const outline = (blockList: readonly DocumentBlock[]): readonly string[] =>
  blockList.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    if (block.kind === 'emptySection') return block.text;
    return block.kind === 'text'
      ? block.itemList.flatMap(({ paragraphList }) => paragraphList).join(' ')
      : block.kind;
  });

test('sections in their order, with their texts and those below them', () => {
  const list = [
    makeAvsnitt({ id: 'B', rubrik: 'Sist', ordning: 2 }),
    makeAvsnitt({ id: 'A', rubrik: 'Först', ordning: 1 }),
    makeAvsnitt({ id: 'A2', rubrik: 'Under', overordnatId: 'A', ordning: 1 }),
  ];
  expect(outline(blocksOf(list, ['B', 'A', 'A2']))).toEqual([
    '# Först',
    'Text A',
    '## Under',
    'Text A2',
    '# Sist',
    'Text B',
  ]);
});

test('an empty section says so or is left out, as the workbook wants', () => {
  const list = [
    makeAvsnitt({ id: 'A', rubrik: 'Investeringar', ordning: 1 }),
    makeAvsnitt({ id: 'B', rubrik: 'Lokaler', ordning: 2, omTomt: 'ejAktuellt' }),
    makeAvsnitt({ id: 'C', rubrik: 'Övrigt', ordning: 3, omTomt: 'utelamna' }),
  ];
  expect(outline(blocksOf(list))).toEqual(['# Investeringar', 'Ej aktuellt.', '# Lokaler', 'Ej aktuellt.']);
});

test('a section with content below it is not empty', () => {
  const list = [
    makeAvsnitt({ id: 'A', rubrik: 'Ekonomi', omTomt: 'utelamna' }),
    makeAvsnitt({ id: 'A1', rubrik: 'Övrigt', overordnatId: 'A' }),
  ];
  expect(outline(blocksOf(list))).toEqual(['# Ekonomi', '## Övrigt', 'Ej aktuellt.']);
});

test('sections of other documents and levels are left out', () => {
  const list = [
    makeAvsnitt({ id: 'A', rubrik: 'Plan', typList: ['VP'] }),
    makeAvsnitt({ id: 'B', rubrik: 'Nämnd', niva: 'namnd' }),
    makeAvsnitt({ id: 'C', rubrik: 'Enhet', niva: 'enhet', typList: ['T2', 'VB'] }),
  ];
  expect(outline(blocksOf(list, ['A', 'B', 'C']))).toEqual(['# Enhet', 'Text C']);
});

test('a section below an unknown one, or in a circle, still stands', () => {
  const list = [
    makeAvsnitt({ id: 'A', rubrik: 'Ett', overordnatId: 'finns inte' }),
    makeAvsnitt({ id: 'B', rubrik: 'Två', overordnatId: 'C' }),
    makeAvsnitt({ id: 'C', rubrik: 'Tre', overordnatId: 'B' }),
  ];
  expect(outline(blocksOf(list, ['A', 'B', 'C'])).filter((line) => line.startsWith('Text'))).toEqual([
    'Text A',
    'Text B',
    'Text C',
  ]);
});

test('a view that nobody knows prints the texts alone', () => {
  const list = [makeAvsnitt({ id: 'A', rubrik: 'Ett', vy: 'constructor' })];
  expect(outline(blocksOf(list, ['A']))).toEqual(['# Ett', 'Text A']);
});

test('the goal tree and the economy stand where a section prints them', () => {
  const lines = outline(buildDocument(reportInput(enhetVb())));
  const goals = lines.indexOf('# Uppföljning av Kommunfullmäktiges inriktningsmål');
  const economy = lines.indexOf('## Analys av resultaträkning - uppföljning av driftbudget');
  expect(goals).toBeGreaterThan(0);
  expect(lines.indexOf('goalHeading')).toBeGreaterThan(goals);
  expect(lines.lastIndexOf('goalHeading')).toBeLessThan(economy);
  expect(lines.indexOf('economyTable')).toBe(economy + 1);
  expect(lines.filter((line) => line.startsWith('# Uppföljning av ekonomi'))).toHaveLength(1);
});

test('without sections of their own they stand last under the documents’ headings', () => {
  const lines = outline(buildDocument(reportInput(enhetVb({ avsnittList: [] }))));
  expect(lines).toContain('# Uppföljning av Kommunfullmäktiges inriktningsmål');
  expect(lines).toContain('# Uppföljning av ekonomi');
  const plan = makeModell({ malList: [makeMal()], uppgifter: { typ: 'VP' } });
  expect(outline(buildDocument(reportInput(plan)))).toContain('# Kommunfullmäktiges inriktningsmål');
});

test('signatures close the document', () => {
  const { origin } = makeMal();
  const signer = { id: 'U1', origin, namn: 'Chefen', titel: '', roll: '', datum: null };
  const blockList = buildDocument(reportInput(makeModell({ underskriftList: [signer] })));
  expect(blockList.at(-1)).toEqual({ kind: 'list', label: 'Underskrifter', itemList: ['Chefen'] });
});
