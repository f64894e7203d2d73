import { BEDOMNING_LIST, AKTIVITETSLAGE_LIST, type Modell, type Utvardering } from '../domain';
import { t, type Lang } from '../i18n';
import { STATUS_SYMBOL } from '../style';
import { bedomningText, lageText } from './blocks';

/** Between the entries of a legend line. */
const GAP = '   ';

interface LegendInput {
  readonly modell: Modell;
  readonly utvardering: Utvardering;
  readonly lang: Lang;
}

/**
 * The lines that explain a sheet's symbols, the status rule in force (domain 4.7) and the assumption about
 * activities where it was used (domain 7). A plan has no status, so only the marks for values are explained.
 */
export function legendLines({ modell, utvardering, lang }: LegendInput): readonly string[] {
  const label = t(lang, 'report.teckenforklaring');
  const values = t(lang, 'report.teckenforklaring.varden');
  if (modell.uppgifter.typ === 'VP') return [`${label}: ${values}`];
  const judged = BEDOMNING_LIST.filter((bedomning) => bedomning !== 'ingen').map((bedomning) =>
    bedomningText(bedomning, lang),
  );
  const bedomningar = [...judged, `${STATUS_SYMBOL.ingen} ${t(lang, 'report.teckenforklaring.ingen')}`].join(
    GAP,
  );
  const lagen = AKTIVITETSLAGE_LIST.map((lage) => lageText(lage, lang)).join(GAP);
  const isAssumed = utvardering.aktivitetsresultatList.some(({ isAntaget }) => isAntaget);
  return [
    `${label}: ${bedomningar}`,
    `${lagen}${GAP}${values}`,
    ...ruleLine({ modell, utvardering, lang }),
    ...(isAssumed ? [t(lang, 'report.teckenforklaring.antagen')] : []),
  ];
}

function ruleLine({ modell, lang }: LegendInput): readonly string[] {
  const regel = modell.regelverk.statusregel.text;
  return regel === '' ? [] : [t(lang, 'report.teckenforklaring.regel', { regel })];
}
