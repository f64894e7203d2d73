import { computeEkonomi, evaluateModell, mapTexts, type Referensunderlag } from '../../domain';
import type { Lang } from '../../i18n';
import { fillText } from './fill-text';

/**
 * The model with every reference of its texts filled in, and what is computed from it made anew so that it
 * holds the same rows; the very same objects when no text has a reference. Texts are the users' own Swedish,
 * so what is filled in is Swedish whatever language the report has. Figures and statuses stay as they are:
 * no rule reads a text's words.
 */
export function fillReferences<Input extends Referensunderlag>(input: Input): Input {
  const modell = mapTexts(input.modell, (text) => fillText(text, input, TEXT_LANG));
  if (modell === input.modell) return input;
  return {
    ...input,
    modell,
    utvardering: evaluateModell(modell),
    ekonomiTabellList: computeEkonomi(modell),
  };
}

/** The language that people write their texts in. */
const TEXT_LANG: Lang = 'sv';
