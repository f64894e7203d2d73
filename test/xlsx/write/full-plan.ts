import type { WorkbookPlan } from '../../../src/workbook';
import { BODY, formulaCell, LANDSCAPE, planOf, sheetOf } from './plans';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A plan that uses every feature once. */
export function fullPlan(text = 'Måluppfyllelse'): WorkbookPlan {
  return planOf(
    [
      sheetOf('Rapport', {
        columnList: [
          { from: 1, to: 1, widthChars: 28 },
          { from: 2, to: 3, widthChars: 12.5, style: 'number' },
          { from: 5, to: 5, widthChars: 8, isHidden: true },
        ],
        rowList: [
          {
            rowNumber: 1,
            heightPt: 24.75,
            cellList: [
              { columnNumber: 1, content: { kind: 'value', value: text }, style: 'title' },
              { columnNumber: 2, content: { kind: 'value', value: null }, style: 'title' },
            ],
          },
          {
            rowNumber: 2,
            cellList: [
              { columnNumber: 1, content: { kind: 'value', value: '=1+1 är text' }, style: 'wrapped' },
              { columnNumber: 2, content: { kind: 'value', value: 0.1 }, style: 'number' },
              { columnNumber: 3, content: { kind: 'value', value: true }, style: 'body' },
            ],
          },
          {
            rowNumber: 4,
            cellList: [
              formulaCell(1, 'SUM(B2:B3)', 0.1),
              formulaCell(2, 'IFS(B2>0,"ja",TRUE,"nej")', 'ja'),
              formulaCell(3, 'B2>0', true),
            ],
          },
        ],
        mergeList: [range(1, 1, 1, 2)],
        conditionalFormatList: [
          {
            rangeList: [range(2, 2, 9, 2)],
            rule: {
              kind: 'cellValue',
              operator: 'between',
              formulaList: ['1', '5'],
              look: { fill: '#DDF3DB', fontColor: '#0B5A0B', bold: true },
            },
          },
          {
            rangeList: [range(2, 1, 9, 1), range(2, 3, 9, 3)],
            rule: { kind: 'expression', formula: '$A2="x<y"', look: { fill: '#FBDDE0' }, stopIfTrue: true },
          },
          {
            rangeList: [range(2, 2, 9, 2)],
            rule: { kind: 'iconSet', iconSet: '3TrafficLights1', limitList: [1, 2], showValue: false },
          },
          { rangeList: [range(2, 2, 9, 2)], rule: { kind: 'dataBar', color: '#1F3864' } },
        ],
        freeze: { rowCount: 1, columnCount: 1 },
        print: {
          ...LANDSCAPE,
          titleRows: { from: 1, to: 2 },
          printArea: range(1, 1, 9, 3),
          rowBreakList: [5, 3],
          header: '&LNämnden & co',
          footer: '&C&P (&N)',
        },
        tabColor: '#1F3864',
        showGridlines: false,
        fingerprint: 'abc"def'.repeat(80),
      }),
      sheetOf('Listor', {
        visibility: 'hidden',
        rowList: [
          {
            rowNumber: 2,
            cellList: [
              { columnNumber: 1, content: { kind: 'value', value: 'Kod' }, style: 'body' },
              { columnNumber: 2, content: { kind: 'value', value: 'Två\nrader' }, style: 'body' },
            ],
          },
          { rowNumber: 3, cellList: [] },
        ],
        tableList: [
          {
            name: 'Listor',
            range: range(2, 1, 3, 2),
            columnList: ['Kod', 'Två\nrader'],
            tableStyle: 'TableStyleLight1',
            hasFilter: true,
          },
        ],
        dropDownList: [
          {
            rangeList: [range(3, 1, 9, 1)],
            source: 'Malkedjan.Lista.Kod',
            allowBlank: true,
            errorStyle: 'warning',
            errorTitle: 'Okänd kod',
            errorText: 'Välj ur listan.',
            promptTitle: 'Kod',
            promptText: 'En rad\ntvå "rader"',
          },
        ],
        hintList: [{ rangeList: [range(3, 2, 9, 2)], promptTitle: 'Text', promptText: 'Skriv kort.' }],
      }),
    ],
    {
      styleByName: {
        body: BODY,
        title: {
          font: { name: 'Calibri', size: 16, bold: true, color: '#FFFFFF' },
          fill: '#1F3864',
          vertical: 'center',
        },
        wrapped: {
          font: { name: 'Calibri', size: 10, italic: true, underline: true, color: '#242424' },
          wrap: true,
          vertical: 'top',
          horizontal: 'left',
          indent: 1,
          border: { bottom: { line: 'hair', color: '#BFBFBF' }, top: { line: 'medium', color: '#000000' } },
          locked: false,
        },
        number: { ...BODY, numberFormat: '#,##0.0;[Red]-#,##0.0', horizontal: 'right' },
      },
      nameList: [{ name: 'Malkedjan.Lista.Kod', refersTo: 'Listor!$A$3:$A$9', isHidden: true }],
      activeSheet: 'Rapport',
    },
  );
}
