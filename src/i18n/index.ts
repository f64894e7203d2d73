export * from './issue-text';
export * from './translate';
