import { foldText } from '../../core';
import { INDIKATOR_FALT_LIST, parseReferences, type Referensunderlag } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { SUPPRESSED } from '../blocks';
import { writeReference } from './fill-text';

/** A figure of the workbook that a text can refer to. */
export interface Figur {
  /** `{indikator:I012.utfall}`: what is put into the text. */
  readonly referens: string;
  /** Where it comes from, for people: the goal, indicator or row, and the field. */
  readonly namn: string;
  readonly falt: string;
  /** What the text will show. */
  readonly visas: string;
}

/** A reference before it is known whether anything stands there. */
type Kandidat = Omit<Figur, 'visas'>;

const MENING_LIST = ['mal', 'indikatorer', 'aktiviteter', 'forvantadeResultat'] as const;
const MAL_FALT_LIST = ['bedomning', 'forslag'] as const;

function faltText(lang: Lang, falt: string): string {
  return t(lang, `referens.falt.${falt}` as TextKey);
}

function* goalCandidates({ utvardering }: Referensunderlag, lang: Lang): Iterable<Kandidat> {
  yield {
    referens: '{mening:alla.enheter}',
    namn: t(lang, 'referens.helaDokumentet'),
    falt: faltText(lang, 'mening.enheter'),
  };
  const scopeList = [
    { id: 'alla', namn: t(lang, 'referens.helaDokumentet') },
    ...utvardering.malresultatList.map(({ mal }) => ({
      id: mal.id,
      namn: `${mal.nummer} ${mal.namn}`.trim(),
    })),
  ];
  for (const { id, namn } of scopeList) {
    for (const grupp of MENING_LIST) {
      yield { referens: `{mening:${id}.${grupp}}`, namn, falt: faltText(lang, `mening.${grupp}`) };
    }
    if (id === 'alla') continue;
    for (const falt of MAL_FALT_LIST)
      yield { referens: `{mal:${id}.${falt}}`, namn, falt: faltText(lang, falt) };
  }
}

function* indicatorCandidates({ utvardering }: Referensunderlag, lang: Lang): Iterable<Kandidat> {
  for (const { indikator } of utvardering.indikatorresultatList) {
    for (const falt of INDIKATOR_FALT_LIST) {
      yield {
        referens: `{indikator:${indikator.id}.${falt}}`,
        namn: indikator.namn,
        falt: faltText(lang, falt),
      };
    }
  }
}

function* economyCandidates({ ekonomiTabellList }: Referensunderlag): Iterable<Kandidat> {
  for (const { id, namn, radList, kolumnList } of ekonomiTabellList) {
    for (const rad of radList) {
      for (const { key } of kolumnList.filter((kolumn) => rad.cellByKolumn[kolumn.key])) {
        const referens = `{ekonomi:${id}/${rad.key}.${key.toLowerCase()}}`;
        yield { referens, namn: `${namn}: ${rad.rad}`, falt: key };
      }
    }
  }
}

function* allCandidates(underlag: Referensunderlag, lang: Lang): Iterable<Kandidat> {
  yield* goalCandidates(underlag, lang);
  yield* indicatorCandidates(underlag, lang);
  yield* economyCandidates(underlag);
}

/** What a reference shows; null when it is unknown, empty or hidden, so that nobody is offered it. */
function shown(referens: string, underlag: Referensunderlag, lang: Lang): string | null {
  const [del] = parseReferences(referens);
  if (del?.kind !== 'referens') return null;
  const text = writeReference(del.referens, underlag, lang);
  const isNothing = text === '' || text === SUPPRESSED || text === t(lang, 'referens.tom');
  return isNothing ? null : text;
}

/**
 * The first `limit` figures whose name or field holds every word of `query` (all of them for an empty one), in
 * the order goals, indicators, economy. Places where nothing stands are left out.
 */
export function findFigures(
  underlag: Referensunderlag,
  query: string,
  lang: Lang,
  limit: number,
): readonly Figur[] {
  const wordList = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  const figurList: Figur[] = [];
  for (const kandidat of allCandidates(underlag, lang)) {
    if (figurList.length >= limit) break;
    const place = foldText(`${kandidat.namn} ${kandidat.falt} ${kandidat.referens}`);
    if (!wordList.every((word) => place.includes(word))) continue;
    const visas = shown(kandidat.referens, underlag, lang);
    if (visas !== null) figurList.push({ ...kandidat, visas });
  }
  return figurList;
}
