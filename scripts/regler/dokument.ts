import { kontrollDel } from './kontroll-del';
import { malDel } from './mal-del';
import { statusDel } from './status-del';

const INTRODUCTION = [
  '# Regler',
  'Så räknar Målkedjan fram status, förslag och påpekanden. Sidan är till för controllers och skrivs av `npm run docs` ur samma regeltabeller som programmet räknar med. Alla exempel är uträknade av programmet.',
] as const;

/** `docs/regler.md`: every rule for controllers, from the tables that the program computes with. */
export function reglerDokument(): string {
  return `${[...INTRODUCTION, ...statusDel(), ...malDel(), ...kontrollDel()].join('\n\n')}\n`;
}
