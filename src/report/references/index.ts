export { findFigures, type Figur } from './figures';
export { fillReferences } from './fill-modell';
export { fillText, writeReference } from './fill-text';
export { suggestReferences, type Ersattning } from './suggest';
