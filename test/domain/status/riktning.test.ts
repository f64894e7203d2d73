import { proposeRiktning, resolveRiktning, type Riktning } from '../../../src/domain';
import { makeIndikator, type IndikatorFields } from '../../helpers/modell';

describe('a direction proposed from the name', () => {
  test.each([
    ['Sjukfrånvaro dag 1-14', 'lagre'],
    ['Andel barn som lever i familjer som har ekonomiskt bistånd', 'lagre'],
    ['Andel barn och unga som åter blir föremål för anmälan/ansökan efter avslutad utredning', 'lagre'],
    ['Antal vräkningar som berör barn', 'lagre'],
    ['Antal avhysningar', 'lagre'],
    ['Klimatpåverkan från upphandlade livsmedel och måltider', 'lagre'],
    ['Totalt köpt energi i stadens verksamheter', 'lagre'],
    ['Andelen personal med timanställning i förhållande till samtliga anställda', 'lagre'],
    ['Antal barn per grupp', 'lagre'],
    ['Antal förskolebarn per anställd (årsarbetare)', 'lagre'],
    ['Antal personal en hemtjänsttagare möter under en 14-dagarsperiod', 'lagre'],
    ['Personalomsättning', 'lagre'],
    ['Nämndens budgetföljsamhet efter resultatöverföringar', 'lagre'],
    ['Andel som känner otrygghet', 'lagre'],
    ['Andel brukare som upplever diskriminering', 'lagre'],
    ['Nämndens prognossäkerhet T2', 'intervall'],
    ['Andel avhysningar som kunnat avvärjas efter inkommet meddelande', 'hogre'],
    ['Andel som inte återaktualiserats inom ett år', 'hogre'],
    ['Andel brukare som inte upplever diskriminering', 'hogre'],
    ['Andel personer som upplever en förbättrad situation (ekonomiskt bistånd)', 'hogre'],
    ['Andel som avslutats från ekonomiskt bistånd till arbete', 'hogre'],
    ['Antal förskolebarn', null],
    ['Aktivt Medskapandeindex', null],
    ['Antalet digitaliserade verktyg', null],
  ] satisfies [string, Riktning | null][])('%s → %s', (namn, expected) => {
    expect(proposeRiktning(namn)).toBe(expected);
  });
});

describe('the direction an indicator is judged in', () => {
  test.each([
    [{ arsmal: '5' }, 'hogre', true],
    [{ arsmal: '5', riktningBekraftad: true }, 'hogre', false],
    [{ arsmal: '5', namn: 'Sjukfrånvaro' }, 'lagre', true],
    [{ arsmal: '5', namn: 'Sjukfrånvaro', riktning: 'hogre' }, 'hogre', false],
    [{ arsmal: '5', riktning: 'lagre', riktningBekraftad: false }, 'lagre', true],
    [{ arsmal: '5', riktning: 'lagre', riktningBekraftad: true }, 'lagre', false],
    [{ arsmal: 'Max 5' }, 'lagre', false],
    [{ arsmal: 'minst 5', namn: 'Sjukfrånvaro' }, 'hogre', false],
    [{ arsmal: '8', kfArsmal: 'Max 10 personer' }, 'lagre', true],
    [{ arsmal: '97 %', kfArsmal: 'öka' }, 'hogre', true],
    [{ arsmal: '10–15' }, 'intervall', false],
    [{ arsmal: '10–15', riktning: 'hogre' }, 'intervall', false],
    [{ arsmal: 'öka' }, 'oka', false],
    [{ arsmal: 'öka', riktning: 'hogre' }, 'oka', false],
    [{ arsmal: 'Ja' }, 'janej', false],
    [{ arsmal: 'Max 5', riktning: 'hogre' }, null, false],
    [{ arsmal: 'minskning', riktning: 'oka' }, null, false],
    [{}, 'hogre', true],
  ] satisfies [IndikatorFields, Riktning | null, boolean][])('%j → %s', (fields, riktning, isAntagen) => {
    expect(resolveRiktning(makeIndikator(fields))).toEqual({ riktning, isAntagen });
  });
});
