const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Characters that XML 1.0 cannot hold at all, also lone halves of surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const TEXT_SUSPECT = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const ATTRIBUTE_SUSPECT = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text → XML text. What XML cannot hold becomes U+FFFD; use `encodeXstring` first to keep it in Excel. */
export function escapeText(text: string): string {
  if (!TEXT_SUSPECT.test(text)) return text;
  return escapeMarkup(text).replace(/\r/g, '&#13;');
}

/** Text → value of an attribute in double quotes; line breaks and tabs survive a parser's normalisation. */
export function escapeAttribute(text: string): string {
  if (!ATTRIBUTE_SUSPECT.test(text)) return text;
  return escapeMarkup(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** XML text → text: the five predefined and numeric entities; line ends become `\n` as XML says. */
export function decodeText(xml: string): string {
  const text = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  return text.includes('&') ? text.replace(/&([^;&]{1,10});/g, decodeEntity) : text;
}

/** Value of an attribute → text; literal line breaks and tabs are blanks there. */
export function decodeAttribute(xml: string): string {
  return decodeText(/[\t\n\r]/.test(xml) ? xml.replace(/\r\n|[\t\n\r]/g, ' ') : xml);
}

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Excel's own escape of characters in strings: `_x000D_` → carriage return (ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The reverse of `decodeXstring`; a text that looks like an escape keeps its look. */
export function encodeXstring(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return TEXT_SUSPECT.test(guarded)
    ? guarded.replace(/\r/g, '_x000D_').replace(FORBIDDEN, (c) => `_x${hex4(c.charCodeAt(0))}_`)
    : guarded;
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
