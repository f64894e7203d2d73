import { isAsWritten, marksOf, planOfBefore, withPlan } from '../../../src/excel/undo/owned-memory';
import { plannedCellRows, withFingerprints, type OwnedSheet, type WorkbookPlan } from '../../../src/workbook';
import { editedPlan, richPlan } from '../../helpers/rich-plan';

const owned = (plan: WorkbookPlan): WorkbookPlan =>
  withFingerprints({ ...plan, sheetList: plan.sheetList.slice(0, 1) });
const plan = owned(richPlan());
const [sheet] = plan.sheetList;

/** The planned sheet as a reading would find it. */
const standing = (patch: Partial<OwnedSheet> = {}): OwnedSheet => ({
  mark: 'malkedjan.PROVRAPPORT',
  title: 'Provrapport',
  fingerprint: sheet!.fingerprint,
  rowList: plannedCellRows(sheet!.rowList),
  ...patch,
});

test('marks are folded; sheets without one do not count', () => {
  expect([...marksOf(plan)]).toEqual(['malkedjan.provrapport']);
  expect(marksOf({ ...plan, sheetList: [{ ...sheet!, mark: null }] }).size).toBe(0);
});

test('a sheet is known by what stands in it, whatever the letter case of its mark', () => {
  const written = withPlan(new Map(), plan);
  expect(isAsWritten(standing(), written)).toBe(true);
  expect(isAsWritten(standing({ rowList: [[{ value: 'annat' }]] }), written)).toBe(false);
  expect(isAsWritten(standing({ mark: 'Malkedjan.Annan' }), written)).toBe(false);
});

test('a plan without fingerprints leaves nothing to know its sheets by', () => {
  expect(
    isAsWritten(standing(), withPlan(new Map(), { ...plan, sheetList: [{ ...sheet!, fingerprint: null }] })),
  ).toBe(false);
});

describe('the plan of what is written over', () => {
  const next = owned(editedPlan());
  const written = withPlan(new Map(), plan);

  test('the sheet as it was planned, with its styles', () => {
    expect(planOfBefore(next, [standing()], written)).toMatchObject({
      sheetList: [sheet],
      styleByName: plan.styleByName,
      nameList: [],
      activeSheet: null,
    });
  });

  test('nothing when nothing stood there; sheets under other marks are left alone', () => {
    const other = standing({ mark: 'Malkedjan.Annan' });
    expect(planOfBefore(next, [other], written)?.sheetList).toEqual([]);
  });

  test('null when it is not what was written', () => {
    expect(planOfBefore(next, [standing({ rowList: [] })], written)).toBeNull();
    expect(planOfBefore(next, [standing()], new Map())).toBeNull();
  });
});
