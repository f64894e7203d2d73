import { decodeXstring, type XmlScanner } from '../xml';

/**
 * The characters of a string item (`si`, `is`) whose start tag is the current token: the texts of its runs
 * joined, phonetic runs left out. Stops at the item's end tag.
 */
export function readRichText(scanner: XmlScanner, itemName: string): string {
  let text = '';
  for (let kind = scanner.next(); kind !== 'eof'; kind = scanner.next()) {
    if (kind === 'end' && scanner.isNamed(itemName)) break;
    if (kind !== 'start') continue;
    if (scanner.isNamed('t')) text += readText(scanner);
    else if (scanner.isNamed('rPh') || scanner.isNamed('extLst')) skipElement(scanner);
  }
  return decodeXstring(text);
}

/** Excel drops blanks at the ends of a text that is not marked `xml:space="preserve"`. */
function readText(scanner: XmlScanner): string {
  const hasAttributes = scanner.end - scanner.nameEnd > 1;
  const isKept = hasAttributes && scanner.attribute('xml:space') === 'preserve';
  const text = readContent(scanner);
  return isKept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** The characters up to the end tag of the current element, which has no elements in it. */
export function readContent(scanner: XmlScanner): string {
  let text = '';
  for (let kind = scanner.next(); kind !== 'end' && kind !== 'eof'; kind = scanner.next())
    text += scanner.content;
  return text;
}

/** Goes to the end tag of the element whose start tag is the current token. */
export function skipElement(scanner: XmlScanner): void {
  for (let depth = 1; depth > 0;) {
    const kind = scanner.next();
    if (kind === 'eof') return;
    if (kind === 'start') depth += 1;
    else if (kind === 'end') depth -= 1;
  }
}
