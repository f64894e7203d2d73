export * from './attributes';
export { checkXml, type XmlVerdict } from './check';
export { decodeXmlBytes, encodeXmlText } from './decode';
export * from './elements';
export * from './escape';
export * from './namespaces';
export { XmlScanner, type XmlTokenKind } from './scanner';
export * from './splice';
