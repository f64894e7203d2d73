export * from './comparison-text';
export * from './explanation-text';
export * from './issue-text';
export * from './translate';
