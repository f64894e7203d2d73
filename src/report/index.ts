export {
  buildDocument,
  periodName,
  indikatorFigures,
  LAGE_LOOK,
  ROLE_BY_STATUS,
  type IndikatorFigures,
  type DocumentBlock,
  type DocumentInput,
} from './blocks';
export type { ReportInput } from './input';
export { planReport } from './plan-report';
export * from './references';
export * from './sentences';
