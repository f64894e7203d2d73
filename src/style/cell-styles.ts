import type { BorderEdge, BorderStyle, CellStyle, Colour, FontStyle } from '../workbook';
import { HAIRLINE_COLOUR, LINE_COLOUR, LINK_COLOUR, PALETTE, type PaletteName } from './palette';
import { FONT_NAME, FONT_SIZE } from './typography';

const HAIR: BorderEdge = { line: 'hair', color: HAIRLINE_COLOUR };
const HAIR_BOX: BorderStyle = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR };
const RULE: BorderEdge = { line: 'thin', color: LINE_COLOUR };
const STRONG_RULE: BorderEdge = { line: 'medium', color: LINE_COLOUR };
const SUM_BOX: BorderStyle = { ...HAIR_BOX, top: RULE };
const NET_BOX: BorderStyle = { ...HAIR_BOX, top: RULE, bottom: STRONG_RULE };

function font(size: number, color: Colour = PALETTE.body.text, rest: Partial<FontStyle> = {}): FontStyle {
  return { name: FONT_NAME, size, color, ...rest };
}

const BODY_FONT = font(FONT_SIZE.body);
const BOLD_FONT = font(FONT_SIZE.body, PALETTE.body.text, { bold: true });
const SMALL_FONT = font(FONT_SIZE.comment);
const NAVY = PALETTE.goalBand.text;

/** Running text over merged cells. */
const text: CellStyle = { font: BODY_FONT, horizontal: 'left', vertical: 'top', wrap: true };
/** A cell inside a table; centred, so that spare height lies on both sides. */
const cell: CellStyle = { ...text, vertical: 'center', border: HAIR_BOX };
const number: CellStyle = { ...cell, horizontal: 'right' };

function heading(size: number, rest: Partial<CellStyle> = {}): CellStyle {
  return { ...text, font: font(size, NAVY, { bold: true }), vertical: 'bottom', ...rest };
}

function goalBand(indent: number, border: BorderStyle): CellStyle {
  return {
    ...text,
    font: font(FONT_SIZE.goalBand, NAVY, { bold: true }),
    fill: PALETTE.goalBand.fill,
    vertical: 'center',
    border,
    ...(indent ? { indent } : {}),
  };
}

/** Symbol and word in a role's colours: a cell of a table. */
function badge(role: PaletteName): CellStyle {
  const { text: color, fill } = PALETTE[role];
  return { ...cell, font: font(FONT_SIZE.tableHeader, color, { bold: true }), fill };
}

/** Symbol and word in a role's colours: a line over the whole width. */
function statusLine(role: PaletteName): CellStyle {
  const { text: color, fill } = PALETTE[role];
  return { ...text, font: font(FONT_SIZE.body, color, { bold: true }), fill, vertical: 'center' };
}

function tableHeader(horizontal: 'left' | 'right' | 'center'): CellStyle {
  const { text: color, fill } = PALETTE.tableHeader;
  return {
    ...cell,
    font: font(FONT_SIZE.tableHeader, color, { bold: true }),
    fill,
    horizontal,
    vertical: 'center',
  };
}

function deviation(role: PaletteName): CellStyle {
  return { ...number, font: font(FONT_SIZE.body, PALETTE[role].text, { bold: true }) };
}

/** Every named look of the report sheets. A text in a wrapped style gets its row height computed. */
export const cellStyleByName = {
  title: { ...heading(FONT_SIZE.title), vertical: 'center' },
  subtitle: { ...text, font: font(FONT_SIZE.body, PALETTE.ingen.text) },
  heading1: heading(FONT_SIZE.heading, { border: { bottom: RULE } }),
  heading2: heading(FONT_SIZE.goalBand),
  heading3: heading(FONT_SIZE.body),
  heading4: { ...text, font: font(FONT_SIZE.body, PALETTE.body.text, { bold: true, italic: true }) },
  goalBand1: goalBand(0, { top: STRONG_RULE, bottom: STRONG_RULE }),
  goalBand2: goalBand(0, { top: RULE, bottom: RULE }),
  goalBand3: goalBand(1, { bottom: RULE }),
  goalBand4: goalBand(2, { bottom: HAIR }),
  body: text,
  bodyStrong: { ...text, font: BOLD_FONT },
  bullet: { ...text, indent: 1 },
  sentence: { ...text, font: font(FONT_SIZE.body, PALETTE.body.text, { italic: true }) },
  legend: { ...text, font: font(FONT_SIZE.comment, PALETTE.ingen.text) },
  footnote: { ...text, font: font(FONT_SIZE.comment, PALETTE.ingen.text, { italic: true }) },
  statusHelt: badge('helt'),
  statusDelvis: badge('delvis'),
  statusInte: badge('inte'),
  statusIngen: badge('ingen'),
  statusLineHelt: statusLine('helt'),
  statusLineDelvis: statusLine('delvis'),
  statusLineInte: statusLine('inte'),
  statusLineIngen: statusLine('ingen'),
  tableHeader: tableHeader('left'),
  tableHeaderNumber: tableHeader('right'),
  tableHeaderCenter: tableHeader('center'),
  tableHeaderIndent: { ...tableHeader('left'), indent: 1 },
  tableText: cell,
  tableTextStrong: { ...cell, font: BOLD_FONT },
  tableTextIndent: { ...cell, indent: 1 },
  tableComment: { ...cell, font: SMALL_FONT, indent: 1 },
  tableNumber: number,
  tableCenter: { ...cell, horizontal: 'center' },
  tableDate: { ...cell, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  tableGroup: { ...cell, font: font(FONT_SIZE.body, NAVY, { bold: true }), fill: PALETTE.analysis.fill },
  analysis: { ...cell, fill: PALETTE.analysis.fill, indent: 1 },
  sumText: { ...cell, font: BOLD_FONT, border: SUM_BOX },
  sumNumber: { ...number, font: BOLD_FONT, border: SUM_BOX },
  sumComment: { ...cell, font: SMALL_FONT, border: SUM_BOX, indent: 1 },
  sumPositive: { ...deviation('helt'), border: SUM_BOX },
  sumNegative: { ...deviation('inte'), border: SUM_BOX },
  netText: { ...cell, font: BOLD_FONT, fill: PALETTE.analysis.fill, border: NET_BOX },
  netNumber: { ...number, font: BOLD_FONT, fill: PALETTE.analysis.fill, border: NET_BOX },
  netComment: { ...cell, font: SMALL_FONT, fill: PALETTE.analysis.fill, border: NET_BOX, indent: 1 },
  netPositive: { ...deviation('helt'), fill: PALETTE.analysis.fill, border: NET_BOX },
  netNegative: { ...deviation('inte'), fill: PALETTE.analysis.fill, border: NET_BOX },
  deviationPositive: deviation('helt'),
  deviationNegative: deviation('inte'),
  issueFel: badge('inte'),
  issueVarning: badge('delvis'),
  issueNotis: badge('ingen'),
  link: { ...cell, font: font(FONT_SIZE.body, LINK_COLOUR, { underline: true }) },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof cellStyleByName;
