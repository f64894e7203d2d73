import { textWidthPt } from '../../style';
import type { FontStyle } from '../../workbook';

type Font = Pick<FontStyle, 'size' | 'bold'>;

/** Programs hint and kern differently: no line may be cut in any of them. */
const SAFETY = 1.05;

/** Words with the blanks after them. No-break spaces are part of a word. */
function wordList(paragraph: string): readonly string[] {
  return paragraph.match(/[^ \t]*[ \t]+|[^ \t]+/g) ?? [''];
}

/** A word wider than the line is broken between characters, as spreadsheet programs do. */
function breakWord(word: string, font: Font, widthPt: number): readonly string[] {
  const pieceList: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && measure(piece + char, font) > widthPt) {
      pieceList.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieceList, piece];
}

function measure(text: string, font: Font): number {
  return textWidthPt(text.trimEnd(), font) * SAFETY;
}

function wrapParagraph(paragraph: string, font: Font, widthPt: number): readonly string[] {
  if (measure(paragraph, font) <= widthPt) return [paragraph];
  const lineList: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const word of wordList(paragraph)) {
    if (line !== '' && lineWidth + measure(word, font) > widthPt) {
      lineList.push(line);
      [line, lineWidth] = ['', 0];
    }
    const pieceList = line === '' ? breakWord(word, font, widthPt) : [word];
    lineList.push(...pieceList.slice(0, -1));
    const last = pieceList[pieceList.length - 1]!;
    line += last;
    lineWidth += textWidthPt(last, font) * SAFETY;
  }
  return [...lineList, line];
}

/**
 * Lines of a text in a cell of that inner width (points), as a spreadsheet program would wrap it, rather one
 * too many than one too few. Each line keeps the blanks or line feed it ends with: joined they are the text.
 */
export function wrapText(text: string, font: Font, widthPt: number): readonly string[] {
  if (text === '') return [''];
  const paragraphList = text.replace(/\r\n?/g, '\n').split('\n');
  return paragraphList.flatMap((paragraph, index) => {
    const lineList = wrapParagraph(paragraph, font, widthPt);
    if (index === paragraphList.length - 1) return lineList;
    return [...lineList.slice(0, -1), `${lineList[lineList.length - 1]!}\n`];
  });
}
