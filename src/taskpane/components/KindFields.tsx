import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Organisationsniva, Typ } from '../../domain';
import type { TextKey } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { Choice } from './Choice';

export const TYP_TEXT: Readonly<Record<Typ, TextKey>> = {
  VP: 'pane.typ.VP',
  T1: 'pane.typ.T1',
  T2: 'pane.typ.T2',
  VB: 'pane.typ.VB',
};
export const NIVA_TEXT: Readonly<Record<Organisationsniva, TextKey>> = {
  enhet: 'pane.niva.enhet',
  namnd: 'pane.niva.namnd',
};

interface KindProps<Value> {
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function useTexts<Value extends string>(
  keyByValue: Readonly<Record<Value, TextKey>>,
): Readonly<Record<Value, string>> {
  const { say } = usePane();
  const entryList = Object.entries<TextKey>(keyByValue).map(([value, key]) => [value, say(key)]);
  return Object.fromEntries(entryList) as Record<Value, string>;
}

/** Which document it is. */
export function TypField(props: KindProps<Typ>): ReactElement {
  const { say } = usePane();
  return <Choice label={say('pane.welcome.typ')} textByValue={useTexts(TYP_TEXT)} {...props} />;
}

/** Whose document it is. */
export function NivaField(props: KindProps<Organisationsniva>): ReactElement {
  const { say } = usePane();
  return <Choice label={say('pane.welcome.niva')} textByValue={useTexts(NIVA_TEXT)} {...props} />;
}

/** Which year it is about; 0 while nothing is written. */
export function ArField({ value, onChoose }: KindProps<number>): ReactElement {
  const { say } = usePane();
  return (
    <Field label={say('pane.welcome.ar')}>
      <Input
        type="number"
        min={2000}
        max={2100}
        required
        value={String(value || '')}
        onChange={(_, data) => onChoose(Number(data.value))}
      />
    </Field>
  );
}
