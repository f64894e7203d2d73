import { rangeA1, type CellRange } from '../../core';

/** `getRanges` takes texts below this length. */
const MAX_ADDRESS_LENGTH = 8_000;

/** Ranges as few address lists (`A1:B3,D5`), each short enough for one `getRanges`. */
export function addressLists(rangeList: readonly CellRange[]): readonly string[] {
  return joinAddresses(rangeList.map(rangeA1));
}

/** Addresses joined by commas, in lists short enough for one `getRanges`. */
export function joinAddresses(addressList: readonly string[]): readonly string[] {
  const listList: string[][] = [];
  let length = MAX_ADDRESS_LENGTH;
  for (const address of addressList) {
    length += address.length + 1;
    if (length > MAX_ADDRESS_LENGTH) {
      listList.push([]);
      length = address.length;
    }
    listList[listList.length - 1]!.push(address);
  }
  return listList.map((list) => list.join(','));
}
