import type { Agare, Malniva } from '../../../domain';
import { IdSeries } from '../../read/id-series';
import type { Choice } from '../../spec';
import { CHOICES } from '../../specs/choices';
import { rowOf, type Datarad } from './rows';
import type { Textgrupp } from './text-collector';
import { groupRows, TextIds } from './text-rows';
import type { Malutdrag, Resultatutdrag } from './utdrag';

/** Ownership by position (domain 9). */
export const AGARE_BY_NIVA: Readonly<Record<Malniva, Agare>> = {
  inriktningsmal: 'kf',
  verksamhetsmal: 'kf',
  namndmal: 'namnd',
  enhetsmal: 'enhet',
};

/** The word that people see for a code. */
export function choiceText(list: readonly Choice[], code: string): string {
  const choice = list.find((item) => item.code === code);
  if (!choice) throw new Error(`no choice ${code}`);
  return choice.text;
}

/** Blocks with a column of their own in the sheet Mål, for short texts. */
const SHORT_BLOCK_LIST = ['Beskrivning', 'Analys'] as const;
/** Longer texts go to the sheet Texter (`sheets.md`). */
const MAX_SHORT_CHARS = 1500;

/** A block's text when it is short and has no subheadings; null when it belongs in the sheet Texter. */
function shortText(groupList: readonly Textgrupp[]): string | null {
  const [group, more] = groupList;
  if (!group || more || group.underrubrik !== '') return null;
  const text = group.paragraphList.join('\n\n');
  return text.length <= MAX_SHORT_CHARS ? text : null;
}

/** A goal's texts, parted by where they go. */
function partTexts(mal: Malutdrag): { readonly byHeader: Datarad; readonly longList: readonly Textgrupp[] } {
  const groupList = mal.texter.groups();
  const byHeader: Record<string, string> = {};
  const shortBlockSet = new Set<string>();
  for (const block of SHORT_BLOCK_LIST) {
    const text = shortText(groupList.filter((group) => group.block === block));
    if (text === null) continue;
    byHeader[block] = text;
    shortBlockSet.add(block);
  }
  return { byHeader, longList: groupList.filter(({ block }) => !shortBlockSet.has(block)) };
}

function goalRow(mal: Malutdrag, ordning: number, texts: Datarad): Datarad {
  const { rubrik, id, overordnatId, bedomning, agendaSet } = mal;
  return rowOf({
    'Mål-ID': id,
    Nivå: choiceText(CHOICES.Malniva, rubrik.niva),
    Nummer: rubrik.nummer,
    Namn: rubrik.namn,
    Överordnat: overordnatId,
    Ägare: choiceText(CHOICES.Agare, AGARE_BY_NIVA[rubrik.niva]),
    Ordning: ordning,
    Bedömning: bedomning === null ? null : choiceText(CHOICES.Bedomning, bedomning),
    ...texts,
    'Agenda 2030': [...agendaSet].sort((a, b) => a - b).join('; '),
  });
}

/** Rows of Mål and of Texter for the goals, in document order; statuses that are not printed stay empty. */
export function goalRows(malList: readonly Malutdrag[], textIds: TextIds) {
  const countByParent = new Map<string, number>();
  const malRowList: Datarad[] = [];
  const textRowList: Datarad[] = [];
  for (const mal of malList) {
    const ordning = (countByParent.get(mal.overordnatId) ?? 0) + 1;
    countByParent.set(mal.overordnatId, ordning);
    const { byHeader, longList } = partTexts(mal);
    malRowList.push(goalRow(mal, ordning, byHeader));
    textRowList.push(...groupRows(mal.id, longList, textIds));
  }
  return { malRowList, textRowList };
}

const RESULT_ID_DIGITS = 3;

/** True where symbols before results are statuses: a filled circle is one beside a square or a diamond only. */
function hasStatusSymbols(resultatList: readonly Resultatutdrag[]): boolean {
  return resultatList.some(({ symbol }) => symbol === 'delvis' || symbol === 'inte');
}

/** Rows of Förväntade resultat, in document order. */
export function resultRows(malList: readonly Malutdrag[]): readonly Datarad[] {
  const series = new IdSeries([]);
  return malList.flatMap(({ id, resultatList }) =>
    resultatList.map(({ text, bedomning: printed, symbol }, index) => {
      const bedomning = printed ?? (hasStatusSymbols(resultatList) ? symbol : null);
      return rowOf({
        'Resultat-ID': series.next('R', RESULT_ID_DIGITS),
        'Mål-ID': id,
        Ordning: index + 1,
        'Förväntat resultat': text,
        Bedömning: bedomning === null ? null : choiceText(CHOICES.Resultatbedomning, bedomning),
      });
    }),
  );
}
