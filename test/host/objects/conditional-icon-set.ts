import { HostError, members } from '../protocol';
import { defineScalars } from './book-object';
import { PartObject } from './conditional-parts';

const ICON_COUNT_BY_PREFIX: readonly (readonly [string, number])[] = [
  ['Three', 3],
  ['Four', 4],
  ['Five', 5],
];

const iconCount = (style: string): number =>
  ICON_COUNT_BY_PREFIX.find(([prefix]) => style.startsWith(prefix))?.[1] ?? 0;

/** Equal shares, as Excel starts with. */
const defaultCriteria = (style: string): readonly unknown[] =>
  Array.from({ length: iconCount(style) }, (_, index) =>
    index === 0
      ? { type: 'Invalid', formula: '', operator: 'Invalid' }
      : {
          type: 'Percent',
          formula: `=${Math.round((100 * index) / iconCount(style))}`,
          operator: 'GreaterThanOrEqual',
        },
  );

export class ConditionalIconSet extends PartObject {
  readonly typeName = 'IconSetConditionalFormat';
  readonly members = members({ scalars: ['criteria', 'reverseIconOrder', 'showIconOnly', 'style'] });
  protected readonly partName = 'iconSet';

  get style(): string {
    return String(this.part['style'] ?? 'ThreeTrafficLights1');
  }

  set style(value: string) {
    if (iconCount(value) === 0) throw new HostError('InvalidArgument');
    this.writePart('style', value);
    this.writePart('criteria', defaultCriteria(value));
  }

  get criteria(): unknown {
    return this.part['criteria'] ?? defaultCriteria(this.style);
  }

  /** One per icon; the first has no limit. */
  set criteria(value: unknown) {
    const isFitting = Array.isArray(value) && value.length === iconCount(this.style);
    if (!isFitting) throw new HostError('InvalidArgument', 'one criterion per icon is wanted');
    this.writePart('criteria', value);
  }
}

defineScalars(
  ConditionalIconSet,
  ['reverseIconOrder', 'showIconOnly'],
  (self, name) => self.part[name] ?? false,
  (self, name, value) => self.writePart(name, value),
);
