import { readGoalHeading } from '../../../../src/tables/ils/struktur/goal-heading';
import { document } from '../../../helpers/ils';

const read = (...lineList: readonly string[]) => readGoalHeading(document(...lineList).radList, 0);
const LONG = 'I Stockholm får människor i behov av stöd insatser i tid präglade av hög kvalitet,';

test.each([
  ['KF:s inriktningsmål: 1. En modern storstad', 'inriktningsmal', '1', 'En modern storstad'],
  ['KF:s inriktningsmål 2 En växande storstad', 'inriktningsmal', '2', 'En växande storstad'],
  ['Kommunfullmäktiges inriktningsmål: 3. En hållbar stad', 'inriktningsmal', '3', 'En hållbar stad'],
  ['KF:s mål för verksamhetsområdet: 1.1 Alla har arbete', 'verksamhetsmal', '1.1', 'Alla har arbete'],
  ['KF:s mål för verksamhetsområdet: 1.2. Trygg stad', 'verksamhetsmal', '1.2', 'Trygg stad'],
  ['KFs mål för verksamhetsområdet 2.10 Miljö', 'verksamhetsmal', '2.10', 'Miljö'],
  ['KF:s mål för verksam hetsområdet: 1.2 Trygg stad', 'verksamhetsmal', '1.2', 'Trygg stad'],
  ['Nämndmål: Parkerna är rena', 'namndmal', '', 'Parkerna är rena'],
  ['Nämdmål: Parkerna är rena', 'namndmal', '', 'Parkerna är rena'],
  ['Nämndens mål: Parkerna är rena', 'namndmal', '', 'Parkerna är rena'],
  ['NÄMNDMÅL: Parkerna är rena', 'namndmal', '', 'Parkerna är rena'],
  ['Enhetsmål: 2030 är enheten fossilfri', 'enhetsmal', '', '2030 är enheten fossilfri'],
  ['Enhetsmål : Unga är trygga', 'enhetsmal', '', 'Unga är trygga'],
  ['Enhetsmål:\tUnga är trygga', 'enhetsmal', '', 'Unga är trygga'],
  ['*Enhetsmål: Unga är trygga*', 'enhetsmal', '', 'Unga är trygga'],
])('%s', (line, niva, nummer, namn) => {
  expect(read(line)).toMatchObject({ niva, nummer, namn, endIndex: 1 });
});

test.each([
  ['label and name on two lines', ['Nämndmål:', 'Parkerna är rena'], 'Parkerna är rena', 2],
  ['an empty row between them', ['Enhetsmål', '', 'Unga är trygga', '', 'Analys'], 'Unga är trygga', 3],
  [
    'a name broken in the middle of a phrase',
    ['Nämndmål: Parkerna är rena och', 'Trygga platser finns'],
    'Parkerna är rena och Trygga platser finns',
    2,
  ],
  [
    'a name broken before a small letter',
    [`KF:s mål för verksamhetsområdet: 1.4 ${LONG}`, 'evidens och rättssäkerhet'],
    `${LONG} evidens och rättssäkerhet`,
    2,
  ],
  [
    'a name in three lines',
    ['Nämndmål: Parkerna är rena,', 'trygga och', 'vackra'],
    'Parkerna är rena, trygga och vackra',
    3,
  ],
])('%s', (_, lineList, namn, endIndex) => {
  expect(read(...lineList)).toMatchObject({ namn, endIndex });
});

test.each([
  ['prose below', ['Nämndmål: Parkerna är rena', 'Nämnden sköter parkerna varje dag.']],
  ['a status below', ['Nämndmål: Parkerna är rena', 'Uppfylls helt']],
  ['a block below', ['Nämndmål: Parkerna är rena', 'Beskrivning']],
  ['another goal below', ['Nämndmål: Parkerna är rena', 'Enhetsmål: vi sopar']],
  ['a table below', ['Nämndmål: Parkerna är rena', 'aktivitet\tstartdatum']],
])('%s does not belong to the name', (_, lineList) => {
  expect(read(...lineList)).toMatchObject({ namn: 'Parkerna är rena', endIndex: 1 });
});

test('the margin of a hard-wrapped document tells that a name goes on with a capital letter', () => {
  const { radList } = document(
    'KF:s mål för verksamhetsområdet: 1.3. Barn når sin fulla potential då',
    'Stockholms skolor är bäst.',
  );
  expect(readGoalHeading(radList, 0, 72)).toMatchObject({
    namn: 'Barn når sin fulla potential då Stockholms skolor är bäst.',
  });
  expect(readGoalHeading(radList, 0, 120)).toMatchObject({ namn: 'Barn når sin fulla potential då' });
});

test.each([
  ['Enhetsmål: Unga är trygga ● Uppfylls helt', 'helt'],
  ['Enhetsmål: Unga är trygga ■', 'inte'],
  ['Enhetsmål: Unga är trygga — varje dag', null],
])('a status on the line: %s', (line, bedomning) => {
  expect(read(line)?.bedomning).toBe(bedomning);
});

test.each([
  [['Nämndmål och enhetsmål följs upp varje tertial.']],
  [['Mål för året: fler besökare']],
  [['KF:s mål för verksamhetsområdet:', 'Text utan nummer']],
  [['Enhetsmål']],
  [['Enhetsmål', '', 'Uppfylls helt']],
  [['Indikatorer: tre stycken']],
  [['Aktivitet\tNämndmål: x\tStartdatum']],
])('no heading: %j', (lineList) => {
  expect(read(...lineList)).toBeNull();
});
