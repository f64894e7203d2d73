import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Aside } from '../components/PaneMenu';
import { usePane } from '../hooks/pane-context';

const HELP_LIST = [
  'pane.help.kontroll',
  'pane.help.keys',
  'pane.help.resultat',
  'pane.help.rapport',
] as const;

/** Help or about, in place of a view until it is left. */
export function AsideText(props: { readonly aside: Aside; readonly onBack: () => void }): ReactElement {
  const { say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.aside]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say(`pane.menu.${props.aside}`)}
      </h2>
      {props.aside === 'help' ? HELP_LIST.map((key) => <p key={key}>{say(key)}</p>) : <About />}
      <Button onClick={props.onBack}>{say('pane.back')}</Button>
    </>
  );
}

function About(): ReactElement {
  const { say, services } = usePane();
  return (
    <>
      <p>{say('pane.about.version', { version: services.version })}</p>
      <p>{say('pane.about.data')}</p>
    </>
  );
}
