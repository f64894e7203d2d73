import { analyseWorkbook, createTemplate } from '../../src/actions';
import { ORGANISATIONSNIVA_LIST, TYP_LIST, type Organisationsniva, type Typ } from '../../src/domain';
import { blankWorkbook } from '../../src/xlsx';
import { portOf, samplePort } from '../helpers/sample-port';

const KIND_LIST = ORGANISATIONSNIVA_LIST.flatMap((niva) => TYP_LIST.map((typ) => [niva, typ] as const));

async function template(niva: Organisationsniva, typ: Typ) {
  const port = portOf(blankWorkbook());
  const made = await createTemplate.run({ port, lang: 'sv' }, { typ, niva, ar: 2024 });
  if (!made.ok) throw new Error(JSON.stringify(made.issueList));
  return portOf(port.toBytes());
}

describe('a new workbook', () => {
  test.each(KIND_LIST)('for %s %s is read back as what it is, without fel', async (niva, typ) => {
    const analysed = await analyseWorkbook(await template(niva, typ));
    if (!analysed.ok) throw new Error(JSON.stringify(analysed.issueList));
    expect(analysed.value.modell.uppgifter).toMatchObject({ niva, typ, ar: 2024 });
    expect(analysed.value.issueList.filter(({ severity }) => severity === 'fel')).toEqual([]);
    expect(analysed.value.utvardering.malresultatList).toEqual([]);
  });

  test('is offered only where there are no data sheets', async () => {
    const blank = await portOf(blankWorkbook()).readWorkbook();
    const filled = await samplePort().readWorkbook();
    expect(blank.ok && createTemplate.canRun(blank.value)).toBe(true);
    expect(filled.ok && createTemplate.canRun(filled.value)).toBe(false);
    expect(createTemplate.canRun(null)).toBe(false);
  });

  test('does not write into a workbook that has them', async () => {
    const port = samplePort();
    const before = port.toBytes();
    const made = await createTemplate.run({ port, lang: 'sv' }, { typ: 'VB', niva: 'enhet', ar: 2022 });
    expect(made.ok).toBe(false);
    expect(Buffer.from(port.toBytes()).equals(Buffer.from(before))).toBe(true);
  });
});
