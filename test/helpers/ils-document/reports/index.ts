export { ENHET_VB } from './enhet-vb';
export { ENHET_VP } from './enhet-vp';
export { NAMND_T1 } from './namnd-t1';
export { NAMND_T2 } from './namnd-t2';
export { NAMND_VB } from './namnd-vb';
export { NAMND_VP } from './namnd-vp';
