import { officeHost, onWorkbookChange } from '../../src/excel';
import { useHost } from '../host';
import { excelPort, hostOptions, readSample, reportPlan } from './setup';

const host = useHost(() => hostOptions(readSample()));

describe('onWorkbookChange', () => {
  test('hears of edits on every sheet until it is ended', async () => {
    let heardCount = 0;
    const end = onWorkbookChange(officeHost(), () => {
      heardCount += 1;
    });
    await host().settle();
    host().person.edit('Indikatorer', 'B30', [['x']]);
    host().person.edit('Mål', 'B30', [['x']]);
    await host().settle();
    expect(heardCount).toBe(2);
    end();
    await host().settle();
    host().person.edit('Mål', 'B31', [['x']]);
    await host().settle();
    expect(heardCount).toBe(2);
  });

  test('does not hear our own report', async () => {
    let heardCount = 0;
    const port = excelPort();
    const plan = await reportPlan(port);
    onWorkbookChange(officeHost(), () => {
      heardCount += 1;
    });
    await host().settle();
    expect(await port.applyPlan(plan)).toMatchObject({ ok: true });
    await host().settle();
    expect(heardCount).toBe(0);
    host().person.edit('Mål', 'B30', [['x']]);
    await host().settle();
    expect(heardCount).toBe(1);
  });
});
