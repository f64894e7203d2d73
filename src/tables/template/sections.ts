import type { Organisationsniva, Typ } from '../../domain';
import type { CellScalar } from '../../core';

/** Words of the column Vy: which generated part a section prints. */
type Vy =
  | 'Mål'
  | 'Ekonomi'
  | 'Verksamhetsområden'
  | 'Prognosjämförelse'
  | 'Kostnadsutveckling'
  | 'Personalkostnader'
  | 'Särskilda satsningar'
  | 'Resultatenheter'
  | 'Investeringar'
  | 'Lokaländamål'
  | 'Balansräkning'
  | 'Budgetjusteringar'
  | 'Omslutningsförändringar'
  | 'Synpunkter';

/** One section of a document: heading, what is printed there, what stands in it. */
interface Section {
  readonly rubrik: string;
  readonly vy?: Vy;
  /** Left out when empty; other sections then print the text for empty sections. */
  readonly isOptional?: boolean;
  readonly childList?: readonly Section[];
}

const plain = (...rubrikList: readonly string[]): readonly Section[] =>
  rubrikList.map((rubrik) => ({ rubrik }));
const view = (rubrik: string, vy: Vy): Section => ({ rubrik, vy });
const optional = (rubrik: string): Section => ({ rubrik, isOptional: true });

const CONTENTS = optional('Innehållsförteckning');
const ANALYSIS: Section = { rubrik: 'Sammanfattande analys' };
const GOALS: Section = { rubrik: 'Uppföljning av Kommunfullmäktiges inriktningsmål', vy: 'Mål' };
const PLANNED_GOALS: Section = { rubrik: 'Kommunfullmäktiges inriktningsmål', vy: 'Mål' };
const RESULT: Section = {
  rubrik: 'Analys av resultaträkning - uppföljning av driftbudget',
  vy: 'Ekonomi',
};

const ENHET_VB: readonly Section[] = [
  CONTENTS,
  ANALYSIS,
  GOALS,
  {
    rubrik: 'Uppföljning av ekonomi',
    childList: [
      RESULT,
      view('Investeringar', 'Investeringar'),
      view('Medel för lokaländamål', 'Lokaländamål'),
      optional('Övrigt'),
    ],
  },
  ...plain('Systematiskt kvalitetsarbete'),
  optional('Övrigt'),
];

const NAMND_VB: readonly Section[] = [
  ...plain('Förvaltningens förslag till beslut', 'Sammanfattning', 'Ärendets beredning'),
  CONTENTS,
  optional('Bilagor'),
  ANALYSIS,
  GOALS,
  {
    rubrik: 'Uppföljning av ekonomi',
    childList: [
      RESULT,
      view('Utfall jämfört med budget per verksamhetsområde', 'Verksamhetsområden'),
      view('Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser', 'Prognosjämförelse'),
      view('Kostnads- och intäktsutveckling per verksamhetsområde', 'Kostnadsutveckling'),
      view('Personalkostnadsutveckling', 'Personalkostnader'),
      view('Särskilda satsningar', 'Särskilda satsningar'),
      view('Resultatenheter', 'Resultatenheter'),
      view('Investeringar', 'Investeringar'),
      ...plain(
        'Försäljningar av anläggningstillgångar',
        'Verksamhetsprojekt (driftprojekt)',
        'Ombudgeteringar',
      ),
      view('Medel för lokaländamål', 'Lokaländamål'),
      view('Analys av balansräkning', 'Balansräkning'),
      optional('Övrigt'),
    ],
  },
  {
    rubrik: 'Särskilda redovisningar',
    childList: [
      ...plain(
        'Bedömning av nämndens interna kontroll',
        'Systematiskt kvalitetsarbete',
        'Systematiskt arbetsmiljöarbete',
      ),
      optional('Övrigt'),
    ],
  },
  view('Redovisning av synpunkter och klagomål', 'Synpunkter'),
  optional('Underskrifter'),
];

const NAMND_VP: readonly Section[] = [
  CONTENTS,
  ...plain('Inledning'),
  optional('Särskilda förutsättningar under året'),
  PLANNED_GOALS,
  {
    rubrik: 'Redovisning av ekonomi',
    childList: [
      { rubrik: 'Nämndens ekonomiska förutsättningar', vy: 'Ekonomi' },
      view('Investeringar', 'Investeringar'),
      view('Resultatenheter', 'Resultatenheter'),
      view('Budgetjusteringar', 'Budgetjusteringar'),
      view('Omslutningsförändringar', 'Omslutningsförändringar'),
      view('Medel för lokaländamål', 'Lokaländamål'),
    ],
  },
  { rubrik: 'Särskilda redovisningar', childList: plain('Agenda 2030', 'Systematiskt kvalitetsarbete') },
];

const ENHET_VP: readonly Section[] = [
  CONTENTS,
  ...plain('Inledning'),
  PLANNED_GOALS,
  {
    rubrik: 'Redovisning av ekonomi',
    childList: [
      { rubrik: 'Enhetens ekonomiska förutsättningar', vy: 'Ekonomi' },
      view('Investeringar', 'Investeringar'),
      view('Medel för lokaländamål', 'Lokaländamål'),
    ],
  },
  ...plain('Systematiskt kvalitetsarbete'),
  optional('Övrigt'),
];

/** Document orders (`sheets.md`, Section orders to print); tertial reports follow the annual report. */
const SECTION_LIST_BY_LEVEL: Readonly<Record<Organisationsniva, Readonly<Record<Typ, readonly Section[]>>>> =
  {
    enhet: { VP: ENHET_VP, T1: ENHET_VB, T2: ENHET_VB, VB: ENHET_VB },
    namnd: { VP: NAMND_VP, T1: NAMND_VB, T2: NAMND_VB, VB: NAMND_VB },
  };

const ID_DIGITS = 2;

/** Rows of the sheet Avsnitt for a new workbook: ids in print order, headings verbatim. */
export function sectionRows(
  niva: Organisationsniva,
  typ: Typ,
): readonly Readonly<Record<string, CellScalar>>[] {
  const rowList: Record<string, CellScalar>[] = [];
  const add = (sectionList: readonly Section[], parentId: string): void => {
    sectionList.forEach(({ rubrik, vy = '', isOptional = false, childList = [] }, index) => {
      const id = `S${String(rowList.length + 1).padStart(ID_DIGITS, '0')}`;
      rowList.push({
        'Avsnitt-ID': id,
        Överordnat: parentId,
        Ordning: index + 1,
        Rubrik: rubrik,
        'Om tomt': isOptional ? 'Utelämna' : 'Ej aktuellt.',
        Vy: vy,
      });
      add(childList, id);
    });
  };
  add(SECTION_LIST_BY_LEVEL[niva][typ], '');
  return rowList;
}
