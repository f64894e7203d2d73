import type { Organisationsniva, Typ } from '../../../domain';
import { IdSeries } from '../../read/id-series';
import { sectionRows } from '../../template/sections';
import { squeeze } from '../struktur/words';
import { rowOf, type Datarad } from './rows';
import type { Textgrupp } from './text-collector';
import { groupRows, type TextIds } from './text-rows';
import type { Dokumentutdrag } from './utdrag';

const SECTION_ID_DIGITS = 2;
const LEFT_OUT = 'Utelämna';
const COVER = 'Försättsblad';
/** Sections under which the economy is printed when none of their own is there for it. */
const ECONOMY_LABEL_LIST = ['uppföljningavekonomi', 'redovisningavekonomi'];

interface Section {
  readonly rubrik: string;
  readonly omTomt: string;
  vy: string;
  /** Index in the same list; null for an outermost one. */
  overordnad: number | null;
  readonly radIndex: number;
  readonly groupList: readonly Textgrupp[];
}

function foundSections({ avsnittList }: Dokumentutdrag): Section[] {
  return avsnittList.map(({ traff, radIndex, texter }) => ({
    ...traff,
    radIndex,
    groupList: texter.groups(),
  }));
}

/** Puts a section before another; indices of parents move along. */
function insertAt(sectionList: readonly Section[], at: number, section: Section): Section[] {
  const moved = sectionList.map((item) => ({
    ...item,
    overordnad: item.overordnad !== null && item.overordnad >= at ? item.overordnad + 1 : item.overordnad,
  }));
  return [...moved.slice(0, at), section, ...moved.slice(at)];
}

/** The goal tree has a section of its own, also where the document has no heading above it. */
function withGoals(
  sectionList: Section[],
  { malList }: Dokumentutdrag,
  kind: { niva: Organisationsniva; typ: Typ },
) {
  const [firstGoal] = malList;
  if (!firstGoal || sectionList.some(({ vy }) => vy === 'Mål')) return sectionList;
  const template = sectionRows(kind.niva, kind.typ).find(({ Vy }) => Vy === 'Mål')!;
  const after = sectionList.findIndex(({ radIndex }) => radIndex > firstGoal.radIndex);
  return insertAt(sectionList, after < 0 ? sectionList.length : after, {
    rubrik: String(template['Rubrik']),
    omTomt: String(template['Om tomt']),
    vy: 'Mål',
    overordnad: null,
    radIndex: firstGoal.radIndex,
    groupList: [],
  });
}

function withEconomy(sectionList: Section[]): Section[] {
  if (sectionList.some(({ vy }) => vy === 'Ekonomi')) return sectionList;
  const chapter = sectionList.find(({ rubrik }) => ECONOMY_LABEL_LIST.includes(squeeze(rubrik)));
  if (chapter) chapter.vy = 'Ekonomi';
  return sectionList;
}

function withCover(sectionList: Section[], { forsattsblad }: Dokumentutdrag): Section[] {
  const groupList = forsattsblad.groups();
  if (groupList.length === 0) return sectionList;
  const cover = { rubrik: COVER, omTomt: LEFT_OUT, vy: '', overordnad: null, radIndex: -1, groupList };
  return insertAt(sectionList, 0, cover);
}

/** Rows of Avsnitt as the document has its sections, and rows of Texter for what stands in them. */
export function sectionTables(
  utdrag: Dokumentutdrag,
  kind: { readonly niva: Organisationsniva; readonly typ: Typ },
  textIds: TextIds,
): { readonly avsnittRowList: readonly Datarad[]; readonly textRowList: readonly Datarad[] } {
  const sectionList = withCover(withEconomy(withGoals(foundSections(utdrag), utdrag, kind)), utdrag);
  const series = new IdSeries([]);
  const idList = sectionList.map(() => series.next('S', SECTION_ID_DIGITS));
  const countByParent = new Map<number | null, number>();
  const avsnittRowList = sectionList.map(({ rubrik, omTomt, vy, overordnad }, index) => {
    const ordning = (countByParent.get(overordnad) ?? 0) + 1;
    countByParent.set(overordnad, ordning);
    return rowOf({
      'Avsnitt-ID': idList[index]!,
      Överordnat: overordnad === null ? '' : idList[overordnad]!,
      Ordning: ordning,
      Rubrik: rubrik,
      'Om tomt': omTomt,
      Vy: vy,
    });
  });
  const textRowList = sectionList.flatMap(({ groupList }, index) =>
    groupRows(idList[index]!, groupList, textIds),
  );
  return { avsnittRowList, textRowList };
}
