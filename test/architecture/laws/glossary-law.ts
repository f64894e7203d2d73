import ts from 'typescript';
import { parse, walk, type SourceMap, type Violation } from './sources';

export interface GlossaryRow {
  readonly identifier: string;
  readonly swedish: string;
  readonly meaning: string;
  readonly english: string;
}

/** Words of the mechanism in names of the model; everything else is a term and belongs in the glossary. */
const ENGLISH_WORD_SET = new Set(
  (
    'id ids list set by field key cell origin raw code is has schema text date number yes no and of located row ' +
    'params kind ref status version term leaf combination object decimal block'
  ).split(' '),
);

/** The rows of the glossary's tables: `| identifier | Swedish | meaning | English |`. */
export function readGlossary(markdown: string): readonly GlossaryRow[] {
  return markdown
    .split('\n')
    .filter((line) => /^\|\s*`/.test(line))
    .map((line) => {
      const [identifier = '', swedish = '', meaning = '', english = ''] = line
        .split('|')
        .slice(1)
        .map((part) => part.trim());
      return { identifier: identifier.replace(/`/g, ''), swedish, meaning, english };
    });
}

/** `foregaendeUtfallMan` → foregaende, utfall, man; `ORSAK_UTFALL_LIST` → orsak, utfall, list. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => /[a-z]/.test(word));
}

/** `isRiktningAntagen`, `riktningAntagenList` → riktningantagen: the name without English words at its ends. */
function termOf(name: string): string {
  const wordList = [...wordsOf(name)];
  while (ENGLISH_WORD_SET.has(wordList[0] ?? '')) wordList.shift();
  while (ENGLISH_WORD_SET.has(wordList[wordList.length - 1] ?? '')) wordList.pop();
  return wordList.join('');
}

/** Every name that a model file declares: types, constants, fields and code values. */
export function modelNames(path: string, text: string): readonly string[] {
  const nameSet = new Set<string>();
  walk(parse(path, text), (node) => {
    if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isVariableDeclaration(node))
      nameSet.add(node.name.getText());
    else if (ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) nameSet.add(node.name.getText());
    else if (ts.isStringLiteral(node) && isCodeValue(node)) nameSet.add(node.text);
  });
  return [...nameSet];
}

function isCodeValue(node: ts.StringLiteral): boolean {
  return ts.isArrayLiteralExpression(node.parent) || ts.isLiteralTypeNode(node.parent);
}

/** Terms without a glossary row, rows that say too little or twice, rows for words that nobody uses. */
export function glossaryViolations(model: SourceMap, markdown: string): readonly Violation[] {
  const rowList = readGlossary(markdown);
  const knownSet = new Set(rowList.map((row) => row.identifier.toLowerCase()));
  const isKnown = (word: string) => ENGLISH_WORD_SET.has(word) || knownSet.has(word);
  const usedSet = new Set<string>();
  const missingList: Violation[] = [];
  for (const [path, text] of model) {
    for (const name of modelNames(path, text)) {
      const wholeList = [name.toLowerCase(), termOf(name)];
      for (const word of [...wholeList, ...wordsOf(name)]) usedSet.add(word);
      if (wholeList.some((whole) => knownSet.has(whole))) continue;
      const unknownList = wordsOf(name).filter((word) => !isKnown(word));
      missingList.push(...unknownList.map((word) => `${path}: ${word} (in ${name}) is not in the glossary`));
    }
  }
  return [...new Set(missingList), ...rowViolations(rowList, usedSet)];
}

function rowViolations(rowList: readonly GlossaryRow[], usedSet: ReadonlySet<string>): readonly Violation[] {
  const seenSet = new Set<string>();
  return rowList.flatMap((row) => {
    const key = row.identifier.toLowerCase();
    const isTwice = seenSet.has(key);
    seenSet.add(key);
    return [
      ...(isTwice ? [`glossary: ${row.identifier} stands twice`] : []),
      ...(row.swedish && row.meaning && row.english ? [] : [`glossary: ${row.identifier} lacks a column`]),
      ...(/^[A-Za-z0-9]+$/.test(row.identifier) ? [] : [`glossary: ${row.identifier} is no ASCII name`]),
      ...(usedSet.has(key) ? [] : [`glossary: the model does not use ${row.identifier}`]),
    ];
  });
}
