/** A mark before an item of a list. */
const BULLET = /^(?:[-–•·▪‣◦○*]|o(?=\s))\s*(?=\S)/;
const MAX_SUBHEADING_CHARS = 95;
const MAX_SUBHEADING_WORDS = 14;
/** Lines of one margin differ in length by their letters' widths. */
const MARGIN_TOLERANCE = 0.85;

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

/**
 * True when the margin broke the line above: the first word of this line had no room there. Where it had, somebody
 * began a new line on purpose.
 */
export function wasBroken(
  charsAbove: number,
  text: string,
  width: number | null,
  tolerance = MARGIN_TOLERANCE,
): boolean {
  if (width === null) return false;
  const blank = text.indexOf(' ');
  const firstWordChars = blank < 0 ? text.length : blank;
  return charsAbove + 1 + firstWordChars > width * tolerance;
}

/** How a line stands to the paragraph before it. */
export interface Linjelage {
  /** True when no empty row stands between. */
  readonly isAdjacent: boolean;
  /** Characters a line holds where paragraphs are broken by the margin; null where they are not. */
  readonly wrapWidth: number | null;
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
  const isNewSentence = /[.!?]$/.test(previous) && /^\p{Lu}/u.test(text);
  const tolerance = isNewSentence ? 1 : MARGIN_TOLERANCE;
  if (lage.isAdjacent && wasBroken(lage.charsAbove, text, lage.wrapWidth, tolerance)) return true;
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
