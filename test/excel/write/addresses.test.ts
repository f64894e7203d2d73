import fc from 'fast-check';
import { addressLists, joinAddresses } from '../../../src/excel/write/addresses';

test('ranges become one list as long as it is short enough', () => {
  const range = { top: 1, left: 1, bottom: 3, right: 2 };
  expect(addressLists([range, { ...range, bottom: 1, right: 1 }])).toEqual(['A1:B3,A1']);
  expect(addressLists([])).toEqual([]);
});

test('no list reaches 8 192 characters, and no address is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z]{1,3}[1-9]{1,7}$/), { maxLength: 3_000 }), (list) => {
      const joined = joinAddresses(list);
      return joined.every((text) => text.length < 8_192) && joined.join(',') === list.join(',');
    }),
    { seed: 2022, numRuns: 30 },
  );
});
