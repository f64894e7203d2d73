import { checkList, runCheckList } from '../../../src/domain';
import { hasText, t } from '../../../src/i18n';
import { makeContext, type ModellFields } from '../../helpers/modell';
import { ACTIVITY_CASES } from './cases/activities';
import { GOAL_CASES } from './cases/goals';
import { INDICATOR_CASES } from './cases/indicators';
import { TEXT_CASES } from './cases/texts';

const CASE_LIST = [...INDICATOR_CASES, ...GOAL_CASES, ...ACTIVITY_CASES, ...TEXT_CASES];
const checkByCode = new Map(checkList.map((check) => [check.code, check]));

function run(code: string, fields: ModellFields) {
  return runCheckList([checkByCode.get(code)!], makeContext(fields));
}

it('has a triggering workbook and a near miss for every check, and no check twice', () => {
  expect(CASE_LIST.map(({ code }) => code).sort()).toEqual(checkList.map(({ code }) => code).sort());
  expect(checkByCode.size).toBe(checkList.length);
});

describe.each(CASE_LIST.map((row) => [row.code, row] as const))('%s', (code, { trigger, at, nearMiss }) => {
  it('tells the problem at its cell', () => {
    expect(run(code, trigger).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(at);
  });

  it('tells it under its own code and severity', () => {
    const { severity } = checkByCode.get(code)!;
    for (const issue of run(code, trigger)) expect(issue).toMatchObject({ code, severity });
  });

  it('leaves the near miss alone', () => {
    expect(run(code, nearMiss)).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('says in %s what is wrong and what to do', (lang) => {
    const [issue] = run(code, trigger);
    for (const key of [`issue.${code}`, `fix.${code}`]) {
      if (!hasText(key)) throw new Error(`no text ${key}`);
      expect(t(lang, key, issue!.params)).toMatch(/[.”)]$/);
    }
  });
});
