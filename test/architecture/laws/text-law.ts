import ts from 'typescript';
import { parse, walk, type SourceMap, type Violation } from './sources';

type TextByKey = Readonly<Record<string, string>>;

const slotsOf = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .sort()
    .join(', ');

/** Keys without a twin in the other language, empty texts, and twins with other slots. */
export function twinViolations(sv: TextByKey, en: TextByKey): readonly Violation[] {
  const keyList = [...new Set([...Object.keys(sv), ...Object.keys(en)])];
  return keyList.flatMap((key) => {
    const [swedish, english] = [sv[key], en[key]];
    if (swedish === undefined || english === undefined)
      return [`${key}: no ${swedish ? 'English' : 'Swedish'} text`];
    if (swedish.trim() === '' || english.trim() === '') return [`${key}: an empty text`];
    return slotsSet(swedish) === slotsSet(english)
      ? []
      : [`${key}: slots {${slotsOf(swedish)}} and {${slotsOf(english)}}`];
  });
}

function slotsSet(text: string): string {
  return [...new Set(slotsOf(text).split(', '))].join();
}

/** Functions that make issues → position of the argument that is the code. */
type MakerMap = ReadonlyMap<string, number>;
const MAKERS: MakerMap = new Map([
  ['makeIssue', 0],
  ['issueAt', 2],
]);
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The makers and every function that hands one of its own parameters on to a maker as the code. */
function findMakers(sources: SourceMap): MakerMap {
  const makers = new Map(MAKERS);
  let size = 0;
  while (size !== makers.size) {
    size = makers.size;
    for (const [path, text] of sources) {
      walk(parse(path, text), (node) => {
        const code = ts.isCallExpression(node) ? codeArgument(node, makers) : undefined;
        if (code && ts.isIdentifier(code)) addMaker(makers, code);
      });
    }
  }
  return makers;
}

function codeArgument(node: ts.CallExpression, makers: MakerMap): ts.Expression | undefined {
  const at = makers.get(node.expression.getText());
  return at === undefined ? undefined : node.arguments[at];
}

function addMaker(makers: Map<string, number>, code: ts.Identifier): void {
  for (let node: ts.Node = code; node.parent; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const position = node.parameters.findIndex((parameter) => parameter.name.getText() === code.text);
    const owner = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    if (position >= 0 && owner && !makers.has(owner.getText())) makers.set(owner.getText(), position);
    if (position >= 0) return;
  }
}

/** Issue code → the first file that makes it: literals in calls and in objects with `code` and `severity`. */
export function issueCodes(sources: SourceMap): ReadonlyMap<string, string> {
  const makers = findMakers(sources);
  const fileByCode = new Map<string, string>();
  for (const [path, text] of sources) {
    walk(parse(path, text), (node) => {
      const code = ts.isCallExpression(node)
        ? codeArgument(node, makers)
        : ts.isObjectLiteralExpression(node)
          ? codeOfObject(node)
          : undefined;
      for (const literal of code ? literalsOf(code) : []) {
        if (!fileByCode.has(literal)) fileByCode.set(literal, path);
      }
    });
  }
  return fileByCode;
}

function codeOfObject(node: ts.ObjectLiteralExpression): ts.Expression | undefined {
  const valueByName = new Map(
    node.properties
      .filter(ts.isPropertyAssignment)
      .map((property) => [property.name.getText(), property.initializer]),
  );
  return valueByName.has('severity') ? valueByName.get('code') : undefined;
}

/** The texts an expression can be: `'a'`, `cond ? 'a' : 'b'`. */
function literalsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return CODE.test(node.text) ? [node.text] : [];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) ? literalsOf(node.expression) : [];
}

/** Issues without a message, and messages (`issue.…`, `fix.…`) of codes that no source mentions. */
export function issueTextViolations(sources: SourceMap, texts: TextByKey): readonly Violation[] {
  const codes = issueCodes(sources);
  const literalSet = new Set<string>(codes.keys());
  for (const [path, text] of sources) {
    if (path.startsWith('src/i18n/')) continue;
    walk(parse(path, text), (node) => {
      if (ts.isStringLiteralLike(node)) literalSet.add(node.text);
    });
  }
  const untold = [...codes]
    .filter(([code]) => texts[`issue.${code}`] === undefined)
    .map(([code, path]) => `${path}: ${code} has no issue.${code}`);
  const idle = Object.keys(texts)
    .filter((key) => /^(issue|fix)\./.test(key) && !literalSet.has(key.slice(key.indexOf('.') + 1)))
    .map((key) => `${key}: nothing in src makes this issue`);
  return [...untold, ...idle];
}
