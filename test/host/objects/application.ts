import { HostError, members } from '../protocol';
import { BookObject } from './book-object';

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
      'calculationMode',
      'calculationState',
      'decimalSeparator',
      'thousandsSeparator',
      'useSystemSeparators',
    ],
    navigations: ['cultureInfo'],
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

  calculate(): null {
    return null;
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
  readonly members = members({ scalars: ['name'], navigations: ['numberFormat'] });

  get name(): string {
    return this.book.locale;
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
