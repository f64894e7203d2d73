export { OpcPackage, type Relationship } from './opc-package';
export { CONTENT_TYPE, RELATIONSHIP } from './types';
