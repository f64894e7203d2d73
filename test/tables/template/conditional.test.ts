import { TEMPLATE_PALETTE } from '../../../src/tables';
import { planConditionalFormats } from '../../../src/tables/template/conditional';
import { specOf } from '../../helpers/tables';

const BODY = { top: 2, left: 1, bottom: 501, right: 18 };

function formats(table: string, niva: 'enhet' | 'namnd' = 'enhet') {
  return planConditionalFormats(specOf(table), niva, TEMPLATE_PALETTE, BODY);
}

/** `I: "Uppfylls helt" #DDF3DB`, short enough to compare. */
function words(table: string): readonly string[] {
  return formats(table).flatMap(({ rangeList, rule }) =>
    rule.kind === 'cellValue' ? [`${rangeList[0]!.left}: ${rule.formulaList[0]!} ${rule.look.fill!}`] : [],
  );
}

test('assessments get their colours word by word', () => {
  expect(words('ForvantadeResultat')).toEqual([
    '5: "Helt" #DDF3DB',
    '5: "Delvis" #FFEFC2',
    '5: "Inte" #FBDDE0',
  ]);
  expect(words('Mal').slice(0, 4)).toEqual([
    '9: "Uppfylls helt" #DDF3DB',
    '9: "Uppfylls delvis" #FFEFC2',
    '9: "Uppfylls inte" #FBDDE0',
    '9: "Ingen" #EBEBEB',
  ]);
});

test('a state without a colour has no rule', () => {
  expect(words('Aktiviteter').some((word) => word.includes('Pågår'))).toBe(false);
  expect(words('Aktiviteter')).toContain('10: "Genomförd" #DDF3DB');
});

test.each([
  ['enhet', 'OR($F2="KF",$F2="Nämnd")'],
  ['namnd', 'OR($F2="KF")'],
] as const)('%s: rows decided by others are tinted, after the status colours', (niva, formula) => {
  const last = formats('Mal', niva).at(-1)!;
  expect(last.rule).toMatchObject({ kind: 'expression', formula });
  expect(last.rangeList).toEqual([BODY]);
});

test('sheets without owners and states have no rules', () => {
  expect(formats('Uppgifter')).toEqual([]);
  expect(formats('Verksamheter')).toEqual([]);
});
