import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A list to choose one of. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly textByValue: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}): ReactElement {
  const valueList = Object.keys(props.textByValue) as unknown as readonly Value[];
  return (
    <Field label={props.label}>
      <Select value={props.value} onChange={(_, { value }) => props.onChoose(value as Value)}>
        {valueList.map((value) => (
          <option key={value} value={value}>
            {props.textByValue[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
