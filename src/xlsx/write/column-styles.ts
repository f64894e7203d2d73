import { attributesOf, childElements, findPath } from '../xml';

/** Columns of a sheet that have a style of their own: looked up by one-based column number. */
export class ColumnStyles {
  constructor(private readonly spanList: readonly { from: number; to: number; style: string }[]) {}

  get(columnNumber: number): string | undefined {
    return this.spanList.find(({ from, to }) => from <= columnNumber && columnNumber <= to)?.style;
  }
}

/** Reads the `<cols>` of a worksheet's text. */
export function columnStyles(text: string): ColumnStyles {
  const cols = findPath(text, ['worksheet', 'cols']);
  const spanList = (cols ? childElements(text, cols) : []).flatMap((element) => {
    const attributes = attributesOf(text, element);
    const style = attributes.get('style');
    if (style === undefined) return [];
    return { from: Number(attributes.get('min')), to: Number(attributes.get('max')), style };
  });
  return new ColumnStyles(spanList);
}
