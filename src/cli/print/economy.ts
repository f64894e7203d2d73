import { formatDecimal } from '../../core';
import { tabellNamn, type EkonomiKolumn, type EkonomiTabell, type EkonomiTabellrad } from '../../domain';
import { t, type Lang } from '../../i18n';
import type { CliIo } from '../io';

const LABEL_WIDTH = 38;
const FIGURE_WIDTH = 12;

/** Wide enough for its caption and two blanks. */
const widthOf = ({ key }: EkonomiKolumn): number => Math.max(FIGURE_WIDTH, key.length + 2);

/** A label in its column; a longer one is cut. */
function labelCell(label: string): string {
  return label.length < LABEL_WIDTH ? label.padEnd(LABEL_WIDTH) : `${label.slice(0, LABEL_WIDTH - 2)}… `;
}

function figures(lang: Lang, tabell: EkonomiTabell, rad: EkonomiTabellrad): string {
  return tabell.kolumnList
    .map((kolumn) => {
      const varde = rad.cellByKolumn[kolumn.key]?.varde ?? null;
      return (varde === null ? '' : formatDecimal(varde, varde.scale, lang)).padStart(widthOf(kolumn));
    })
    .join('');
}

/** Every economy table with its figures, then each stated figure that does not tie. */
export function printEconomy(io: CliIo, lang: Lang, tabellList: readonly EkonomiTabell[]): void {
  for (const tabell of tabellList) {
    io.out(`${tabellNamn(tabell)} (${tabell.enhet})`);
    const headerList = tabell.kolumnList.map((kolumn) => kolumn.key.padStart(widthOf(kolumn)));
    io.out(' '.repeat(LABEL_WIDTH) + headerList.join(''));
    for (const rad of tabell.radList) io.out(labelCell(rad.rad) + figures(lang, tabell, rad));
    const wrongList = tabell.avstamningList.filter(({ utslag }) => utslag === 'fel');
    for (const { vad } of wrongList) io.out(t(lang, 'cli.economy.wrong', { vad }));
    io.out('');
  }
}
