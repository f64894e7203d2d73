import { formatDecimal } from '../../core';
import type { EkonomiTabell, EkonomiTabellrad } from '../../domain';
import { t, type Lang } from '../../i18n';
import type { CliIo } from '../io';

const LABEL_WIDTH = 38;
const FIGURE_WIDTH = 12;

function figures(lang: Lang, tabell: EkonomiTabell, rad: EkonomiTabellrad): string {
  return tabell.kolumnList
    .map(({ key }) => {
      const varde = rad.cellByKolumn[key]?.varde ?? null;
      return (varde === null ? '' : formatDecimal(varde, varde.scale, lang)).padStart(FIGURE_WIDTH);
    })
    .join('');
}

/** Every economy table with its figures, then each stated figure that does not tie. */
export function printEconomy(io: CliIo, lang: Lang, tabellList: readonly EkonomiTabell[]): void {
  for (const tabell of tabellList) {
    io.out(`${tabell.namn} (${tabell.enhet})`);
    const headerList = tabell.kolumnList.map(({ key }) => key.padStart(FIGURE_WIDTH));
    io.out(' '.repeat(LABEL_WIDTH) + headerList.join(''));
    for (const rad of tabell.radList) io.out(rad.rad.padEnd(LABEL_WIDTH) + figures(lang, tabell, rad));
    const wrongList = tabell.avstamningList.filter(({ utslag }) => utslag === 'fel');
    for (const { vad } of wrongList) io.out(t(lang, 'cli.economy.wrong', { vad }));
    io.out('');
  }
}
