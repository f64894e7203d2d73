import { FIX_TABLE } from '../../src/actions/fixes/fix-table';
import { checkList, ekonomiCheckList, type Check } from '../../src/domain';
import { hasText, type TextKey } from '../../src/i18n';
import { sv } from '../../src/i18n/sv';
import { svIssuesStructure } from '../../src/i18n/sv/issues-structure';
import { table, withoutSlots } from './markdown';

const SEVERITY_WORD = { fel: 'Fel', varning: 'Varning', notis: 'Notis' } as const;

function text(prefix: 'issue' | 'fix', code: string): string {
  const key = `${prefix}.${code}`;
  return hasText(key) ? withoutSlots(sv[key as TextKey]) : '';
}

const isSafe = (code: string): string => (Object.hasOwn(FIX_TABLE, code) ? 'Ja' : '');

function checkTable(list: readonly Check[]): string {
  return table(
    ['Kod', 'Allvar', 'Påpekande', 'Gör så här'],
    list.map(({ code, severity }) => [
      `\`${code}\``,
      SEVERITY_WORD[severity],
      text('issue', code),
      text('fix', code),
    ]),
  );
}

/** The part of the document on checks: code, severity, message and what to do. */
export function kontrollDel(): readonly string[] {
  const structureList = Object.keys(svIssuesStructure)
    .filter((key) => key.startsWith('issue.'))
    .map((key) => key.slice('issue.'.length));
  return [
    '## Kontroller',
    'Fel betyder att uppgifter är felaktiga eller oanvändbara. En varning är troligen fel, eller något som läsaren kommer att fråga om. En notis är värd att veta. Varje påpekande kan dämpas i bladet Dämpade, för en rad eller för alla, med ett skäl. Tre punkter står för det som finns i arbetsboken.',
    '### Mål, indikatorer, aktiviteter och texter',
    checkTable(checkList),
    '### Ekonomi',
    checkTable(ekonomiCheckList),
    '### Blad, kolumner och celler',
    'Raderna med Ja i sista kolumnen har en säker rättning som kan göras med Rätta.',
    table(
      ['Kod', 'Påpekande', 'Gör så här', 'Rätta'],
      structureList.map((code) => [`\`${code}\``, text('issue', code), text('fix', code), isSafe(code)]),
    ),
  ];
}
