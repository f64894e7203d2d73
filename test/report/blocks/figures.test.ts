import { checkWorkbook, indikatorFigures } from '../../../src/actions';
import type { Lang } from '../../../src/i18n';
import { samplePort } from '../../helpers/sample-port';

async function figuresOf(id: string, lang: Lang) {
  const checked = await checkWorkbook.run({ port: samplePort(), lang }, undefined);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issueList));
  const { modell, utvardering } = checked.value.analys;
  return indikatorFigures(utvardering.indikatorresultatById.get(id)!, modell, lang);
}

describe('figures of an indicator as texts', () => {
  test.each<[string, Lang, { utfall: string; arsmal: string }]>([
    ['I001', 'sv', { utfall: '89', arsmal: '89' }],
    ['I003', 'sv', { utfall: '–', arsmal: '82\u00a0%' }],
  ])('%s in %s', async (id, lang, expected) => {
    expect(await figuresOf(id, lang)).toMatchObject(expected);
  });
});
