import { readStatus, readSymbol, splitStatusTail } from '../../../../src/tables/ils/struktur/status-line';

test.each([
  ['● Uppfylls helt', 'helt'],
  ['Uppfylls helt', 'helt'],
  ['Uppfylles helt', 'helt'],
  ['Upfylls helt', 'helt'],
  ['uppfylls  heltt', 'helt'],
  ['\uf0b7 Uppfylls helt', 'helt'],
  ['◆ Uppfylls delvis', 'delvis'],
  ['Uppfylls delvi s', 'delvis'],
  ['■ Uppfylls inte', 'inte'],
  ['Uppfylls ej', 'inte'],
  ['Uppnås delvis', 'delvis'],
  ['— Ingen', 'ingen'],
  ['Ingen', 'ingen'],
  ['Ingen bedömning', 'ingen'],
  ['Uppfylls helt genom att alla hjälps åt', null],
  ['Ingen har svarat', null],
  ['Uppföljning', null],
  ['Analys', null],
  ['', null],
])('%j says %s', (text, bedomning) => expect(readStatus(text)).toBe(bedomning));

test.each([
  ['●', 'helt'],
  [' ◆ ', 'delvis'],
  ['■', 'inte'],
  ['—', 'ingen'],
  ['✓', null],
  ['● ●', null],
])('the symbol %j alone says %s', (text, bedomning) => expect(readSymbol(text)).toBe(bedomning));

test.each([
  ['Trygga parker ◆ Uppfylls delvis', 'Trygga parker', 'delvis'],
  ['Trygga parker ●', 'Trygga parker', 'helt'],
  ['Trygga parker — och gator', 'Trygga parker — och gator', null],
  ['Trygga parker', 'Trygga parker', null],
])('%s', (text, head, bedomning) => expect(splitStatusTail(text)).toEqual({ head, bedomning }));
