import type { OpcPackage } from '../package';

/** Takes away a part's relationships, and the parts they led to when nothing else in the package needs them. */
export function dropRelationships(pkg: OpcPackage, source: string): void {
  const relationshipList = pkg.relationshipList(source);
  for (const { id } of relationshipList) pkg.removeRelationship(source, id);
  for (const { partName } of relationshipList) if (partName !== null) dropIfOrphan(pkg, partName);
}

/** Removes a part that no relationship leads to, and what only it led to. */
function dropIfOrphan(pkg: OpcPackage, partName: string): void {
  if (!pkg.has(partName) || isReferred(pkg, partName)) return;
  const targetList = pkg.relationshipList(partName).flatMap((each) => each.partName ?? []);
  pkg.removePart(partName);
  for (const target of targetList) dropIfOrphan(pkg, target);
}

function isReferred(pkg: OpcPackage, partName: string): boolean {
  return ['/', ...pkg.partNameList].some((source) =>
    pkg.relationshipList(source).some((each) => each.partName === partName && source !== partName),
  );
}

/** Removes the calculation chain: it names every formula cell, and programs build it anew. */
export function dropPartOfType(pkg: OpcPackage, source: string, type: string): void {
  for (const { id, partName } of pkg.relationshipsOfType(source, type)) {
    pkg.removeRelationship(source, id);
    if (partName !== null) dropIfOrphan(pkg, partName);
  }
}
