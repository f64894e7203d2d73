import { wantedFile } from '../../src/workbench/wanted-file';

const EXAMPLE = { address: 'exempel/ung-fritid-vb-2022.xlsx', fileName: 'ung-fritid-vb-2022.xlsx' };

describe('the file that the page opens', () => {
  test.each([
    ['', EXAMPLE],
    ['?fil=fil/min%20bok.xlsx', { address: 'fil/min%20bok.xlsx', fileName: 'min bok.xlsx' }],
    ['?fil=exempel/å.xlsx', { address: 'exempel/%C3%A5.xlsx', fileName: 'å.xlsx' }],
    ['?fil=https://annan.example/x.xlsx', EXAMPLE],
    ['?fil=//annan.example/x.xlsx', EXAMPLE],
    ['?fil=../hemlig.xlsx', EXAMPLE],
    ['?fil=a%5Cb.xlsx', EXAMPLE],
    ['?fil=', EXAMPLE],
  ])('%s', (query, file) => {
    expect(wantedFile(query)).toEqual(file);
  });
});
