import { analyseWorkbook } from '../../../src/actions';
import { goalTree, type GoalNode } from '../../../src/taskpane/model/goal-tree';
import { samplePort } from '../../helpers/sample-port';

const idsOf = (nodeList: readonly GoalNode[]): readonly string[] =>
  nodeList.flatMap(({ resultat, childList }) => [resultat.mal.id, ...idsOf(childList)]);

async function utvarderingOf(fileName: string) {
  const analysed = await analyseWorkbook(samplePort(fileName));
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.issueList));
  return analysed.value.utvardering;
}

describe('the goal chain as trees', () => {
  test.each(['ung-fritid-vb-2022.xlsx', 'exempel-alla-lagen.xlsx'])(
    '%s: every goal once, in document order',
    async (fileName) => {
      const utvardering = await utvarderingOf(fileName);
      expect(idsOf(goalTree(utvardering))).toEqual(utvardering.malresultatList.map(({ mal }) => mal.id));
    },
  );

  test('goals that are each other’s parents are not lost and end nowhere', async () => {
    const { malresultatList } = await utvarderingOf('ung-fritid-vb-2022.xlsx');
    const [first, second] = malresultatList.slice(0, 2);
    const a = { ...first!, barnList: [second!.mal] };
    const b = { ...second!, barnList: [first!.mal] };
    const circle = {
      malresultatList: [a, b],
      malresultatById: new Map([a, b].map((resultat) => [resultat.mal.id, resultat])),
    } as unknown as Parameters<typeof goalTree>[0];
    expect(idsOf(goalTree(circle))).toEqual([a.mal.id, b.mal.id]);
  });
});
