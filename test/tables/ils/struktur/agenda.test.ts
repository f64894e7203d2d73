import { agendaInProse, readAgendaList } from '../../../../src/tables/ils/struktur/agenda';

test.each([
  ['3, 5, 16', [3, 5, 16]],
  ['3 och 5', [3, 5]],
  ['Mål 3, mål 5 samt mål 16', [3, 5, 16]],
  ['God hälsa och välbefinnande', [3]],
  ['3. God hälsa och välbefinnande', [3]],
  ['Mål 5: Jämställdhet', [5]],
  ['• Jämställdhet, Minskad ojämlikhet', [5, 10]],
  ['Anständiga arbetsvillkor och ekonomisk tillväxt; Hållbara städer och samhällen', [8, 11]],
  ['5 | 10 | 16', [5, 10, 16]],
  ['17', [17]],
])('%s', (text, list) => expect(readAgendaList(text)).toEqual(list));

test.each([
  ['18'],
  ['0'],
  ['2022'],
  ['3. Jämställdhet'],
  ['Nämnden arbetar för jämställdhet i alla verksamheter och följer upp arbetet varje tertial, 5'],
  ['Agenda 2030'],
  [''],
])('no list: %s', (text) => expect(readAgendaList(text)).toBeNull());

test.each([
  [
    'Nämnden bidrar till målen i Agenda 2030 om god hälsa, jämställdhet och hållbara städer genom sitt arbete.',
    [3, 5, 11],
  ],
  ['Arbetet bidrar till hållbarhetsmålen i Agenda 2030 genom att öka jämställdheten.', []],
  ['I linje med Agenda 2030 ökar vi jämställdheten. Det bidrar till målet om minskad ojämlikhet.', [10]],
  ['Målet om god hälsa nås.', []],
])('running text: %s', (text, list) => expect(agendaInProse(text)).toEqual(list));
