import { ORGANISATIONSNIVA_LIST, TYP_LIST } from '../../../src/domain';
import { CHOICES } from '../../../src/tables/specs/choices';
import { sectionRows } from '../../../src/tables/template/sections';

const KIND_LIST = ORGANISATIONSNIVA_LIST.flatMap((niva) => TYP_LIST.map((typ) => [niva, typ] as const));

/** Headings with two blanks of indent per level. */
function outline(niva: 'enhet' | 'namnd', typ: 'VP' | 'T1' | 'T2' | 'VB'): readonly string[] {
  const depthById = new Map<unknown, number>();
  return sectionRows(niva, typ).map((row) => {
    const depth = row['Överordnat'] === '' ? 0 : depthById.get(row['Överordnat'])! + 1;
    depthById.set(row['Avsnitt-ID'], depth);
    return '  '.repeat(depth) + String(row['Rubrik']);
  });
}

test('a unit’s annual report', () => {
  expect(outline('enhet', 'VB')).toEqual([
    'Innehållsförteckning',
    'Sammanfattande analys',
    'Uppföljning av Kommunfullmäktiges inriktningsmål',
    'Uppföljning av ekonomi',
    '  Analys av resultaträkning - uppföljning av driftbudget',
    '  Investeringar',
    '  Medel för lokaländamål',
    '  Övrigt',
    'Systematiskt kvalitetsarbete',
    'Övrigt',
  ]);
});

test('a board’s annual report', () => {
  expect(outline('namnd', 'VB')).toEqual([
    'Förvaltningens förslag till beslut',
    'Sammanfattning',
    'Ärendets beredning',
    'Innehållsförteckning',
    'Bilagor',
    'Sammanfattande analys',
    'Uppföljning av Kommunfullmäktiges inriktningsmål',
    'Uppföljning av ekonomi',
    '  Analys av resultaträkning - uppföljning av driftbudget',
    '  Utfall jämfört med budget per verksamhetsområde',
    '  Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser',
    '  Kostnads- och intäktsutveckling per verksamhetsområde',
    '  Personalkostnadsutveckling',
    '  Särskilda satsningar',
    '  Resultatenheter',
    '  Investeringar',
    '  Försäljningar av anläggningstillgångar',
    '  Verksamhetsprojekt (driftprojekt)',
    '  Ombudgeteringar',
    '  Medel för lokaländamål',
    '  Analys av balansräkning',
    '  Övrigt',
    'Särskilda redovisningar',
    '  Bedömning av nämndens interna kontroll',
    '  Systematiskt kvalitetsarbete',
    '  Systematiskt arbetsmiljöarbete',
    '  Övrigt',
    'Redovisning av synpunkter och klagomål',
    'Underskrifter',
  ]);
});

test('a board’s plan', () => {
  expect(outline('namnd', 'VP')).toEqual([
    'Innehållsförteckning',
    'Inledning',
    'Särskilda förutsättningar under året',
    'Kommunfullmäktiges inriktningsmål',
    'Redovisning av ekonomi',
    '  Nämndens ekonomiska förutsättningar',
    '  Investeringar',
    '  Resultatenheter',
    '  Budgetjusteringar',
    '  Omslutningsförändringar',
    '  Medel för lokaländamål',
    'Särskilda redovisningar',
    '  Agenda 2030',
    '  Systematiskt kvalitetsarbete',
  ]);
});

describe.each(KIND_LIST)('%s %s', (niva, typ) => {
  const rowList = sectionRows(niva, typ);

  test('ids are unique and in print order', () => {
    const idList = rowList.map((row) => String(row['Avsnitt-ID']));
    expect(new Set(idList).size).toBe(idList.length);
    expect([...idList].sort()).toEqual(idList);
  });

  test('goals and economy are printed once each', () => {
    const viewList = rowList.map((row) => row['Vy']).filter((view) => view !== '');
    expect(viewList.slice(0, 2)).toEqual(['Mål', 'Ekonomi']);
    expect(new Set(viewList).size).toBe(viewList.length);
    for (const view of viewList) {
      expect(CHOICES.Vy.map(({ text }) => text)).toContain(view);
    }
  });

  test('order restarts under each heading', () => {
    const lastByParent = new Map<unknown, number>();
    for (const row of rowList) {
      const parent = row['Överordnat'];
      expect(row['Ordning']).toBe((lastByParent.get(parent) ?? 0) + 1);
      lastByParent.set(parent, Number(row['Ordning']));
    }
  });
});
