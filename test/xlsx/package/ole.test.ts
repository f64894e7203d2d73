import { makeCompoundFile } from '../../helpers/compound-file';
import { compoundFileFault } from '../../../src/xlsx/package/ole';
import { OpcPackage } from '../../../src/xlsx/package';
import { faultsOf } from '../../helpers/package-open';

test.each([
  [['EncryptionInfo', 'EncryptedPackage'], 'file-password-protected'],
  [['Workbook'], 'file-old-xls'],
  [['Book'], 'file-old-xls'],
  [['WordDocument'], 'file-not-workbook'],
  [['WorkbookNot', 'MyBook'], 'file-not-workbook'],
])('streams %j mean %s', (nameList, code) => {
  const bytes = makeCompoundFile(nameList);
  expect(faultsOf(compoundFileFault(bytes)!)).toEqual([code]);
  expect(faultsOf(OpcPackage.open(bytes))).toEqual([code]);
});

test('a zip is no compound file', () => {
  expect(compoundFileFault(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toBeNull();
  expect(compoundFileFault(new Uint8Array())).toBeNull();
});
