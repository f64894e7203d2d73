import { HostError, members, type Members } from '../protocol';
import { isRecord } from '../protocol/paths';
import { ConditionalRangeFormat } from './conditional-look';
import { PartObject } from './conditional-parts';

type Bag = Readonly<Record<string, unknown>>;

/** A kind that is one rule and a look. */
abstract class RuleFormat extends PartObject {
  readonly members: Members = members({ scalars: ['rule'], navigations: ['format'] });
  /** Keys that a rule must have. */
  protected abstract readonly ruleKeys: readonly string[];

  get rule(): unknown {
    return this.part['rule'] ?? {};
  }

  set rule(value: unknown) {
    if (!isRecord(value) || !this.ruleKeys.every((key) => value[key] !== undefined)) {
      throw new HostError('InvalidArgument', `a rule has ${this.ruleKeys.join(', ')}`);
    }
    this.writePart('rule', value);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.model);
  }
}

export class TopBottomConditionalFormat extends RuleFormat {
  readonly typeName = 'TopBottomConditionalFormat';
  protected readonly partName = 'topBottom';
  protected readonly ruleKeys = ['rank', 'type'];
}

export class PresetCriteriaConditionalFormat extends RuleFormat {
  readonly typeName = 'PresetCriteriaConditionalFormat';
  protected readonly partName = 'preset';
  protected readonly ruleKeys = ['criterion'];
}

export class TextConditionalFormat extends RuleFormat {
  readonly typeName = 'TextConditionalFormat';
  protected readonly partName = 'textComparison';
  protected readonly ruleKeys = ['operator', 'text'];
}

const NO_SCALE: Bag = {
  minimum: { type: 'LowestValue', color: '#FFFFFF' },
  maximum: { type: 'HighestValue', color: '#FFFFFF' },
};

export class ColorScaleConditionalFormat extends PartObject {
  readonly typeName = 'ColorScaleConditionalFormat';
  readonly members = members({ scalars: ['criteria', 'threeColorScale'] });
  protected readonly partName = 'colorScale';

  get criteria(): unknown {
    return this.part['criteria'] ?? NO_SCALE;
  }

  set criteria(value: unknown) {
    if (!isRecord(value) || !isRecord(value['minimum']) || !isRecord(value['maximum'])) {
      throw new HostError('InvalidArgument', 'a scale has a minimum and a maximum');
    }
    this.writePart('criteria', value);
  }

  get threeColorScale(): boolean {
    return isRecord((this.criteria as Bag)['midpoint']);
  }
}
