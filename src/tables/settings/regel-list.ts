import { andelText, defaultRegelverk, type Organisationsniva, type Regelverk, type Typ } from '../../domain';
import { formatDecimal, multiply, normalize, parseDecimal, type Decimal } from '../../core';
import { CHOICES } from '../specs/choices';
import type { SettingSpec } from './setting';

/** Setting keys of the sheet Regler: the fields of `Regelverk`, and the limit that overrides the rule's. */
export type RegelKey = Exclude<keyof Regelverk, 'cellByKey'> | 'gransForDelvis';

/** A rule, with the place where it was decided. */
export interface RegelSpec extends SettingSpec<RegelKey> {
  readonly kalla: string;
}

/** Every row of the sheet Regler, in the order of the template (`sheets.md`, domain 4.7, 5, 6, 7). */
export const REGEL_LIST: readonly RegelSpec[] = [
  {
    key: 'statusregel',
    namn: 'Statusregel',
    choiceList: CHOICES.Statusregel,
    isOpen: true,
    hint: '20 % = delvis när högst 20 % av årsmålet saknas. 90/75 = helt från 90 % av årsmålet, delvis från 75 %. absolut 2 = delvis när högst 2 saknas, i indikatorns enhet. trend = mot förra årets utfall.',
    kalla: '80-procentsregeln',
  },
  {
    key: 'gransForDelvis',
    namn: 'Gräns för delvis',
    hint: 'Egen gräns för delvis, till exempel 15 %. Tomt = enligt statusregeln.',
    kalla: '',
  },
  {
    key: 'absolutGrans',
    namn: 'Absolut gräns',
    hint: 'Gräns för delvis i indikatorns enhet när årsmålet är 0, negativt eller ett intervall. Tomt = ingen.',
    kalla: '',
  },
  {
    key: 'avvikelsegransAndel',
    namn: 'Avvikelsegräns %',
    hint: 'Större budgetavvikelser än så ska kommenteras, om de också är större än gränsen i tkr.',
    kalla: '',
  },
  {
    key: 'avvikelsegransTkr',
    namn: 'Avvikelsegräns tkr',
    hint: 'Större budgetavvikelser än så ska kommenteras, om de också är större än gränsen i procent.',
    kalla: '',
  },
  {
    key: 'takAckumuleratAndel',
    namn: 'Tak ackumulerat',
    hint: 'Högsta samlade överskott för en resultatenhet, som andel av bruttobudgeten.',
    kalla: 'Regler för resultatenheter',
  },
  {
    key: 'takAretsAndel',
    namn: 'Tak årets',
    hint: 'Högsta överskott från året för en resultatenhet, som andel av bruttobudgeten.',
    kalla: 'Regler för resultatenheter',
  },
  {
    key: 'arAttTackaUnderskott',
    namn: 'År att täcka underskott',
    hint: 'Antal år som en resultatenhet har på sig att täcka ett underskott.',
    kalla: 'Regler för resultatenheter',
  },
  {
    key: 'isUtanAvvikelseGenomford',
    namn: 'Aktivitet utan avvikelse räknas som genomförd',
    choiceList: CHOICES.JaNej,
    hint: 'Ja eller Nej. Gäller aktiviteter utan läge och utan bock.',
    kalla: '',
  },
  {
    key: 'minstaAntalSvarande',
    namn: 'Minsta antal svarande',
    hint: 'Med färre svarande redovisas inte könsuppdelade utfall.',
    kalla: '',
  },
  {
    key: 'bedomdaNivaList',
    namn: 'Nivåer som bedöms',
    hint: 'Målnivåer som får en bedömning, med semikolon emellan. Skriv Inga om ingen nivå bedöms.',
    kalla: '',
  },
  {
    key: 'forslagInteOver',
    namn: 'Förslag inte: andel missade över',
    hint: 'Missas en större andel än så av de bedömda indikatorerna föreslås Uppfylls inte. Till exempel 1/2 eller 50 %.',
    kalla: '',
  },
  {
    key: 'forslagHeltHogst',
    namn: 'Förslag helt: andel missade högst',
    hint: 'Missas högst så stor andel av de bedömda indikatorerna hindrar det inte Uppfylls helt. Till exempel 1/3.',
    kalla: '',
  },
  {
    key: 'forslagKlaraOver',
    namn: 'Förslag helt: andel genomförda över',
    hint: 'Är en större andel än så av aktiviteterna genomförd hindrar de inte Uppfylls helt. Till exempel 1/2.',
    kalla: '',
  },
  {
    key: 'forslagIngenKlarFran',
    namn: 'Förslag inte: ingen genomförd av minst',
    hint: 'Är ingen aktivitet genomförd föreslås Uppfylls inte när aktiviteterna är minst så många.',
    kalla: '',
  },
  {
    key: 'textForTomtAvsnitt',
    namn: 'Text för tomt avsnitt',
    hint: 'Skrivs i avsnitt utan innehåll som inte ska utelämnas.',
    kalla: '',
  },
];

/** What stands in `Nivåer som bedöms` when no level is assessed. */
export const NO_LEVEL = 'Inga';

const HUNDRED = parseDecimal('100')!;

function percentText(share: Decimal): string {
  const percent = normalize(multiply(share, HUNDRED));
  return `${formatDecimal(percent, percent.scale, 'sv')} %`;
}

/** The default settings as they stand in a new workbook's sheet Regler. */
export function defaultRegelText(key: RegelKey, niva: Organisationsniva, typ: Typ, ar: number): string {
  const regler = defaultRegelverk(niva, typ, ar);
  const levelText = (code: string): string => CHOICES.Malniva.find((choice) => choice.code === code)!.text;
  const textByKey: Readonly<Record<RegelKey, string>> = {
    statusregel: regler.statusregel.text,
    gransForDelvis: '',
    absolutGrans: '',
    avvikelsegransAndel: percentText(regler.avvikelsegransAndel),
    avvikelsegransTkr: formatDecimal(regler.avvikelsegransTkr, 0, 'sv'),
    takAckumuleratAndel: percentText(regler.takAckumuleratAndel),
    takAretsAndel: percentText(regler.takAretsAndel),
    arAttTackaUnderskott: String(regler.arAttTackaUnderskott),
    isUtanAvvikelseGenomford: regler.isUtanAvvikelseGenomford ? 'Ja' : 'Nej',
    minstaAntalSvarande: String(regler.minstaAntalSvarande),
    bedomdaNivaList: regler.bedomdaNivaList.map(levelText).join('; ') || NO_LEVEL,
    forslagInteOver: andelText(regler.forslagInteOver),
    forslagHeltHogst: andelText(regler.forslagHeltHogst),
    forslagKlaraOver: andelText(regler.forslagKlaraOver),
    forslagIngenKlarFran: String(regler.forslagIngenKlarFran),
    textForTomtAvsnitt: regler.textForTomtAvsnitt,
  };
  return textByKey[key];
}
