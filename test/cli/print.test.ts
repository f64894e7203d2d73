import { printable } from '../../src/cli';
import { ALLA_LAGEN, malkedjan, UNG_FRITID } from '../helpers/cli';

describe('what people read', () => {
  test('check counts first, then groups by severity, each with cell and remedy', async () => {
    const { out } = await malkedjan('check', UNG_FRITID);
    const lineList = out.split('\n');
    expect(lineList[0]).toBe('0 fel, 21 varningar, 2 notiser');
    expect(lineList.indexOf('Varningar')).toBeLessThan(lineList.indexOf('Notiser'));
    expect(lineList).not.toContain('Fel');
    expect(out).toMatch(/ {2}Indikatorer!M3 {2}Det skiljer 24 procentenheter .*\n {6}→ Kommentera/);
  });

  test('check in English', async () => {
    const { out } = await malkedjan('check', UNG_FRITID, '--lang', 'en');
    expect(out.split('\n')[0]).toBe('0 errors, 21 warnings, 2 notes');
    expect(out).toContain('\nWarnings\n');
  });

  test('an unreadable target is fel, and the command ends with 1', async () => {
    const run = await malkedjan('check', ALLA_LAGEN);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('”enligt energiplanen”');
  });

  test('status shows the chain with assessments, proposals and counts', async () => {
    const { out, exitCode } = await malkedjan('status', UNG_FRITID);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      '      Unga erbjuds feriejobb — Uppfylls helt (förslag: Ingen)  [indikatorer: 0, aktiviteter: 0]',
    );
    expect(out).toContain('I009  Uppfylls helt  Antalet digitaliserade verktyg');
  });

  test('status tells the arithmetic and who changed a status', async () => {
    const { out } = await malkedjan('status', ALLA_LAGEN);
    expect(out.replace(/\u00a0/g, ' ')).toContain(
      'ligger 7,4 % under årsmålet minst 95 %; gränsen för delvis är 15 %, alltså delvis.',
    );
    expect(out).toContain('Ändrad av en person: Två leverantörer utan e-faktura har lämnats i september.');
  });

  test('economy prints each form in columns with Swedish figures', async () => {
    const { out } = await malkedjan('economy', UNG_FRITID);
    expect(out).toMatch(/Summa netto +28\u00a0411 +29\u00a0500 +1\u00a0089/);
    expect(out).toMatch(/Personalkostnader +15\u00a0341 +14\u00a0769 +−572/);
  });

  test('every state of the example workbook has its word', async () => {
    const { out } = await malkedjan('status', ALLA_LAGEN);
    const wordList = [
      'Uppfylls helt',
      'Uppfylls delvis',
      'Uppfylls inte',
      'Inget resultat',
      'Årsmål saknas',
      'Prognos saknas',
      'Ej aktuell',
      'Ej bedömbar',
    ];
    for (const word of wordList) expect(out).toMatch(new RegExp(`^I\\d{3}  ${word}  `, 'm'));
  });
});

test.each([
  ['\u001b[31mrött\u001b[0m', '\ufffd[31mrött\ufffd[0m'],
  ['två\nrader\toch flik', 'två\nrader\toch flik'],
  ['\u009b2J\u0000', '\ufffd2J\ufffd'],
  ['åäö – ”citat” 1\u00a0000', 'åäö – ”citat” 1\u00a0000'],
])('a cell text cannot steer the terminal: %j', (line, expected) => {
  expect(printable(line)).toBe(expected);
});
