import type { Page } from 'playwright-core';

/** Elements that do not fit: a page or body that scrolls sideways, a button whose text is cut, a box outside. */
export async function clippedElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`;
    const width = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll(
      'html, body, main, button, h1, h2, li, p, dd, [role=tabpanel]',
    )) {
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') {
        found.push(`wider than its box: ${name(element)}`);
      }
    }
    for (const element of document.querySelectorAll('body *')) {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < -1 || box.right > width + 1)) found.push(`outside: ${name(element)}`);
    }
    return found;
  });
}
