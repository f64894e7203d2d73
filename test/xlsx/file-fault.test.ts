import { fileFault } from '../../src/xlsx/file-fault';

describe('what a fault quotes of the file', () => {
  test.each([
    ['a short name', '/xl/workbook.xml', '/xl/workbook.xml'],
    ['a megabyte of name', 'A'.repeat(1_000_000), `${'A'.repeat(60)}…`],
    ['what would steer a terminal', 'xl/\u001b[2J\n.xml', 'xl/?[2J?.xml'],
  ])('%s', (_, part, quoted) => {
    expect(fileFault('file-broken-xml', { part, limit: 10 }).issueList[0]!.params).toEqual({
      part: quoted,
      limit: 10,
    });
  });
});
