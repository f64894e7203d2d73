const MAX_TITLE_LENGTH = 31;
const FALLBACK_TITLE = 'Blad';

/** Titles are compared as Excel does: without regard to case. */
export function foldTitle(title: string): string {
  return title.toLowerCase();
}

/** The wanted title made one that Excel accepts: no `\ / ? * [ ] :`, no outer apostrophe, ≤ 31 characters. */
export function validTitle(wanted: string): string {
  const cleaned = [...wanted]
    .map((char) => (/[\\/?*[\]:\p{Cc}\p{Cs}]/u.test(char) ? ' ' : char))
    .join('')
    .trim();
  return trimTitle(cleaned, MAX_TITLE_LENGTH) || FALLBACK_TITLE;
}

/** The wanted title, or `Rapport (2)`, `Rapport (3)` … when others have it. `takenSet` holds folded titles. */
export function freeTitle(wanted: string, takenSet: ReadonlySet<string>): string {
  const title = validTitle(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = trimTitle(title, MAX_TITLE_LENGTH - suffix.length) + suffix;
    if (!takenSet.has(foldTitle(candidate))) return candidate;
  }
}

function trimTitle(title: string, maxLength: number): string {
  let cut = title.slice(0, maxLength);
  if (/[\uD800-\uDBFF]$/.test(cut)) cut = cut.slice(0, -1);
  return cut.replace(/^['\s]+|['\s]+$/g, '');
}
