import { toPlain } from '../../../src/core';
import type { DocumentInput } from '../../../src/report';
import { buildDocument, planReport } from '../../../src/report';
import { makeEkonomiContext } from '../../helpers/ekonomi';
import { makeIndikator, makeMal, makeTextrad } from '../../helpers/modell';

function inputOf(analys: string, lang: 'sv' | 'en' = 'sv'): DocumentInput {
  const context = makeEkonomiContext([{ utfall: '15 341', budget: '14 769', kommentar: analys }], {
    malList: [makeMal({ id: 'M1', niva: 'enhetsmal', bedomning: 'delvis', analys })],
    textradList: [makeTextrad({ agareId: 'M1', block: 'Goda exempel', text: analys })],
    indikatorList: [makeIndikator({ malId: 'M1', utfall: '68 %', arsmal: '69 %', analys })],
  });
  return { ...context, lang };
}

const allTexts = (input: DocumentInput): readonly string[] =>
  planReport({ ...input, issueList: [] }).sheetList.flatMap(({ rowList }) =>
    rowList.flatMap(({ cellList }) =>
      cellList.flatMap(({ content }) =>
        content.kind === 'value' && typeof content.value === 'string' ? [content.value] : [],
      ),
    ),
  );

test('references are filled in wherever the report prints a text', () => {
  const textList = allTexts(inputOf('Nådde {indikator:I001.utfall} mot {indikator:I001.arsmal}.'));
  const filled = textList.filter((text) => text.includes('Nådde 68 procent mot 69 procent.'));
  expect(filled.length).toBeGreaterThanOrEqual(3);
  expect(textList.join('\n')).not.toContain('{indikator');
});

test('texts are Swedish, so what is filled in is Swedish in an English report too', () => {
  expect(allTexts(inputOf('{ekonomi:K001.avvikelse|riktning}', 'en')).join('\n')).toContain('underskott');
});

test('an unknown reference stays visible in the report', () => {
  expect(allTexts(inputOf('{indikator:I099.utfall}')).join('\n')).toContain('{indikator:I099.utfall}');
});

test('a report without references is the same as before, and so are its figures with them', () => {
  const plain = inputOf('Nådde 68 procent.');
  const referring = inputOf('Nådde {indikator:I001.utfall}.');
  expect(allTexts(referring)).toEqual(allTexts(plain));
  const figures = ({ ekonomiTabellList }: DocumentInput) =>
    ekonomiTabellList.flatMap(({ radList }) =>
      radList.flatMap(({ cellByKolumn }) =>
        Object.values(cellByKolumn).map((cell) => (cell?.varde ? toPlain(cell.varde) : null)),
      ),
    );
  expect(figures(referring)).toEqual(figures(plain));
  expect(buildDocument(plain).length).toBeGreaterThan(3);
});
