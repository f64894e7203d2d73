export * from './edit-actions';
export * from './plan-computed-columns';
export * from './plan-edits';
