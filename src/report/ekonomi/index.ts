export { planEkonomirapport, type EkonomirapportInput } from './plan-ekonomirapport';
