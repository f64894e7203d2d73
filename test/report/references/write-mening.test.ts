import { evaluateModell, type Mal } from '../../../src/domain';
import { fillText } from '../../../src/report';
import { makeMal, makeModell } from '../../helpers/modell';

function fill(text: string, malList: readonly Mal[]): string {
  const modell = makeModell({ uppgifter: { niva: 'namnd' }, malList });
  return fillText(text, { modell, utvardering: evaluateModell(modell), ekonomiTabellList: [] }, 'sv');
}

const goal = (id: string, overordnatId: string, fields: Partial<Mal> = {}): Mal =>
  makeMal({ id, overordnatId, niva: 'namndmal', bedomning: 'helt', ...fields });

const ROOT = goal('M1', '', { niva: 'verksamhetsmal' });

describe('the goals of a level below a goal', () => {
  test.each<[string, readonly Mal[], string]>([
    ['none', [ROOT], ''],
    ['its own children', [ROOT, goal('N1', 'M1'), goal('N2', 'M1')], 'Båda nämndmålen uppfylls helt.'],
    ['further down too', [ROOT, goal('N1', 'M1'), goal('N2', 'N1')], 'Båda nämndmålen uppfylls helt.'],
    ['not those of others', [ROOT, goal('N1', 'M1'), goal('N2', 'M2')], 'Nämndmålet uppfylls helt.'],
    ['not the goal itself', [goal('M1', ''), goal('N1', 'M1')], 'Nämndmålet uppfylls helt.'],
  ])('%s', (_, malList, expected) => {
    expect(fill('{mening:M1.namndmal}', malList)).toBe(expected);
  });

  it('comes to an end where a row repeats the id of the goal that it stands under', () => {
    expect(fill('{mening:M1.namndmal}', [ROOT, goal('M1', 'M1')])).toBe('');
    expect(fill('{mening:M1.namndmal}', [ROOT, goal('N1', 'M1'), goal('M1', 'N1')])).toBe(
      'Nämndmålet uppfylls helt.',
    );
  });

  it('comes to an end in a cycle', () => {
    expect(fill('{mening:N1.namndmal}', [goal('N1', 'N2'), goal('N2', 'N1')])).toBe(
      'Nämndmålet uppfylls helt.',
    );
  });

  it('follows a chain as long as a sheet', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => goal(`N${at}`, at === 0 ? 'M1' : `N${at - 1}`));
    expect(fill('{mening:M1.namndmal}', [ROOT, ...chain])).toBe('Samtliga 20000 nämndmål uppfylls helt.');
  });
});
