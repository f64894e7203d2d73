import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { importsOf } from '../architecture/laws/imports';
import { ROOT, sourcesOf } from '../architecture/laws/sources';

/** What zod answers while `Function` may not be called, as in a page with a content security policy. */
function parseWithoutFunction(schema: z.ZodType, value: unknown): { isOk: boolean; triedCount: number } {
  const real = globalThis.Function;
  let triedCount = 0;
  globalThis.Function = new Proxy(real, {
    construct: () => {
      triedCount += 1;
      throw new EvalError('refused');
    },
  });
  try {
    return { isOk: schema.safeParse(value).success, triedCount };
  } finally {
    globalThis.Function = real;
  }
}

describe('without-eval', () => {
  test('keeps zod from making code of text, and zod still judges', async () => {
    await import('../../src/core/without-eval');
    const schema = z.object({ mal: z.string() });
    expect(parseWithoutFunction(schema, { mal: 'a' })).toEqual({ isOk: true, triedCount: 0 });
    expect(parseWithoutFunction(schema, { mal: 1 })).toEqual({ isOk: false, triedCount: 0 });
  });

  test('is the first that the pane imports: schemas are made when their files are', () => {
    const path = 'src/taskpane/main.tsx';
    const sources = sourcesOf({ [path]: readFileSync(join(ROOT, path), 'utf8') });
    expect(importsOf(path, sources)[0]?.specifier).toBe('../core/without-eval');
  });
});
