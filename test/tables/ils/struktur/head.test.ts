import { readHead } from '../../../../src/tables/ils/struktur/head';
import { isFormHead } from '../../../../src/tables/ils/struktur/form-head';
import { document } from '../../../helpers/ils';

const head = (...lineList: readonly string[]) => readHead(document(...lineList).radList, () => true);

describe('the head of a document', () => {
  test('labels with their value on the line or below, dates, title, organisation', () => {
    const { valueByName, usedSet } = head(
      'Exempelby stadsdelsförvaltning',
      'Enheten Parker',
      'Dnr EX 2024/12',
      '2025-02-20',
      'Handläggare',
      'N.N. Ett',
      'Telefon: 08-000 00 00',
      'Till',
      'Exempelby stadsdelsnämnd',
      '2025-03-20',
      'Verksamhetsberättelse 2024',
      'Enhetschef: N.N. Två',
      'namn@exempel.se',
    );
    expect(valueByName).toEqual({
      Förvaltning: 'Exempelby stadsdelsförvaltning',
      Organisation: 'Enheten Parker',
      Diarienummer: 'EX 2024/12',
      Upprättad: '2025-02-20',
      Handläggare: 'N.N. Ett',
      Telefon: '08-000 00 00',
      Till: 'Exempelby stadsdelsnämnd',
      Nämnd: 'Exempelby stadsdelsnämnd',
      Sammanträdesdatum: '2025-03-20',
      Titel: 'Verksamhetsberättelse 2024',
      Enhetschef: 'N.N. Två',
      'E-post': 'namn@exempel.se',
    });
    expect(usedSet.size).toBe(13);
  });

  test.each([
    ['Verksamhetsplan 2024 för Exempelby stadsdelsnämnd', { Nämnd: 'Exempelby stadsdelsnämnd' }],
    ['Verksamhetsberättelse VB 2024 för Parkenheten', { Organisation: 'Parkenheten' }],
  ])('the title tells whose it is: %s', (titel, expected) => {
    expect(head(titel).valueByName).toMatchObject({ Titel: titel, ...expected });
  });

  test('two cells are a label and its value, Swedish dates are read', () => {
    expect(head('Handläggare\tN.N.', 'Upprättad\t20 februari 2025').valueByName).toEqual({
      Handläggare: 'N.N.',
      Upprättad: '2025-02-20',
    });
  });

  test('the first of two values stands, the row of the other is not used up', () => {
    const { valueByName, usedSet } = head('Telefon: 1', 'Telefon: 2', 'Telefon: 1');
    expect(valueByName.Telefon).toBe('1');
    expect([...usedSet]).toEqual([0, 2]);
  });

  test('what the head lacks comes from the form for the accounts, below it', () => {
    const { radList } = document(
      'Titel',
      'Exempelby stadsdelsförvaltning Blankett till Årsredovisning 2024',
      'Enhet : Parker',
      'Enhetschef: N.N.',
    );
    const { valueByName, usedSet } = readHead(radList, (index) => index === 0);
    expect(valueByName).toEqual({
      Förvaltning: 'Exempelby stadsdelsförvaltning',
      Organisation: 'Parker',
      Enhetschef: 'N.N.',
    });
    expect(usedSet.size).toBe(0);
  });

  test('prose gives nothing', () => {
    expect(head('Arbetet i förvaltningen fortsatte, och nämnden är nöjd.').valueByName).toEqual({});
  });
});

describe('the head of the form for the accounts', () => {
  const huvud = head('Exempelby stadsdelsförvaltning', 'Enheten Ung Park', 'Enhetschef: N.N. Ett-Två');
  test.each([
    ['Exempelby stadsdelsförvaltning', true],
    ['Exempelby stadsdelsförvaltning Blankett till Årsredovisning 2024', true],
    ['Blankett till Årsredovisning 2024', true],
    ['Enhet : Ung Park', true],
    ['Enhetschef: N.N. Ett Två', true],
    ['Beloppen anges i', true],
    ['TKr !', true],
    ['Enhetschef: någon annan', false],
    ['Enhet :', false],
    ['Exempelby stadsdelsförvaltning har många enheter', false],
    ['Intäkter', false],
  ])('%s: %s', (text, isHead) => expect(isFormHead(text, huvud)).toBe(isHead));

  test('nothing known, nothing taken', () => {
    expect(isFormHead('Enhet: Parker', head(''))).toBe(false);
    expect(isFormHead('Förvaltningen', head(''))).toBe(false);
  });
});
