import { success, type Result } from '../../core';
import { RELATIONSHIP, type OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import { readRichText } from './rich-text';

/** The workbook's shared strings by index; none when it has no such part. Issues: `file-broken-xml` and kin. */
export function readSharedStrings(pkg: OpcPackage): Result<readonly string[]> {
  const [relationship] = pkg.relationshipsOfType(pkg.workbookPart, RELATIONSHIP.sharedStrings);
  if (!relationship?.partName) return success([]);
  const xml = pkg.readText(relationship.partName);
  return xml.ok ? success(parseSharedStrings(xml.value)) : xml;
}

function parseSharedStrings(xml: string): readonly string[] {
  const list: string[] = [];
  const scanner = new XmlScanner(xml);
  for (let kind = scanner.next(); kind !== 'eof'; kind = scanner.next()) {
    if (kind === 'start' && scanner.isNamed('si')) list.push(readRichText(scanner, 'si'));
    else if (kind === 'empty' && scanner.isNamed('si')) list.push('');
  }
  return list;
}
