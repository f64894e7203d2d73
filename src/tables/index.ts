export * from './documentation';
export * from './read/modell';
export * from './read/table';
export type * from './spec';
export { SPEC_LIST } from './specs/list';
export { TEMPLATE_PALETTE, type TemplatePalette } from './template/palette';
export * from './template/plan-template';
export type { TemplateKind, TemplateRow } from './template/prefill';
