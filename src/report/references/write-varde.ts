import { abs, equals, formatDecimal, isZero, parseDecimal, roundTo, sign, toNumber } from '../../core';
import { applyFilters, type Referensunderlag, type Referensvarde, type Skrivsatt } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { SUPPRESSED } from '../blocks';
import { numberWord } from '../sentences';
import { writeMening } from './write-mening';

type Tal = Extract<Referensvarde, { kind: 'tal' }>;
type Utfall = 'plus' | 'minus' | 'noll';

const ONE = parseDecimal('1')!;

function directionKey({ varde, decimaler, riktningsord }: Tal): TextKey {
  const printed = sign(roundTo(varde, decimaler));
  const utfall: Utfall = printed > 0 ? 'plus' : printed < 0 ? 'minus' : 'noll';
  return `referens.${riktningsord!}.${utfall}`;
}

/** Digits as the table prints them, or a word up to twelve. */
function writeNumber(tal: Tal, { isOrd, genus, isAbsolut }: Skrivsatt, lang: Lang): string {
  const rounded = roundTo(tal.varde, tal.decimaler);
  const printed = isAbsolut || isZero(rounded) ? abs(rounded) : rounded;
  const isWord = isOrd && sign(printed) >= 0 && equals(printed, roundTo(printed, 0));
  return isWord
    ? numberWord(toNumber(printed), genus ?? tal.genus ?? 'en', lang)
    : formatDecimal(printed, tal.decimaler, lang);
}

/** True for a change of exactly one percentage point, which is written as a word (`sentences.md`). */
function isOneStep({ varde, decimaler }: Tal, { isAbsolut }: Skrivsatt): boolean {
  const printed = roundTo(varde, decimaler);
  return equals(isAbsolut ? abs(printed) : printed, ONE);
}

/** Texts write "procent" where tables write "%". */
function withUnit(tal: Tal, skrivsatt: Skrivsatt, lang: Lang): string {
  const { enhet } = tal;
  const number = writeNumber(tal, skrivsatt, lang);
  if (enhet === '' || skrivsatt.isUtanEnhet) return number;
  if (enhet === '%') return t(lang, 'referens.procent', { tal: number });
  if (enhet !== 'procentenheter') return `${number}\u00a0${enhet}`;
  return isOneStep(tal, skrivsatt)
    ? t(lang, 'referens.procentenhet.ett')
    : t(lang, 'referens.procentenhet.flera', { tal: number });
}

function writeTal(tal: Tal, skrivsatt: Skrivsatt, lang: Lang): string | null {
  const asked = applyFilters(tal, skrivsatt);
  if (!asked) return null;
  return skrivsatt.isRiktning ? t(lang, directionKey(asked)) : withUnit(asked, skrivsatt, lang);
}

/** What a reference shows in a text; null when its filters do not fit. */
export function writeVarde(
  varde: Referensvarde,
  skrivsatt: Skrivsatt,
  underlag: Referensunderlag,
  lang: Lang,
): string | null {
  const text = plainText(varde, skrivsatt, underlag, lang);
  return text !== null && skrivsatt.isVersal ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function plainText(
  varde: Referensvarde,
  skrivsatt: Skrivsatt,
  underlag: Referensunderlag,
  lang: Lang,
): string | null {
  switch (varde.kind) {
    case 'tal':
      return writeTal(varde, skrivsatt, lang);
    case 'text':
      return varde.text;
    case 'status':
      return t(lang, `status.${varde.status}`);
    case 'bedomning':
      return t(lang, `bedomning.${varde.bedomning}`);
    case 'mening':
      return writeMening(varde.mening, underlag, lang);
    case 'dold':
      return SUPPRESSED;
    case 'tom':
      return t(lang, 'referens.tom');
  }
}
