import { childElements, findChild, type ElementRange } from '../xml';

/** Elements of that local name inside the root's extension list. */
export function extensionElements(
  text: string,
  root: ElementRange,
  localName: string,
): readonly ElementRange[] {
  const list = findChild(text, root, 'extLst');
  return (list ? childElements(text, list, 'ext') : []).flatMap((ext) => childElements(text, ext, localName));
}
