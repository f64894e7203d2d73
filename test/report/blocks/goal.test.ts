import { buildDocument, type DocumentBlock } from '../../../src/report/blocks';
import { makeIndikator, makeMal, makeModell, makeTextrad } from '../../helpers/modell';
import { enhetT1, enhetVb, namndVb, namndVp, reportInput } from '../helpers/models';

/** The blocks of one goal, as short names. */
function partsOf(modell: ReturnType<typeof enhetVb>, malId: string): readonly string[] {
  const blockList = buildDocument(reportInput(modell));
  const from = blockList.findIndex((block) => block.kind === 'goalHeading' && block.malId === malId);
  const rest = blockList.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === 'goalHeading' || kind === 'heading');
  return rest.slice(0, to === -1 ? undefined : to).map(nameOf);
}

function nameOf(block: DocumentBlock): string {
  return block.kind === 'text' ? `text ${block.label ?? ''}`.trim() : block.kind;
}

describe('a unit’s annual report', () => {
  test.each([
    ['M1', []],
    ['M1.2', ['text Agenda 2030', 'indicatorTable', 'activityTable', 'sentence']],
    ['M1.2.N1', ['text Beskrivning', 'resultList', 'sentence']],
    [
      'M1.2.N1.E1',
      [
        'status',
        'text Motivering till bedömningen',
        'resultList',
        'text Analys',
        'text Arbetssätt',
        'indicatorTable',
        'activityTable',
        'sentence',
      ],
    ],
  ])('%s: %j', (malId, expected) => {
    expect(partsOf(enhetVb(), malId)).toEqual(expected);
  });

  test('never assesses KF’s direction, whatever stands in the cell', () => {
    const malList = enhetVb().malList.map((mal) =>
      mal.id === 'M1' ? { ...mal, bedomning: 'helt' as const } : mal,
    );
    expect(partsOf(enhetVb({ malList }), 'M1')).toEqual([]);
  });
});

describe('a board’s annual report', () => {
  test.each([
    ['M1', ['status']],
    ['M1.2', ['status', 'text Agenda 2030', 'indicatorTable', 'activityTable', 'sentence']],
    ['M1.2.N1', ['status', 'text Beskrivning', 'resultList', 'sentence']],
  ])('%s: %j', (malId, expected) => {
    expect(partsOf(namndVb(), malId)).toEqual(expected);
  });
});

describe('a board’s plan', () => {
  test('has no status and counts nothing; KF’s goals start with Agenda 2030', () => {
    expect(partsOf(namndVp(), 'M1.2')).toEqual(['text Agenda 2030', 'indicatorTable', 'activityTable']);
    const kinds = buildDocument(reportInput(namndVp())).map(({ kind }) => kind);
    expect(kinds).not.toContain('status');
    expect(kinds).not.toContain('sentence');
  });

  test('prints the prose of KF’s goals without the heading Analys', () => {
    const malList = namndVp().malList.map((mal) =>
      mal.id === 'M1.2' ? { ...mal, analys: 'Så arbetar vi.' } : mal,
    );
    expect(partsOf({ ...namndVp(), malList }, 'M1.2')).toEqual([
      'text Agenda 2030',
      'text',
      'indicatorTable',
      'activityTable',
    ]);
  });
});

test('a tertial report expects', () => {
  const textList = buildDocument(reportInput(enhetT1())).flatMap((block) =>
    block.kind === 'sentence' ? block.textList : [],
  );
  expect(textList).toContain('Av två enhetsmål bedöms ett uppfyllas helt och ett delvis.');
  expect(textList.some((text) => text.includes('mäts vid årets slut'))).toBe(true);
});

test('what only one goal below says is not said again above it', () => {
  const malList = [
    makeMal({ id: 'M1', niva: 'verksamhetsmal' }),
    makeMal({ id: 'M1.N1', niva: 'namndmal', overordnatId: 'M1' }),
  ];
  const indikatorList = [makeIndikator({ malId: 'M1.N1', utfall: '1', arsmal: '1', riktning: 'hogre' })];
  const modell = makeModell({ malList, indikatorList });
  expect(partsOf(modell, 'M1')).toEqual([]);
  expect(partsOf(modell, 'M1.N1')).toEqual(['indicatorTable', 'sentence']);
});

test('the long form of a text follows its short form under one label', () => {
  const malList = [makeMal({ id: 'M1', niva: 'namndmal', analys: 'Kort.' })];
  const textradList = [
    makeTextrad({ id: 'T2', agareId: 'M1', block: 'Analys', ordning: 2, underrubrik: 'Sedan', text: 'Två.' }),
    makeTextrad({ id: 'T1', agareId: 'M1', block: 'analys', ordning: 1, text: 'Ett.\nEtt till.' }),
    makeTextrad({ id: 'T3', agareId: 'M1', block: 'Goda exempel', text: 'Ett exempel.' }),
    makeTextrad({ id: 'T4', agareId: 'M1', block: '', text: 'Fritt.' }),
  ];
  const blockList = buildDocument(reportInput(makeModell({ malList, textradList })));
  expect(blockList.filter(({ kind }) => kind === 'text')).toEqual([
    {
      kind: 'text',
      label: 'Analys',
      itemList: [
        { underrubrik: '', paragraphList: ['Kort.'] },
        { underrubrik: '', paragraphList: ['Ett.', 'Ett till.'] },
        { underrubrik: 'Sedan', paragraphList: ['Två.'] },
      ],
    },
    { kind: 'text', label: 'Goda exempel', itemList: [{ underrubrik: '', paragraphList: ['Ett exempel.'] }] },
    { kind: 'text', label: null, itemList: [{ underrubrik: '', paragraphList: ['Fritt.'] }] },
  ]);
});

test('a goal whose level is unknown is printed with all it has', () => {
  const modell = makeModell({ malList: [makeMal({ id: 'X', niva: null, beskrivning: 'Text.' })] });
  expect(partsOf(modell, 'X')).toEqual(['text Beskrivning']);
});
