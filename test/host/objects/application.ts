import { HostError, members } from '../protocol';
import { BookObject, defineScalars } from './book-object';

const SEPARATORS_BY_LOCALE: Readonly<Record<string, { readonly decimal: string; readonly group: string }>> = {
  'sv-SE': { decimal: ',', group: '\u00a0' },
  'en-US': { decimal: '.', group: ',' },
};

const separators = (locale: string) => SEPARATORS_BY_LOCALE[locale] ?? SEPARATORS_BY_LOCALE['en-US']!;
const MODE_SET: ReadonlySet<string> = new Set(['Automatic', 'AutomaticExceptTables', 'Manual']);

export class ApplicationObject extends BookObject {
  readonly typeName = 'Application';
  readonly members = members({
    scalars: [
      'calculationEngineVersion',
      'calculationMode',
      'calculationState',
      'decimalSeparator',
      'thousandsSeparator',
      'useSystemSeparators',
    ],
    navigations: ['cultureInfo', 'iterativeCalculation'],
    methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
  });

  get calculationMode(): string {
    return this.book.calculationMode;
  }

  set calculationMode(value: string) {
    if (!MODE_SET.has(value)) throw new HostError('InvalidArgument');
    this.book.calculationMode = value;
  }

  get calculationState(): string {
    return 'Done';
  }

  get decimalSeparator(): string {
    return separators(this.book.locale).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this.book.locale).group;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.book);
  }

  get calculationEngineVersion(): number {
    return 191_029;
  }

  get iterativeCalculation(): IterativeCalculation {
    return new IterativeCalculation(this.book);
  }

  calculate(): void {
    this.book.refreshResults(true);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.book.suspendedCount.calculation += 1;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.book.suspendedCount.screen += 1;
  }
}

export class CultureInfo extends BookObject {
  readonly typeName = 'CultureInfo';
  readonly members = members({ scalars: ['name'], navigations: ['datetimeFormat', 'numberFormat'] });

  get name(): string {
    return this.book.locale;
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.book);
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.book);
  }
}

export class NumberFormatInfo extends BookObject {
  readonly typeName = 'NumberFormatInfo';
  readonly members = members({ scalars: ['numberDecimalSeparator', 'numberGroupSeparator'] });

  get numberDecimalSeparator(): string {
    return separators(this.book.locale).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this.book.locale).group;
  }
}

const DATES_BY_LOCALE: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  'sv-SE': ['-', ':', "'den 'd MMMM yyyy", 'yyyy-MM-dd', 'HH:mm:ss'],
  'en-US': ['/', ':', 'dddd, MMMM d, yyyy', 'M/d/yyyy', 'h:mm:ss tt'],
};

export class DatetimeFormatInfo extends BookObject {
  readonly typeName = 'DatetimeFormatInfo';
  readonly members = members({
    scalars: ['dateSeparator', 'longDatePattern', 'longTimePattern', 'shortDatePattern', 'timeSeparator'],
  });

  private get patternList() {
    return DATES_BY_LOCALE[this.book.locale] ?? DATES_BY_LOCALE['en-US']!;
  }

  get dateSeparator(): string {
    return this.patternList[0];
  }

  get timeSeparator(): string {
    return this.patternList[1];
  }

  get longDatePattern(): string {
    return this.patternList[2];
  }

  get shortDatePattern(): string {
    return this.patternList[3];
  }

  get longTimePattern(): string {
    return this.patternList[4];
  }
}

export class IterativeCalculation extends BookObject {
  readonly typeName = 'IterativeCalculation';
  readonly members = members({ scalars: ['enabled', 'maxChange', 'maxIteration'] });
}

defineScalars(
  IterativeCalculation,
  ['enabled', 'maxChange', 'maxIteration'],
  (self, name) => self.book.iterative[name as 'enabled'],
  (self, name, value) => {
    self.book.iterative = { ...self.book.iterative, [name]: value };
  },
);

export class RuntimeObject extends BookObject {
  readonly typeName = 'Runtime';
  readonly members = members({ scalars: ['enableEvents'] });

  get enableEvents(): boolean {
    return this.book.isEventsOn;
  }

  set enableEvents(value: boolean) {
    this.book.isEventsOn = value;
  }
}
