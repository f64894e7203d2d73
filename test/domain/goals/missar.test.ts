import { evaluateModell, isBattreBedomning, missarUnder, type Bedomning } from '../../../src/domain';
import { makeAktivitet, makeIndikator, makeMal, makeModell, makeResultat } from '../../helpers/modell';

function missar(fields: Parameters<typeof makeModell>[0]): readonly string[] {
  const utvardering = evaluateModell(makeModell(fields));
  return missarUnder(utvardering.malresultatById.get('M1')!, utvardering);
}

const ROOT = makeMal({ id: 'M1', niva: 'namndmal' });

test('what is missed or met in part is named, what is met is not', () => {
  const named = missar({
    malList: [ROOT],
    indikatorList: [
      makeIndikator({ id: 'I1', malId: 'M1', namn: 'Nådd', utfall: '10', arsmal: '10' }),
      makeIndikator({ id: 'I2', malId: 'M1', namn: 'Delvis', utfall: '9', arsmal: '10' }),
      makeIndikator({ id: 'I3', malId: 'M1', namn: 'Missad', utfall: '1', arsmal: '10' }),
      makeIndikator({ id: 'I4', malId: 'M1', namn: 'Utan utfall', arsmal: '10' }),
    ],
    aktivitetList: [
      makeAktivitet({ id: 'A1', malId: 'M1', namn: 'Försenad', lage: 'avvikelse' }),
      makeAktivitet({ id: 'A2', malId: 'M1', namn: 'Pågår', lage: 'pagar' }),
    ],
    resultatList: [
      makeResultat({ id: 'R1', malId: 'M1', text: 'Uteblev', bedomning: 'inte' }),
      makeResultat({ id: 'R2', malId: 'M1', text: 'Kom', bedomning: 'helt' }),
    ],
  });
  expect(named).toEqual(['Delvis', 'Missad', 'Försenad', 'Uteblev']);
});

test('goals below count in document order, and at most five names are given', () => {
  const malList = [ROOT, ...[1, 2, 3].map((at) => makeMal({ id: `E${at}`, overordnatId: 'M1' }))];
  const indikatorList = [3, 1, 2, 1, 2, 3].map((mal, at) =>
    makeIndikator({ id: `I${at}`, malId: `E${mal}`, namn: `E${mal} ${at}`, utfall: '1', arsmal: '10' }),
  );
  expect(missar({ malList, indikatorList })).toEqual(['E1 1', 'E1 3', 'E2 2', 'E2 4', 'E3 0']);
});

test.each<[Bedomning, Bedomning, boolean]>([
  ['helt', 'delvis', true],
  ['helt', 'inte', true],
  ['delvis', 'inte', true],
  ['helt', 'helt', false],
  ['delvis', 'helt', false],
  ['inte', 'delvis', false],
  ['helt', 'ingen', false],
  ['ingen', 'inte', false],
])('%s is better than %s: %s', (chosen, proposed, expected) => {
  expect(isBattreBedomning(chosen, proposed)).toBe(expected);
});

test.each([
  [1, [1]],
  [0, []],
])('with %i unknown state the proposal says so', (count, expected) => {
  const aktivitetList = Array.from({ length: count }, () => makeAktivitet({ malId: 'M1' }));
  const { malresultatById } = evaluateModell(makeModell({ malList: [ROOT], aktivitetList }));
  const told = malresultatById.get('M1')!.skalList.filter(({ code }) => code === 'okantLage');
  expect(told.map(({ params }) => params['antal'])).toEqual(expected);
});
