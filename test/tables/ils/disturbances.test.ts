import { columnOf, document, rowsOf, traced } from '../../helpers/ils';

const TOP = [
  'KF:s inriktningsmål: 1. En stad för alla',
  'KF:s mål för verksamhetsområdet: 1.1 Alla har arbete',
];
const imported = (...lineList: readonly string[]) => traced(document(...TOP, ...lineList));
const PROSE = 'Arbetet har bedrivits enligt plan under hela året.';

describe('goals', () => {
  test('ids say the place in the tree, parents by level and number, owners by position', () => {
    const spar = imported(
      'Nämndmål: A',
      'Enhetsmål: B',
      'Enhetsmål: C',
      'KF:s inriktningsmål: 2. En växande stad',
      'KF:s mål för verksamhetsområdet: 1.4. Stöd',
      'Nämndmål: D',
    );
    expect(columnOf(spar, 'Mal', 'Mål-ID')).toEqual([
      'M1',
      'M1.1',
      'M1.1.N1',
      'M1.1.N1.E1',
      'M1.1.N1.E2',
      'M2',
      'M1.4',
      'M1.4.N1',
    ]);
    expect(columnOf(spar, 'Mal', 'Överordnat')).toEqual([
      null,
      'M1',
      'M1.1',
      'M1.1.N1',
      'M1.1.N1',
      null,
      'M1',
      'M1.4',
    ]);
    expect(columnOf(spar, 'Mal', 'Ägare')).toEqual([
      'KF',
      'KF',
      'Nämnd',
      'Enhet',
      'Enhet',
      'KF',
      'KF',
      'Nämnd',
    ]);
    expect(columnOf(spar, 'Mal', 'Ordning')).toEqual([1, 1, 1, 1, 2, 2, 2, 1]);
  });

  test('a heading that is repeated after a page break goes on with the same goal', () => {
    const spar = imported(
      'Nämndmål: A',
      'Förväntat resultat',
      'Ett.',
      'Nämndmål: A',
      'Förväntat resultat',
      'Två.',
    );
    expect(columnOf(spar, 'Mal', 'Namn')).toHaveLength(3);
    expect(columnOf(spar, 'ForvantadeResultat', 'Förväntat resultat')).toEqual(['Ett.', 'Två.']);
  });

  test('a status that is not printed stays empty, "Ingen" is a status', () => {
    const spar = imported(
      '— Ingen',
      'Nämndmål: A',
      '',
      ' ',
      'Uppfylles helt',
      'Nämndmål: B',
      'Nämndmål: C',
      '◆',
      'Nämndmål: D',
      '■\tUppfylls inte',
    );
    expect(columnOf(spar, 'Mal', 'Bedömning')).toEqual([
      null,
      'Ingen',
      'Uppfylls helt',
      null,
      'Uppfylls delvis',
      'Uppfylls inte',
    ]);
  });

  test('a second status is not understood: it is listed with its place', () => {
    const spar = imported('Nämndmål: A', 'Uppfylls helt', PROSE, 'Uppfylls inte');
    expect(spar.resultat.ejTolkadeList).toEqual([{ plats: 'rad 6', raw: 'Uppfylls inte' }]);
  });
});

describe('expected results', () => {
  const results = (...lineList: readonly string[]) =>
    columnOf(
      imported('Nämndmål: A', 'Förväntat resultat', ...lineList),
      'ForvantadeResultat',
      'Förväntat resultat',
    );

  test.each([
    ['bullets', ['- Ett', '• Två', '-Tre'], ['Ett', 'Två', 'Tre']],
    ['lines', ['Ett.', 'Två', ' Tre'], ['Ett.', 'Två', 'Tre']],
    ['paragraphs', ['Ett.', '', '', 'Två.'], ['Ett.', 'Två.']],
    ['glued sentences are one paragraph', ['Ett. Två. Tre.'], ['Ett. Två. Tre.']],
    [
      'a line cut by a page break',
      ['Alla är trygga och', '', 'nöjda med parken.', 'Två.'],
      ['Alla är trygga och nöjda med parken.', 'Två.'],
    ],
    ['until the next heading', ['Ett.', 'Analys', PROSE], ['Ett.']],
  ])('%s', (_, lineList, expected) => expect(results(...lineList)).toEqual(expected));

  test('each may be judged, below it or in a cell beside it', () => {
    const spar = imported(
      'Nämndmål: A',
      'Förväntat resultat',
      'Ett.',
      '◆ Uppfylls delvis',
      'Två.\tHelt',
      'Tre.\tUppnås inte',
      'Fyra.\toklart',
    );
    expect(columnOf(spar, 'ForvantadeResultat', 'Bedömning')).toEqual(['Delvis', 'Helt', 'Inte']);
    expect(spar.resultat.ejTolkadeList).toEqual([{ plats: 'rad 9', raw: 'Fyra.\toklart' }]);
  });
});

describe('texts', () => {
  const blockOf = (lineList: readonly string[], header: string) =>
    rowsOf(imported('Enhetsmål: A', ...lineList), 'Mal').at(-1)?.[header];

  test('short texts stand in Mål, by their heading; without one they are the analysis of a report', () => {
    expect(blockOf(['Beskrivning', PROSE], 'Beskrivning')).toBe(PROSE);
    expect(blockOf(['Analys', PROSE, PROSE], 'Analys')).toBe(`${PROSE}\n\n${PROSE}`);
    expect(blockOf([PROSE], 'Analys')).toBe(PROSE);
  });

  test('in a plan they are the description', () => {
    const spar = traced(document(...TOP, PROSE), { typ: 'VP', niva: 'namnd', ar: 2024 });
    expect(columnOf(spar, 'Mal', 'Beskrivning')).toEqual([null, PROSE]);
  });

  test('long texts, free blocks and subheadings go to Texter, in order', () => {
    const spar = imported(
      'Enhetsmål: A',
      'Analys',
      PROSE,
      '',
      'Barn och unga',
      '',
      PROSE,
      '',
      'Goda exempel',
      PROSE,
      'Mänskliga rättigheter',
      PROSE,
    );
    const found = rowsOf(spar, 'Texter').map((row) => [
      row['Text-ID'],
      row['Block'],
      row['Ordning'],
      row['Underrubrik'] ?? null,
      row['Text'],
    ]);
    expect(found).toEqual([
      ['T001', 'Analys', 1, null, PROSE],
      ['T002', 'Analys', 2, 'Barn och unga', PROSE],
      ['T003', 'Goda exempel', 3, null, PROSE],
      ['T004', 'Mänskliga rättigheter', 4, null, PROSE],
    ]);
  });

  test('a text longer than a cell is parted between paragraphs, and never loses a word', () => {
    const long = 'ord '.repeat(6000).trim();
    const spar = imported('Enhetsmål: A', 'Analys', PROSE, long, PROSE);
    const textList = columnOf(spar, 'Texter', 'Text').map(String);
    expect(textList.length).toBeGreaterThan(2);
    expect(Math.max(...textList.map((text) => text.length))).toBeLessThanOrEqual(8000);
    expect(textList.join(' ').match(/ord/g)).toHaveLength(6000);
  });

  test('a sentence cut by a page break is one paragraph, a subheading over two lines one subheading', () => {
    const spar = imported(
      'Enhetsmål: A',
      'Analys',
      'Arbetet fortsätter i',
      '',
      'alla parker.',
      '',
      'Överenskommelsen mellan stadsdelsnämnden och polismyndigheten',
      'Exempelby stad',
      '',
      PROSE,
    );
    const [first, second] = rowsOf(spar, 'Texter');
    expect(first?.['Text']).toBe('Arbetet fortsätter i alla parker.');
    expect(second?.['Underrubrik']).toBe(
      'Överenskommelsen mellan stadsdelsnämnden och polismyndigheten Exempelby stad',
    );
  });

  test('text after a table goes on under the same subheading, as a paragraph of its own', () => {
    const spar = imported(
      'Enhetsmål: A',
      'Analys',
      '',
      'Parkerna',
      '',
      'Arbetet fortsätter i',
      '',
      'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse',
      'Sopa\t2024-01-01\t2024-12-31',
      '',
      'Parkerna sköts hela året.',
    );
    expect(columnOf(spar, 'Texter', 'Underrubrik')).toEqual(['Parkerna']);
    expect(columnOf(spar, 'Texter', 'Text')).toEqual(['Arbetet fortsätter i\n\nParkerna sköts hela året.']);
  });

  test('HTML remnants and soft hyphens are gone', () => {
    expect(blockOf(['<p>Analys</p>', '<p>Park\u00adarbetet <b>gick</b> bra.</p>'], 'Analys')).toBe(
      'Parkarbetet gick bra.',
    );
  });
});

describe('Agenda 2030', () => {
  const agenda = (...lineList: readonly string[]) => columnOf(imported(...lineList), 'Mal', 'Agenda 2030')[1];
  test.each([
    ['on the line', ['Agenda 2030: 5, 3'], '3; 5'],
    ['below, by name', ['Agenda 2030', 'Jämställdhet', 'Minskad ojämlikhet'], '5; 10'],
    ['below, in cells', ['Agenda 2030', '3\t5\t16'], '3; 5; 16'],
    ['in running text', ['Nämnden bidrar till målen i Agenda 2030 om jämställdhet genom sitt arbete.'], '5'],
    ['not at all', [PROSE], null],
  ])('%s', (_, lineList, list) => expect(agenda(...lineList)).toBe(list));

  test('prose under its heading is text, the list in running text is told as assumed', () => {
    const spar = imported(
      'Agenda 2030',
      'Arbetet bidrar till målen i Agenda 2030 om god hälsa genom rörelse.',
      PROSE,
    );
    expect(columnOf(spar, 'Texter', 'Block')).toEqual(['Agenda 2030']);
    expect(columnOf(spar, 'Mal', 'Analys')[1]).toBe(PROSE);
    expect(spar.resultat.antagandeList[1]).toMatchObject({
      code: 'agenda-ur-text',
      plats: 'rad 4',
      params: { lista: '3' },
    });
  });
});

describe('the document as a whole', () => {
  const REPORT = [
    'Enheten Parker',
    'Box 12',
    'Verksamhetsberättelse 2024',
    'Sammanfattande analys',
    PROSE,
    'Uppföljning av Kommunfullmäktiges inriktningsmål',
    ...TOP,
    'Enhetsmål: A',
    'Uppföljning av ekonomi',
    'Övrigt',
    PROSE,
    'Systematiskt kvalitetsarbete',
    'Övrigt',
    PROSE,
  ];
  test('sections in order, "Övrigt" told apart, lines of the letterhead on the cover', () => {
    const spar = traced(document(...REPORT), {});
    const found = rowsOf(spar, 'Avsnitt').map((row) => [
      row['Avsnitt-ID'],
      row['Rubrik'],
      row['Överordnat'] ?? null,
      row['Vy'] ?? null,
    ]);
    expect(found).toEqual([
      ['S01', 'Försättsblad', null, null],
      ['S02', 'Sammanfattande analys', null, null],
      ['S03', 'Uppföljning av Kommunfullmäktiges inriktningsmål', null, 'Mål'],
      ['S04', 'Uppföljning av ekonomi', null, 'Ekonomi'],
      ['S05', 'Övrigt', 'S04', null],
      ['S06', 'Systematiskt kvalitetsarbete', null, null],
      ['S07', 'Övrigt', null, null],
    ]);
    const textList = rowsOf(spar, 'Texter').map((row) => [row['Mål-ID eller Avsnitt-ID'], row['Text']]);
    expect(textList).toEqual([
      ['S01', 'Box 12'],
      ['S02', PROSE],
      ['S05', PROSE],
      ['S07', PROSE],
    ]);
  });

  test('a goal tree without a heading gets its section where it stands', () => {
    const spar = traced(
      document(
        'Verksamhetsplan 2024 för Exempelby stadsdelsnämnd',
        'Inledning',
        PROSE,
        ...TOP,
        'Nämndmål: A',
        'Redovisning av ekonomi',
        PROSE,
      ),
      {},
    );
    expect(columnOf(spar, 'Avsnitt', 'Rubrik')).toEqual([
      'Inledning',
      'Kommunfullmäktiges inriktningsmål',
      'Redovisning av ekonomi',
    ]);
    expect(columnOf(spar, 'Avsnitt', 'Vy')).toEqual([null, 'Mål', 'Ekonomi']);
  });

  test('activities without deviation count as done in a VB, and that is told; not in a T1', () => {
    const rules = (typ: 'VB' | 'T1') =>
      rowsOf(traced(document(...TOP), { typ, niva: 'enhet', ar: 2024 }), 'Regler');
    expect(rules('VB')).toEqual([{ Regel: 'Aktivitet utan avvikelse räknas som genomförd', Värde: 'Ja' }]);
    expect(rules('T1')).toEqual([]);
  });

  test('what the person says goes before the document, and is then no assumption', () => {
    const header = 'Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet';
    const spar = traced(document(...TOP, header, 'Nöjda besökare\t70 %\t70 %\tÅr'), {
      typ: 'VP',
      niva: 'namnd',
      ar: 2026,
    });
    expect(spar.resultat).toMatchObject({ typ: 'VP', niva: 'namnd', ar: 2026 });
    expect(spar.resultat.antagandeList.map(({ code }) => code)).toEqual(['riktning']);
  });
});

describe('indicators and activities', () => {
  const HEADER =
    'Indikator\tPeriodens utfall\tUtfall män/ pojkar\tUtfall kvinnor/ flickor\tPeriodens utfall VB 2023\tÅrsmål\tKF:s årsmål\tPeriod';
  test('figures as printed, the direction proposed and told, the unit when all figures agree', () => {
    const spar = imported(
      HEADER,
      ' Andel nöjda\t68 %\t67 %\t69 %\t66,5 %\t70 %\tTas fram av nämnd\tVB 2024',
      'Sjukfrånvaro\t5\t\t\t4\tMax 6\t\t2024',
    );
    const [first, second] = rowsOf(spar, 'Indikatorer');
    expect(first).toMatchObject({
      'Indikator-ID': 'I001',
      'Mål-ID': 'M1.1',
      Ägare: 'KF',
      Indikator: 'Andel nöjda',
      Utfall: '68 %',
      'Föregående utfall': '66,5 %',
      Årsmål: '70 %',
      'KF:s årsmål': 'Tas fram av nämnd',
      Period: 'VB 2024',
      Enhet: '%',
      Riktning: 'Högre',
      'Riktning bekräftad': 'Nej',
      Beräkning: 'Senaste',
    });
    expect(second).toMatchObject({
      'Indikator-ID': 'I002',
      Utfall: 5,
      Årsmål: 'Max 6',
      Riktning: 'Lägre',
      'Riktning bekräftad': 'Ja',
    });
    expect(spar.resultat.antagandeList.filter(({ code }) => code === 'riktning')).toEqual([
      {
        code: 'riktning',
        radIndex: 3,
        params: { indikator: 'Andel nöjda', riktning: 'Högre' },
        plats: 'rad 4',
      },
    ]);
  });

  test('a tick that is not printed is unknown, a strange date is kept as it stands', () => {
    const spar = imported(
      'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse',
      '✓ Sopa\t2024-01-01\t2024-12-31\t',
      ' Måla\t2024-01-01\t2024-11-31\t',
    );
    const [first, second] = rowsOf(spar, 'Aktiviteter');
    expect(first).toMatchObject({
      'Aktivitet-ID': 'A001',
      Aktivitet: 'Sopa',
      Klar: '✓',
      Startdatum: '2024-01-01',
    });
    expect(second).toMatchObject({ Aktivitet: 'Måla', Slutdatum: '2024-11-31' });
    expect(second).not.toHaveProperty('Klar');
    expect(second).not.toHaveProperty('Läge');
  });

  test('a row of cells that nobody knows is listed', () => {
    const spar = imported('Nämndmål: A', 'något\tannat\t12');
    expect(spar.resultat.ejTolkadeList).toEqual([{ plats: 'rad 4', raw: 'något\tannat\t12' }]);
  });
});
