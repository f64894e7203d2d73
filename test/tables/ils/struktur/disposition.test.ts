import { boundaryRows, dispose } from '../../../../src/tables/ils/struktur/disposition';
import { document } from '../../../helpers/ils';

const LINES = [
  'Enheten Parker',
  'Verksamhetsberättelse 2024',
  'Innehållsförteckning',
  'KF:s inriktningsmål: 1. En stad\t3',
  'Övrigt\t4',
  '',
  'Sammanfattande analys',
  'Arbetet har gått bra.',
  'KF:s inriktningsmål: 1. En stad',
  'Enhetsmål:',
  'Rena parker',
  '● Uppfylls helt',
  'Förväntat resultat',
  'Parkerna är rena.',
  'Analys',
  'Uppfylls helt\tja',
];

test('the skeleton: contents, head, goals and where the body begins', () => {
  const { innehall, malByRow, goals, bodyStart, huvud } = dispose(document(...LINES));
  expect([...innehall.rowSet]).toEqual([2, 3, 4]);
  expect([...malByRow.keys()]).toEqual([8, 9]);
  expect(goals).toEqual({ firstIndex: 8, lastIndex: 9 });
  expect(bodyStart).toBe(5);
  expect(huvud.valueByName.Organisation).toBe('Enheten Parker');
});

test('tables end at goals, statuses, sections and headings, not at Analys or in a row of cells', () => {
  const boundarySet = boundaryRows(dispose(document(...LINES)), [6]);
  expect([...boundarySet].sort((a, b) => a - b)).toEqual([2, 3, 4, 6, 8, 9, 10, 11, 12]);
});

test('without contents the head ends at the first section, or the first goal', () => {
  expect(dispose(document('Enheten Parker', 'Inledning', 'Text')).bodyStart).toBe(1);
  expect(dispose(document('Enheten Parker', 'Enhetsmål: Rent')).bodyStart).toBe(1);
});

test('a document without goals has no goal tree', () => {
  expect(dispose(document('Text')).goals).toBeNull();
});
