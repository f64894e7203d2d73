import { bilagaBlock, underskriftBlock } from '../../../src/report/blocks/list';
import { makeAktivitet } from '../../helpers/modell';

const { origin } = makeAktivitet();

test('appendices and signatures', () => {
  expect(bilagaBlock([{ id: '1', origin, titel: 'Budget', fil: '', namnsI: '' }], 'sv')).toEqual([
    { kind: 'list', label: 'Bilagor', itemList: ['1. Budget'] },
  ]);
  const signer = { id: 'U1', origin, namn: 'Chefen', titel: 'enhetschef', roll: '', datum: '2023-02-20' };
  expect(underskriftBlock([signer], 'sv')[0]?.itemList).toEqual(['Chefen, enhetschef, 2023-02-20']);
  expect(bilagaBlock([], 'sv')).toEqual([]);
});

test('an appendix or signature without any text is no line', () => {
  expect(bilagaBlock([{ id: '', origin, titel: '', fil: 'x.pdf', namnsI: '' }], 'sv')).toEqual([]);
  const signer = { id: 'U1', origin, namn: '', titel: '', roll: '', datum: null };
  expect(underskriftBlock([signer], 'sv')).toEqual([]);
});

test('labels in English', () => {
  const bilaga = { id: '2', origin, titel: 'Budget', fil: '', namnsI: '' };
  expect(bilagaBlock([bilaga], 'en')[0]?.label).toBe('Appendices');
});
