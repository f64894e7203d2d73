import { checkWorkbook } from '../../src/actions';
import { buildSample } from '../../scripts/samples/build';
import { ungFritidSample } from '../../scripts/samples/ung-fritid';
import { portOf } from '../helpers/sample-port';

async function codesWith(dampadeList: readonly Record<string, string>[]) {
  const rowListByTable = {
    ...ungFritidSample.rowListByTable,
    Dampade: dampadeList,
    Indikatorer: ungFritidSample.rowListByTable['Indikatorer']!.map((row, index) =>
      index === 2 ? { ...row, Utfall: 'ungefär åttio' } : row,
    ),
  };
  const bytes = await buildSample({ ...ungFritidSample, rowListByTable });
  const checked = await checkWorkbook.run({ port: portOf(bytes), lang: 'sv' }, undefined);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issueList));
  return checked.value.issueList.map(({ code, rowId }) => `${code} ${rowId}`);
}

describe('mutes', () => {
  test('a check is muted on one row only', async () => {
    const before = await codesWith([]);
    const after = await codesWith([
      { Kod: 'own-arsmal-missing', Blad: 'Indikatorer', Nyckel: 'I007', Skäl: 'Tas fram under våren.' },
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual(['own-arsmal-missing I007']);
    expect(after).toContain('own-arsmal-missing I008');
  });

  test('an issue of a single cell can be muted like one of a check', async () => {
    const before = await codesWith([]);
    const unreadable = before.find((line) => line.startsWith('unreadable-') && line.endsWith(' I003'))!;
    const [code] = unreadable.split(' ');
    const after = await codesWith([{ Kod: code!, Blad: '', Nyckel: 'alla', Skäl: 'Mäts om.' }]);
    expect(after).not.toContain(unreadable);
  });

  test('without a reason nothing is muted', async () => {
    const after = await codesWith([{ Kod: 'own-arsmal-missing', Blad: '', Nyckel: 'alla', Skäl: '' }]);
    expect(after).toContain('own-arsmal-missing I007');
  });
});
