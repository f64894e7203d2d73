import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  root: { minWidth: 0, maxWidth: '100%' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** A list to choose one of; long texts never make it wider than the pane. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly textByValue: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string | null;
}): ReactElement {
  const styles = useStyles();
  const { label, textByValue, value, onChoose, hint } = props;
  const valueList = Object.keys(textByValue) as unknown as readonly Value[];
  return (
    <Field className={styles.field} label={label} {...(hint && { hint })}>
      <Select
        className={styles.root}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => onChoose(data.value as Value)}
      >
        {valueList.map((each) => (
          <option key={each} value={each}>
            {textByValue[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
