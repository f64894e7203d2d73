import { contrastRatio, PALETTE } from '../../../src/style';
import { TEMPLATE_PALETTE } from '../../../src/tables';

const pair = ({ text, fill }: { text: string; fill: string }) => ({ text, fill });

test('the template has the colours of the one palette', () => {
  expect(TEMPLATE_PALETTE.tone).toEqual({
    helt: pair(PALETTE.helt),
    delvis: pair(PALETTE.delvis),
    inte: pair(PALETTE.inte),
    ingen: pair(PALETTE.ingen),
  });
  expect(TEMPLATE_PALETTE.tableHeader).toEqual(pair(PALETTE.tableHeader));
  expect(TEMPLATE_PALETTE.body).toEqual(pair(PALETTE.body));
  expect(TEMPLATE_PALETTE.computed).toEqual(pair(PALETTE.analysis));
  expect(TEMPLATE_PALETTE.inherited).toEqual(pair(PALETTE.goalBand));
});

test('body text can be read on every tint that rows get', () => {
  for (const { fill } of [TEMPLATE_PALETTE.inherited, TEMPLATE_PALETTE.computed]) {
    expect(contrastRatio(TEMPLATE_PALETTE.body.text, fill)).toBeGreaterThanOrEqual(7);
  }
});

test('tabs tell who writes, by colours that differ', () => {
  const { C, E, H, U } = TEMPLATE_PALETTE.tabByWriter;
  expect(new Set([C, E, H, U]).size).toBe(4);
});
