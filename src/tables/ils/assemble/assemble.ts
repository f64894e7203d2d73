import type { Disposition } from '../struktur/disposition';
import type { Antagande, IlsTabellrader, Importresultat } from '../types';
import { activityRows } from './activity-rows';
import { goalRows, resultRows } from './goal-rows';
import { indicatorRows, type Malposter } from './indicator-rows';
import { placeOf, rawOf } from './place';
import type { Datarad } from './rows';
import { sectionTables } from './section-rows';
import { TextIds } from './text-rows';
import type { Dokumentutdrag, Malutdrag } from './utdrag';
import type { Slag } from './walk';

/** The economy's records with ids, laid in tables, and how many printed tables of each kind they come from. */
export interface Ekonomidel extends Pick<
  Importresultat['last'],
  'ekonomitabeller' | 'resultatenheter' | 'synpunkter'
> {
  readonly rowListByTable: Readonly<Record<string, readonly Datarad[]>>;
  readonly antagandeList: readonly Antagande[];
}

/** Gives the economy's records ids and lays them in tables. */
export type Ekonomisteg = (postList: readonly IlsTabellrader[], niva: Slag['niva']) => Ekonomidel;

/** ILS counts every activity without a deviation as done in an annual report (domain 7). */
const COUNTS_AS_DONE = 'Aktivitet utan avvikelse räknas som genomförd';

function settingRows({ huvud }: Disposition, { niva }: Slag): readonly Datarad[] {
  const { valueByName } = huvud;
  const organisation = valueByName.Organisation ?? (niva === 'namnd' ? valueByName.Nämnd : undefined);
  const named = { ...valueByName, ...(organisation !== undefined && { Organisation: organisation }) };
  return Object.entries(named).map(([Namn, Värde]) => ({ Namn, Värde }));
}

/** What was left out or decided for the document as a whole. */
function wholeAssumptions(
  { kalla, innehall, pageHeadByRow }: Disposition,
  { typ }: Slag,
  utdrag: Dokumentutdrag,
): readonly Antagande[] {
  const antagandeList: Antagande[] = [];
  const filledList = [...innehall.rowSet].filter((index) => kalla.radList[index]!.textList.length > 0);
  if (filledList.length > 0) {
    antagandeList.push({ code: 'innehall', radIndex: filledList[0]!, params: { rader: filledList.length } });
  }
  const [firstHead] = pageHeadByRow;
  if (firstHead !== undefined) {
    const [radIndex, text] = firstHead;
    antagandeList.push({ code: 'sidhuvud', radIndex, params: { rader: pageHeadByRow.size, text } });
  }
  const unknown = utdrag.malList
    .flatMap(({ aktivitetList }) => aktivitetList)
    .filter(({ isKlar, isAvvikelse, lage }) => isKlar === null && !isAvvikelse && lage === undefined);
  if (typ === 'VB')
    antagandeList.push({
      code: unknown.length === 0 ? 'utan-avvikelse-regel' : 'utan-avvikelse',
      radIndex: null,
      params: { antal: unknown.length },
    });
  const marked = utdrag.malList
    .flatMap(({ indikatorList }) => indikatorList)
    .filter(({ marke }) => marke !== undefined);
  if (marked.length > 0) {
    const radIndex = marked[0]!.radIndexList[0] ?? null;
    antagandeList.push({ code: 'indikator-status', radIndex, params: { antal: marked.length } });
  }
  return antagandeList;
}

function byGoal<Post>(
  utdrag: Dokumentutdrag,
  of: (owner: Pick<Malutdrag, 'indikatorList' | 'aktivitetList'>) => readonly Post[],
) {
  const groupList: Malposter<Post>[] = utdrag.malList.map((mal) => ({ mal, postList: of(mal) }));
  return [...groupList, { mal: null, postList: of(utdrag.losa) }];
}

/** Tables that hold rows; a sheet without rows is the template's matter. */
function filledTables(rowListByTable: Readonly<Record<string, readonly Datarad[]>>) {
  return Object.fromEntries(Object.entries(rowListByTable).filter(([, rowList]) => rowList.length > 0));
}

/** Lays what was read in rows of the data sheets, with ids in document order and the places of all assumptions. */
export function assemble(
  disposition: Disposition,
  utdrag: Dokumentutdrag,
  slag: Slag,
  ekonomi: Ekonomisteg,
): Importresultat {
  const { kalla } = disposition;
  const textIds = new TextIds();
  const sections = sectionTables(utdrag, slag, textIds);
  const goals = goalRows(utdrag.malList, textIds);
  const ekonomidel = ekonomi(utdrag.ekonomiList, slag.niva);
  const antagandeList = [
    ...wholeAssumptions(disposition, slag, utdrag),
    ...utdrag.antagandeList,
    ...ekonomidel.antagandeList,
  ];
  const rowListByTable = filledTables({
    Uppgifter: settingRows(disposition, slag),
    Regler: slag.typ === 'VB' ? [{ Regel: COUNTS_AS_DONE, Värde: 'Ja' }] : [],
    Mal: goals.malRowList,
    Texter: [...sections.textRowList, ...goals.textRowList],
    ForvantadeResultat: resultRows(utdrag.malList),
    Indikatorer: indicatorRows(
      byGoal(utdrag, ({ indikatorList }) => indikatorList),
      antagandeList,
    ),
    Aktiviteter: activityRows(
      byGoal(utdrag, ({ aktivitetList }) => aktivitetList),
      kalla.isDate1904,
      antagandeList,
    ),
    Avsnitt: sections.avsnittRowList,
    ...ekonomidel.rowListByTable,
  });
  const count = (table: string): number => rowListByTable[table]?.length ?? 0;
  return {
    ...slag,
    rowListByTable,
    last: {
      mal: count('Mal'),
      forvantadeResultat: count('ForvantadeResultat'),
      indikatorer: count('Indikatorer'),
      aktiviteter: count('Aktiviteter'),
      ekonomitabeller: ekonomidel.ekonomitabeller,
      resultatenheter: ekonomidel.resultatenheter,
      synpunkter: ekonomidel.synpunkter,
      avsnitt: count('Avsnitt'),
    },
    antagandeList: antagandeList.map((antagande) => ({
      ...antagande,
      plats: placeOf(kalla, antagande.radIndex),
    })),
    ejTolkadeList: utdrag.ejTolkadeList.map((index) => ({
      plats: placeOf(kalla, index),
      raw: rawOf(kalla, index),
    })),
  };
}
