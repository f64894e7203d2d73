import type { PlannedCell, PlannedRow, SheetPlan } from '../../workbook';
import type { TableSpec } from '../spec';
import { sheetWriterText } from '../documentation';
import type { TemplatePalette } from './palette';
import { landscape, plainSheet } from './plain-sheet';
import type { TemplateKind } from './prefill';
import { rowHeightPt } from './row-height';
import { HEADER_STYLE, NOTE_STYLE, TITLE_STYLE } from './styles';

/** Title of the sheet that tells a newcomer what the others are for. */
const READ_ME_SHEET = 'Läs mig';

const WIDTH_LIST = [24, 90, 40] as const;
const HEADER_LIST = ['Blad', 'Vad det är till för', 'Vem som fyller i'] as const;
const TITLE_HEIGHT_PT = 28;

/** Short instructions; each is one row over the table of sheets. */
const INSTRUCTION_LIST = [
  'Börja med bladet Uppgifter, fyll sedan i Mål och därefter Indikatorer, Aktiviteter och Ekonomi.',
  'Klicka på en cell för att se vad som ska stå där. Där det finns en lista väljer du i den.',
  'Ändra inte rubriker och id. Egna kolumner till höger i tabellerna och egna blad går bra.',
  'Kursiva kolumner räknas fram av Målkedjan. Rader med blå ton är beslutade av någon annan.',
] as const;

function row(rowNumber: number, textList: readonly string[], style: string): PlannedRow {
  const cellList = textList.map((value, index): PlannedCell => ({
    columnNumber: index + 1,
    content: { kind: 'value', value },
    style,
  }));
  const heightPt = rowHeightPt(textList.map((text, index) => ({ text, widthChars: WIDTH_LIST[index]! })));
  return heightPt === null ? { rowNumber, cellList } : { rowNumber, heightPt, cellList };
}

/** The first sheet: how to begin, and every sheet with its purpose, from the specifications. */
export function planReadMe(
  specList: readonly TableSpec[],
  { typ, ar }: TemplateKind,
  palette: TemplatePalette,
): SheetPlan {
  const headerRowNumber = INSTRUCTION_LIST.length + 3;
  const instructionList = INSTRUCTION_LIST.map((text, index) => row(index + 2, ['', text], NOTE_STYLE));
  const sheetList = specList.map((spec, index) =>
    row(headerRowNumber + 1 + index, [spec.sheet, spec.purpose, sheetWriterText(spec)], NOTE_STYLE),
  );
  return {
    ...plainSheet(READ_ME_SHEET),
    columnList: WIDTH_LIST.map((widthChars, index) => ({ from: index + 1, to: index + 1, widthChars })),
    rowList: [
      { ...row(1, [`Målkedjan, ${typ} ${ar}`], TITLE_STYLE), heightPt: TITLE_HEIGHT_PT },
      ...instructionList,
      row(headerRowNumber, HEADER_LIST, HEADER_STYLE),
      ...sheetList,
    ],
    print: landscape(0, 0),
    tabColor: palette.tabByWriter.C,
    showGridlines: false,
  };
}
