import { isLike, squeeze } from './words';

/** What a heading inside a goal opens. `resultat` and `agenda` are lists, the others running text. */
export interface Blockrubrik {
  readonly slag: 'text' | 'resultat' | 'agenda';
  /** Name of the block as the sheet Texter has it. */
  readonly block: string;
  /** Text after the heading on its own line (`Agenda 2030: 3, 5`). */
  readonly rest: string;
}

type Kind = Omit<Blockrubrik, 'rest'>;

const TEXT_BLOCK_LIST = ['Beskrivning', 'Analys', 'Arbetssätt', 'Goda exempel', 'Mänskliga rättigheter'];

/** Headings by their squeezed words (domain 1, order of blocks). */
const KIND_BY_LABEL: readonly (readonly [string, Kind])[] = [
  ...TEXT_BLOCK_LIST.map((block) => [squeeze(block), { slag: 'text', block }] as const),
  ['gottexempel', { slag: 'text', block: 'Goda exempel' }],
  ['förväntatresultat', { slag: 'resultat', block: 'Förväntat resultat' }],
  ['förväntatresultatbedömning', { slag: 'resultat', block: 'Förväntat resultat' }],
  ['förväntaderesultat', { slag: 'resultat', block: 'Förväntat resultat' }],
  ['agenda2030', { slag: 'agenda', block: 'Agenda 2030' }],
  ['agenda2030-mål', { slag: 'agenda', block: 'Agenda 2030' }],
  ['målenagenda2030', { slag: 'agenda', block: 'Agenda 2030' }],
  ['globalamål', { slag: 'agenda', block: 'Agenda 2030' }],
  ['fn:sglobalamål', { slag: 'agenda', block: 'Agenda 2030' }],
  ['måliagenda2030', { slag: 'agenda', block: 'Agenda 2030' }],
];
const MAX_LABEL_CHARS = 28;
/** Lists may follow their heading on the same line. */
const INLINE = /^(förvänta[td]e? resultat|agenda 2030(?:-mål)?|globala mål)\s*:\s*(\S.*)$/i;

function kindOf(label: string): Kind | null {
  const squeezed = squeeze(label);
  return KIND_BY_LABEL.find(([known]) => isLike(squeezed, known))?.[1] ?? null;
}

/** A heading inside a goal (`Beskrivning`, `Förväntat resultat`, `Agenda 2030: 3, 5`); null for other lines. */
export function readBlockHeading(text: string): Blockrubrik | null {
  const inline = INLINE.exec(text);
  if (inline) return { ...kindOf(inline[1]!)!, rest: inline[2]! };
  if (text.length > MAX_LABEL_CHARS || text.length < 5) return null;
  const kind = kindOf(text);
  return kind && { ...kind, rest: '' };
}

/** True for headings that no table holds: a table ends there. `Analys` stands inside tables too (domain 9). */
export function endsTable(text: string): boolean {
  const heading = readBlockHeading(text);
  return heading !== null && heading.block !== 'Analys';
}
