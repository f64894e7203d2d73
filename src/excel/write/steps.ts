import type { CellRange } from '../../core';
import { rangeA1 } from '../../core';

/** What the steps of one request share: the context, and each sheet's proxy once. */
export class RequestScope {
  private readonly sheetByTitle = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(title: string): Excel.Worksheet {
    const known = this.sheetByTitle.get(title);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(title);
    this.sheetByTitle.set(title, sheet);
    return sheet;
  }

  /** A sheet's range, released when the step is queued. */
  onRange(title: string, range: CellRange | string, use: (range: Excel.Range) => void): void {
    const proxy = this.sheet(title).getRange(typeof range === 'string' ? range : rangeA1(range));
    use(proxy);
    proxy.untrack();
  }

  /** Several ranges of a sheet at once, released when the step is queued. */
  onAreas(title: string, addressList: string, use: (areas: Excel.RangeAreas) => void): void {
    const proxy = this.sheet(title).getRanges(addressList);
    use(proxy);
    proxy.untrack();
  }
}

/** One thing to queue, with what it weighs on the wire (UTF-8 bytes, rather too many than too few). */
export interface Step {
  readonly bytes: number;
  queue(scope: RequestScope): void;
}

/** What proxies and single actions weigh, without what is assigned. Measured through the real client. */
export const WEIGHT = { proxy: 340, part: 160, action: 120, sheet: 260 } as const;

/** Steps that always go in one request. */
export function joinSteps(stepList: readonly Step[]): Step {
  return {
    bytes: stepList.reduce((sum, { bytes }) => sum + bytes, 0),
    queue: (scope) => stepList.forEach((step) => step.queue(scope)),
  };
}
