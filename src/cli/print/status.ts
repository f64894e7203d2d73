import type { Malniva, Utvardering, Malresultat } from '../../domain';
import { explanationText, t, type Lang } from '../../i18n';
import type { CliIo } from '../io';

const INDENT_BY_NIVA: Readonly<Record<Malniva, number>> = {
  inriktningsmal: 0,
  verksamhetsmal: 1,
  namndmal: 2,
  enhetsmal: 3,
};

function goalLine(lang: Lang, result: Malresultat): string {
  const { mal, antal } = result;
  const indent = '  '.repeat(mal.niva === null ? 0 : INDENT_BY_NIVA[mal.niva]);
  const status = mal.bedomning === null ? '' : ` — ${t(lang, `bedomning.${mal.bedomning}`)}`;
  const proposal =
    result.isBedomd && mal.bedomning !== result.forslag
      ? ` (${t(lang, 'cli.status.proposal', { word: t(lang, `bedomning.${result.forslag}`) })})`
      : '';
  const counts = t(lang, 'cli.status.counts', {
    indikatorer: antal.indikatorer.totalt,
    aktiviteter: antal.aktiviteter.totalt,
  });
  const number = mal.nummer === '' ? '' : `${mal.nummer} `;
  return `${indent}${number}${mal.namn}${status}${proposal}  [${counts}]`;
}

/** The goal chain with statuses and counts, then each indicator with its explanation. */
export function printStatus(io: CliIo, lang: Lang, utvardering: Utvardering): void {
  for (const result of utvardering.malresultatList) io.out(goalLine(lang, result));
  io.out('');
  for (const { indikator, galler, forklaring, overstyrd } of utvardering.indikatorresultatList) {
    io.out(`${indikator.id}  ${t(lang, `status.${galler}`)}  ${indikator.namn}`);
    io.out(`      ${explanationText(lang, forklaring)}`);
    if (overstyrd) io.out(`      ${t(lang, 'cli.status.overridden', { motivering: overstyrd.motivering })}`);
  }
}
