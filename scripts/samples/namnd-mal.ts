import type { Row } from './sample';

const KF = 'KF';
const NAMND = 'Nämnd';
const I = 'Inriktningsmål';
const V = 'Verksamhetsområdesmål';
const N = 'Nämndmål';

type Mal = readonly [id: string, niva: string, nummer: string, namn: string, bedomning: string, analys: string];
const MAL_LIST: readonly Mal[] = [
  ['M1', I, '1', 'En stad med god välfärd', 'Uppfylls delvis', 'Verksamheterna når de flesta målen.'],
  ['M1.1', V, '1.1', 'Barn lär och utvecklas', 'Uppfylls helt', 'Fler vårdnadshavare är nöjda.'],
  ['M1.1.N1', N, '', 'Förskolan arbetar språkutvecklande', 'Uppfylls helt', 'Alla avdelningar läser högt varje dag.'],
  ['M1.2', V, '1.2', 'Äldre får ett gott stöd', 'Uppfylls delvis', 'Kontinuiteten i hemtjänsten behöver bli bättre.'],
  ['M1.2.N1', N, '', 'Hemtjänsten ges av få och kända medarbetare', 'Uppfylls delvis', 'Fler vikarier än vanligt arbetade under sommaren.'],
  ['M2', I, '2', 'En stad med ordning i ekonomin', 'Uppfylls delvis', 'Nämnden redovisar ett underskott.'],
  ['M2.1', V, '2.1', 'Ekonomin är i balans', 'Uppfylls delvis', 'Kostnaderna för äldreomsorg och bistånd är högre än budget.'],
  ['M2.1.N1', N, '', 'Budgeten hålls i alla verksamheter', 'Uppfylls delvis', 'Fyra av åtta områden håller sin budget.'],
];

/** Goals of the example board with how they are judged. */
export function namndMal(typ: 'T2' | 'VB'): readonly Row[] {
  return MAL_LIST.map(([id, niva, nummer, namn, bedomning, analys], index) => ({
    'Mål-ID': id,
    Nivå: niva,
    Nummer: nummer,
    Namn: namn,
    Överordnat: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '',
    Ägare: niva === N ? NAMND : KF,
    Ordning: index + 1,
    Bedömning: bedomning,
    Analys: typ === 'VB' || niva !== I ? analys : '',
  }));
}

type Indikator = readonly [malId: string, agare: string, namn: string, riktning: string, enhet: string, utfall: number, foregaende: number, arsmal: string, kfArsmal: string, analys?: string];
const INDIKATOR_LIST: readonly Indikator[] = [
  ['M1.1', KF, 'Andel nöjda vårdnadshavare', 'Högre', '%', 88, 85, '86 %', '87 %'],
  ['M1.1.N1', NAMND, 'Andel avdelningar med daglig högläsning', 'Högre', '%', 100, 92, '95 %', ''],
  ['M1.2', KF, 'Antal medarbetare som en hemtjänsttagare möter på två veckor', 'Lägre', 'st', 14, 13, 'högst 12 st', 'högst 12 st', 'Vikarierna har varit fler än planerat.'],
  ['M2.1', KF, 'Nämndens budgetföljsamhet', 'Lägre', '%', 100.7, 100.4, 'högst 100 %', 'högst 100 %', 'Underskottet finns i äldreomsorg och bistånd.'],
];
export function namndIndikatorer(typ: 'T2' | 'VB'): readonly Row[] {
  return INDIKATOR_LIST.map(([malId, agare, namn, riktning, enhet, utfall, foregaende, arsmal, kfArsmal, analys = '']) => ({
    'Mål-ID': malId,
    Indikator: namn,
    Ägare: agare,
    Riktning: riktning,
    Enhet: enhet,
    Beräkning: 'Senaste',
    Utfall: utfall,
    'Föregående utfall': foregaende,
    'Prognos helår': typ === 'T2' ? utfall : null,
    Årsmål: arsmal,
    'KF:s årsmål': kfArsmal,
    Period: `${typ} 2024`,
    Periodicitet: 'Tertial',
    Analys: analys,
  })).map((row, index) => ({ 'Indikator-ID': `I00${index + 1}`, ...row }));
}

export function namndAktiviteter(typ: 'T2' | 'VB'): readonly Row[] {
  const isVb = typ === 'VB';
  const row = (malId: string, namn: string, slut: string, lage: string): Row => ({
    'Mål-ID': malId,
    Aktivitet: namn,
    Ägare: NAMND,
    Startdatum: '2024-01-15',
    Slutdatum: slut,
    Läge: lage,
  });
  return [
    row('M1.1.N1', 'Inför en gemensam läsplan', '2024-06-30', 'Genomförd'),
    row('M1.2.N1', 'Schemalägg fasta kontakter i hemtjänsten', '2024-12-31', isVb ? 'Genomförd' : 'Pågår'),
    row('M2.1.N1', 'Följ upp budgeten varje månad i alla enheter', '2024-12-31', isVb ? 'Genomförd' : 'Pågår'),
  ].map((activity, index) => ({ 'Aktivitet-ID': `A00${index + 1}`, ...activity }));
}
