export {
  EKONOMI_MARK,
  EKONOMI_TITLE,
  planEkonomirapport,
  type EkonomirapportInput,
} from './plan-ekonomirapport';
