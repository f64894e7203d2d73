import type { Agare } from '../../domain';
import { joinList, type Lang } from '../../i18n';
import type { CountWriter } from './numbers';
import { enPhrases } from './phrases-en';
import { svPhrases } from './phrases-sv';
import type { GroupPhrases, Inflected, LanguagePhrases, NounForms, NounKey, Scaled } from './phrases';

const PHRASES_BY_LANG: Readonly<Record<Lang, LanguagePhrases>> = { sv: svPhrases, en: enPhrases };

/** The phrases of a language. */
export function phrasesOf(lang: Lang): LanguagePhrases {
  return PHRASES_BY_LANG[lang];
}

/** Fills the `{slots}` of a phrase; a slot without a value is a broken table and throws. */
export function fill(phrase: string, slots: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`phrase "${phrase}": no value for {${name}}`);
    return value;
  });
}

/** The phrase of a table for a count: one, two, more. */
export function scaled(phrases: Scaled, count: number): string {
  return phrases[count < 2 ? 0 : count === 2 ? 1 : 2];
}

/** The phrase of a table for a count: one, several. */
export function inflected(phrases: Inflected, count: number): string {
  return phrases[count === 1 ? 0 : 1];
}

/** First letter as a capital; everything else as it is. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A counted group with its possible owners, ready to be named in a sentence. */
export interface Group {
  readonly lang: Lang;
  readonly noun: NounForms;
  readonly phrases: GroupPhrases;
  /** The same group without its owner, for sentences that follow one that named it. */
  readonly plainPhrases: GroupPhrases;
  readonly agare: string;
}

/** The group of a noun; with owners it is named after them ("nämndens nio indikatorer"). */
export function groupOf(key: NounKey, lang: Lang, agareList: readonly Agare[] = []): Group {
  const phrases = phrasesOf(lang);
  const agare = joinList(
    lang,
    agareList.map((owner) => phrases.agare[owner]),
  );
  return {
    lang,
    noun: phrases.noun[key],
    phrases: agareList.length > 0 ? phrases.ownedGroup : phrases.group,
    plainPhrases: phrases.group,
    agare,
  };
}

/** Names a group by one of its phrases. */
export function nameGroup(group: Group, phrase: string, count: number, write: CountWriter): string {
  const { negation } = phrasesOf(group.lang);
  const { genus, ...forms } = group.noun;
  return fill(phrase, {
    ...forms,
    n: write(count),
    agare: group.agare,
    nagon: negation.nagon[genus],
    ingen: negation.ingen[genus],
  });
}
