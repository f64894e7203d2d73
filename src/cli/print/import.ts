import type { ImportJson } from '../../actions';
import { t, type Lang } from '../../i18n';
import { printable, type CliIo } from '../io';

const KIND_LIST = [
  'mal',
  'forvantadeResultat',
  'indikatorer',
  'aktiviteter',
  'ekonomitabeller',
  'resultatenheter',
  'synpunkter',
  'avsnitt',
] as const satisfies readonly (keyof ImportJson['last'])[];
/** A row not understood is shown so far; the whole text stands in `--json`. */
const SHOWN_CHARS = 160;

function shorten(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '));
  return line.length > SHOWN_CHARS ? `${line.slice(0, SHOWN_CHARS)} …` : line;
}

/** Counts per kind, what was assumed and what was not understood, each with its place. */
export function printImport(io: CliIo, lang: Lang, { last, antagandeList, ejTolkadeList }: ImportJson): void {
  for (const kind of KIND_LIST) io.out(`  ${t(lang, `import.antal.${kind}`, { antal: last[kind] })}`);
  if (antagandeList.length > 0) {
    io.out('');
    io.out(t(lang, 'import.rubrik.antaganden', { antal: antagandeList.length }));
    for (const { plats, message } of antagandeList) io.out(`  ${plats}  ${printable(message)}`);
  }
  io.out('');
  if (ejTolkadeList.length === 0) io.out(t(lang, 'import.allt-tolkat'));
  else {
    io.out(t(lang, 'import.rubrik.ejTolkade', { antal: ejTolkadeList.length }));
    for (const { plats, raw } of ejTolkadeList) io.out(`  ${plats}  ${shorten(raw)}`);
  }
}
