import type { Page } from 'playwright-core';
import { gridCell, goTo, WorkbenchBrowser } from '../e2e/helpers/workbench';
import { hasTool } from '../helpers/tools';
import { median } from './measure';

declare global {
  interface Window {
    /** Settles when the pane shows the new status. */
    tick: Promise<number>;
  }
}

const RUN_COUNT = 20;
const LIMIT_MS = 60_000;
/** An outcome in the middle of the sheet; without it the check finds one thing more. */
const PLACE = 'Indikatorer!L900';

/**
 * Milliseconds from a committed edit in the workbench's grid to the frame that shows the new status in the pane, the
 * pane's own waiting included; median of 20 edits of a workbook. Null where there is no Chromium.
 */
export async function measureTick(workbook: Uint8Array): Promise<number | null> {
  if (!hasTool('chromium')) return null;
  const browser = await WorkbenchBrowser.start();
  try {
    const page = await browser.open({ file: workbook });
    await page.locator('#issue-0').waitFor({ timeout: 120_000 });
    const timeList: number[] = [];
    for (let run = 0; run <= RUN_COUNT; run += 1) {
      const time = await tick(page, run % 2 === 0 ? '' : '50');
      if (run > 0) timeList.push(time);
    }
    return median(timeList);
  } finally {
    await browser.stop();
  }
}

async function tick(page: Page, text: string): Promise<number> {
  await goTo(page, PLACE);
  await gridCell(page, PLACE.split('!')[1]!).waitFor();
  await page.keyboard.press('F2');
  await page.locator('.cell-editor').fill(text);
  await page.evaluate(() => {
    const status = document.querySelector('footer [role=status]')!;
    window.tick = new Promise<number>((done) => {
      let start = 0;
      addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
  });
  await page.keyboard.press('Enter');
  return page.evaluate(
    (limitMs) =>
      Promise.race([
        window.tick,
        new Promise<number>((_, refuse) =>
          setTimeout(() => refuse(new Error('the pane never showed a new status')), limitMs),
        ),
      ]),
    LIMIT_MS,
  );
}
