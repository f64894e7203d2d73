import { readVarde, sign, compare, toNumber, type CellRef, type Decimal } from '../../core';
import {
  defaultRegelverk,
  parseAndel,
  parseStatusregel,
  periodEnd,
  type Forslagsgranser,
  type Malniva,
  type Regelverk,
  type Statusregel,
  type Uppgifter,
} from '../../domain';
import { wordKey } from '../read/cell-readers';
import { CHOICES } from '../specs/choices';
import { NO_LEVEL, REGEL_LIST, type RegelKey } from './regel-list';
import { settingsOn } from './dated';
import { addSettingIssue, settingText, type SettingReading } from './setting';
import { codeOfWord } from './uppgifter';

const PERCENT_SCALE = 2;

class RegelReader {
  constructor(private readonly reading: SettingReading) {}

  /** The setting read by `parse`; the default when it is empty or cannot be read (then with an issue). */
  read<Value>(key: RegelKey, fallback: Value, parse: (text: string) => Value | null): Value {
    const text = settingText(this.reading, key);
    if (text === '') return fallback;
    const value = parse(text);
    if (value !== null) return value;
    this.report(key);
    return fallback;
  }

  report(key: RegelKey): void {
    addSettingIssue(
      this.reading,
      REGEL_LIST.find((rule) => rule.key === key)!,
      'unreadable-setting',
      'fel',
    );
  }

  /** A number that is not negative; `isShare`: `5 %` and 5 are both 0.05, and 0.05 is 0.05 too. */
  number(key: RegelKey, isShare: boolean): () => Decimal | null {
    return () => {
      const { varde, slag, enhet } = readVarde(this.reading.cellByKey.get(key)!.cell, 'value');
      if (slag !== 'varde' || varde === null || sign(varde) < 0) return null;
      const isPercent = isShare && (enhet === '%' || toNumber(varde) >= 1);
      return isPercent ? { coefficient: varde.coefficient, scale: varde.scale + PERCENT_SCALE } : varde;
    };
  }

  integer(key: RegelKey): () => number | null {
    const read = this.number(key, false);
    return () => {
      const value = read();
      return value !== null && Number.isInteger(toNumber(value)) ? toNumber(value) : null;
    };
  }
}

function parseLevels(text: string): readonly Malniva[] | null {
  if (wordKey(text) === wordKey(NO_LEVEL)) return [];
  const codeList = text.split(/[;,]/).map((word) => codeOfWord(CHOICES.Malniva, word));
  return codeList.includes(null) ? null : (codeList as Malniva[]);
}

function parseYesNo(text: string): boolean | null {
  const code = codeOfWord(CHOICES.JaNej, text) ?? { true: 'ja', false: 'nej' }[text.toLowerCase()];
  return code === undefined ? null : code === 'ja';
}

/** The chosen rule, with the sheet's own limit for delvis when there is one; limits must rise (domain 4.7). */
function readStatusregel(reader: RegelReader, fallback: Statusregel): Statusregel {
  const rule = reader.read('statusregel', fallback, parseStatusregel);
  const delvis = reader.read<Decimal | null>('gransForDelvis', null, reader.number('gransForDelvis', true));
  if (delvis === null || rule.kind !== 'grans') return rule;
  if (compare(delvis, rule.grans.helt) > 0) return { ...rule, grans: { helt: rule.grans.helt, delvis } };
  reader.report('gransForDelvis');
  return rule;
}

/** The thresholds of the proposal; the one for helt may not lie above the one for inte (domain 5). */
function readForslagsgranser(reader: RegelReader, fallback: Forslagsgranser): Forslagsgranser {
  const inteOver = reader.read('forslagInteOver', fallback.forslagInteOver, parseAndel);
  const heltHogst = reader.read('forslagHeltHogst', fallback.forslagHeltHogst, parseAndel);
  const isRising = heltHogst.taljare * inteOver.namnare <= inteOver.taljare * heltHogst.namnare;
  if (!isRising) reader.report('forslagHeltHogst');
  return {
    forslagInteOver: isRising ? inteOver : fallback.forslagInteOver,
    forslagHeltHogst: isRising ? heltHogst : fallback.forslagHeltHogst,
    forslagKlaraOver: reader.read('forslagKlaraOver', fallback.forslagKlaraOver, parseAndel),
    forslagIngenKlarFran: reader.read(
      'forslagIngenKlarFran',
      fallback.forslagIngenKlarFran,
      reader.integer('forslagIngenKlarFran'),
    ),
  };
}

/**
 * Builds `Regelverk` from the rows of the sheet Regler; what it does not say is the default of the workbook's
 * level, type and year. Of a rule on several rows the one counts that is the latest valid (Gäller från) on the last
 * day of the period. A setting that cannot be read is `fel`, and the default counts.
 */
export function readRegelverk(
  dated: SettingReading,
  { niva, typ, ar }: Pick<Uppgifter, 'niva' | 'typ' | 'ar'>,
  isDate1904 = false,
): Regelverk {
  const reading = settingsOn(dated, REGEL_LIST, periodEnd(typ, ar), isDate1904);
  const fallback = defaultRegelverk(niva, typ, ar);
  const reader = new RegelReader(reading);
  const share = (key: 'avvikelsegransAndel' | 'takAckumuleratAndel' | 'takAretsAndel'): Decimal =>
    reader.read(key, fallback[key], reader.number(key, true));
  const count = (key: 'arAttTackaUnderskott' | 'minstaAntalSvarande'): number =>
    reader.read(key, fallback[key], reader.integer(key));
  const cellByKey: Record<string, CellRef> = {};
  for (const [key, { ref }] of reading.cellByKey) cellByKey[key] = ref;
  return {
    statusregel: readStatusregel(reader, fallback.statusregel),
    absolutGrans: reader.read('absolutGrans', fallback.absolutGrans, reader.number('absolutGrans', false)),
    avvikelsegransAndel: share('avvikelsegransAndel'),
    avvikelsegransTkr: reader.read(
      'avvikelsegransTkr',
      fallback.avvikelsegransTkr,
      reader.number('avvikelsegransTkr', false),
    ),
    takAckumuleratAndel: share('takAckumuleratAndel'),
    takAretsAndel: share('takAretsAndel'),
    arAttTackaUnderskott: count('arAttTackaUnderskott'),
    isUtanAvvikelseGenomford: reader.read(
      'isUtanAvvikelseGenomford',
      fallback.isUtanAvvikelseGenomford,
      parseYesNo,
    ),
    minstaAntalSvarande: count('minstaAntalSvarande'),
    bedomdaNivaList: reader.read('bedomdaNivaList', fallback.bedomdaNivaList, parseLevels),
    ...readForslagsgranser(reader, fallback),
    textForTomtAvsnitt: settingText(reading, 'textForTomtAvsnitt') || fallback.textForTomtAvsnitt,
    cellByKey,
  };
}
