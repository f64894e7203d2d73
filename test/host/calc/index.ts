export { calculateBook } from './engine';
