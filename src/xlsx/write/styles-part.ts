import { success, type Result } from '../../core';
import { blankStylesXml } from '../blank';
import { CONTENT_TYPE, RELATIONSHIP, type OpcPackage } from '../package';
import { NAMESPACE, toStrict } from '../xml';

/** The styles part; a workbook without one gets a plain one. */
export interface StylesPart {
  readonly partName: string | null;
  readonly text: string;
}

/** Reads the styles part. Issues: those of a part that cannot be read. */
export function openStyles(pkg: OpcPackage): Result<StylesPart> {
  const [styles] = pkg.relationshipsOfType(pkg.workbookPart, RELATIONSHIP.styles);
  const mainNamespace = pkg.isStrict ? toStrict(NAMESPACE.main) : NAMESPACE.main;
  if (!styles?.partName) return success({ partName: null, text: blankStylesXml(mainNamespace) });
  const text = pkg.readText(styles.partName);
  return text.ok ? success({ partName: styles.partName, text: text.value }) : text;
}

/** Puts the styles part into the package, as a new part when it had none. */
export function putStyles(pkg: OpcPackage, known: string | null, text: string): void {
  if (known !== null) {
    pkg.writeText(known, text);
    return;
  }
  const partName = pkg.has('/xl/styles.xml') ? pkg.freePartName('/xl/styles#.xml') : '/xl/styles.xml';
  pkg.addPart(partName, CONTENT_TYPE.styles, text);
  pkg.addRelationship(pkg.workbookPart, RELATIONSHIP.styles, partName);
}
