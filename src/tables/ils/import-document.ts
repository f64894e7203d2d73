import { failureOf, makeIssue, success, type Issue, type Result } from '../../core';
import type { Organisationsniva, Typ } from '../../domain';
import { assemble, type Ekonomisteg } from './assemble/assemble';
import { Walk, type Former, type Slag } from './assemble/walk';
import type { Radutfall } from './assemble/utdrag';
import { dispose, type Disposition } from './struktur/disposition';
import { readKind } from './struktur/kind';
import type { Antagande, Importresultat, Kalla } from './types';

/** What the person says of the document; it goes before what the document says. */
export interface Importsvar {
  readonly typ?: Typ;
  readonly niva?: Organisationsniva;
  readonly ar?: number;
}

/** The readers that an import is made of. */
export interface Importdelar {
  readonly former: Former;
  readonly ekonomi: Ekonomisteg;
}

function unknownIssues({ typ, niva, ar }: { typ: unknown; niva: unknown; ar: unknown }): readonly Issue[] {
  const issueList: Issue[] = [];
  if (typ === null) issueList.push(makeIssue('import-typ-unknown', 'fel'));
  if (niva === null) issueList.push(makeIssue('import-niva-unknown', 'fel'));
  if (ar === null) issueList.push(makeIssue('import-ar-unknown', 'fel'));
  return issueList;
}

/** The kind of document for certain, from the person and the document; issues for what neither says. */
function settleKind(
  disposition: Disposition,
  svar: Importsvar,
): Result<{ slag: Slag; antagandeList: readonly Antagande[] }> {
  const levelSet = new Set([...disposition.malByRow.values()].map(({ niva }) => niva));
  const levels = { hasNamndmal: levelSet.has('namndmal'), hasEnhetsmal: levelSet.has('enhetsmal') };
  const read = readKind(disposition.kalla.radList, disposition.huvud, levels);
  const typ = svar.typ ?? read.typ;
  const niva = svar.niva ?? read.niva;
  const ar = svar.ar ?? read.ar;
  if (typ === null || niva === null || ar === null) return failureOf(unknownIssues({ typ, niva, ar }));
  const isStillAssumed = ({ code }: Antagande): boolean => svar[code as keyof Importsvar] === undefined;
  return success({ slag: { typ, niva, ar }, antagandeList: read.antagandeList.filter(isStillAssumed) });
}

/** An import with what became of every row of the source, for proofs that nothing is dropped. */
export interface Importspar {
  readonly resultat: Importresultat;
  readonly utfallList: readonly Radutfall[];
}

/** As `importDocument`, with the trace of every row. */
export function traceImport(
  kalla: Kalla,
  svar: Importsvar,
  { former, ekonomi }: Importdelar,
): Result<Importspar> {
  const disposition = dispose(kalla);
  if (disposition.goals === null) return failureOf([makeIssue('import-no-goals', 'fel')]);
  const settled = settleKind(disposition, svar);
  if (!settled.ok) return settled;
  const { slag, antagandeList } = settled.value;
  const walk = new Walk(disposition, slag, former);
  walk.antagandeList.push(...antagandeList);
  const utdrag = walk.run();
  return success({ resultat: assemble(disposition, utdrag, slag, ekonomi), utfallList: utdrag.utfallList });
}
