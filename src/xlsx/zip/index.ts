export { readDirectory } from './directory';
export { packEntry, type ZipEntry } from './entry';
export { unpackEntry } from './inflate';
export { writeZip } from './write';
