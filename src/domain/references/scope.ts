import { AGARE_LIST, type Agare, type Utvardering } from '../model';

/** The whole document instead of a goal. */
const ALLA = 'alla';

/** The goal that a key names: its id, null for the whole document (`alla`), undefined when it is unknown. */
export function scopeId(id: string, { malresultatById }: Utvardering): string | null | undefined {
  if (id === ALLA) return null;
  const malId = id.toUpperCase();
  return malresultatById.has(malId) ? malId : undefined;
}

export function isAgare(text: string): text is Agare {
  return (AGARE_LIST as readonly string[]).includes(text);
}
