export { buildDocument, type DocumentBlock, type DocumentInput } from './blocks';
export type { ReportInput } from './input';
export { planReport } from './plan-report';
export * from './sentences';
