import { foldText } from '../../core';
import type { Check } from './check';
import { found } from './support/found';

/** The 17 goals of Agenda 2030 by number: the words that tell each from all others, in lower case. */
const AGENDA_NAME_LIST = [
  'ingen fattigdom',
  'ingen hunger',
  'god hälsa',
  'god utbildning',
  'jämställdhet',
  'rent vatten',
  'hållbar energi',
  'anständiga arbetsvillkor',
  'hållbar industri',
  'minskad ojämlikhet',
  'hållbara städer',
  'hållbar konsumtion',
  'bekämpa klimatförändringarna',
  'hav och marina resurser',
  'ekosystem och biologisk mångfald',
  'fredliga och inkluderande samhällen',
  'genomförande och globalt partnerskap',
] as const;

/** `Mål 5: Jämställdhet` → number and the words up to the next number. */
const ENTRY = /(\d{1,2})\s*[.:,–-]?\s*([^\d;\n]*)/g;

/** The goal whose name the words begin with; null for words that name none. */
function namedGoal(words: string): number | null {
  const at = AGENDA_NAME_LIST.findIndex((name) => words.startsWith(name));
  return at < 0 ? null : at + 1;
}

/** A number of Agenda 2030 with the name of another goal, or one that does not exist (domain 8). */
export const agendaNameDiffersCheck: Check = {
  code: 'agenda-name-differs',
  severity: 'varning',
  *run({ modell }) {
    if (modell.uppgifter.niva === 'enhet') return;
    for (const mal of modell.malList) {
      for (const [entry, digits, words] of mal.agenda2030.matchAll(ENTRY)) {
        const number = Number(digits);
        const named = namedGoal(foldText(words!));
        const isWrong = named === null ? number < 1 || number > AGENDA_NAME_LIST.length : named !== number;
        if (isWrong)
          yield found(agendaNameDiffersCheck, mal, 'agenda2030', entry.trim(), { citat: entry.trim() });
      }
    }
  },
};
