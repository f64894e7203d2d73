/** A mark before an item of a list. */
const BULLET = /^(?:[-–•·▪‣◦○*]|o(?=\s))\s*(?=\S)/;
const MAX_SUBHEADING_CHARS = 95;
const MAX_SUBHEADING_WORDS = 14;
/** A line that full in a hard-wrapped document was broken by the margin. */
const FULL_LINE_CHARS = 60;

/** True for a line of a list. */
export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** A line of a list without its mark. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

function endsWithoutMark(text: string): boolean {
  return /[\p{L}\d,–-]$/u.test(text);
}

/** Words that no heading and no name ends with: what follows belongs to it. */
const OPEN_END =
  /(?:,|\s(?:och|i|av|för|till|med|på|som|en|ett|den|det|de|att|samt|eller|sin|sina|är|där|från|om|under))$/i;

/** True when a text breaks off in the middle of a phrase. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text);
}

/** How a line stands to the paragraph before it. */
export interface Linjelage {
  /** True when no empty row stands between. */
  readonly isAdjacent: boolean;
  readonly isHardWrapped: boolean;
  /** Characters of the line right above. */
  readonly charsAbove: number;
}

/**
 * True when a line goes on with the paragraph before it: a page break or the margin cut it (domain 9). A new
 * paragraph begins with a capital letter, a mark or a number.
 */
export function continues(previous: string, text: string, lage: Linjelage): boolean {
  if (isBullet(text)) return false;
  const isLowerCase = /^[a-zåäöé(]/.test(text);
  if (lage.isHardWrapped && lage.isAdjacent) return isLowerCase || lage.charsAbove >= FULL_LINE_CHARS;
  return isLowerCase && endsWithoutMark(previous);
}

/** True for a line that looks as a subheading: short, begins with a capital, no mark at its end. */
export function looksAsSubheading(text: string): boolean {
  return (
    text.length <= MAX_SUBHEADING_CHARS &&
    /^[\p{Lu}\d"”]/u.test(text) &&
    /[\p{L}\d)"”]$/u.test(text) &&
    text.split(' ').length <= MAX_SUBHEADING_WORDS &&
    /\p{L}{2}/u.test(text)
  );
}
