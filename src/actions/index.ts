export * from './action';
export * from './analyse';
export * from './check-workbook';
export * from './create-template';
export * from './documents';
export * from './severities';
export * from './status-document';
export * from './write-report';
