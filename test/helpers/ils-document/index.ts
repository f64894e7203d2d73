export { dokumentArbitrary, storningarArbitrary } from './arbitrary';
export { cellsOf, formsOf } from './forms';
export { OSTORD, type Storningar, type Tryckdokument, type TryckMal } from './model';
export { asColumnA, asSheet, asText, printRows } from './print';
