import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import type { Aside } from '../components/PaneMenu';
import { usePane } from '../hooks/pane-context';
import { loadIntake } from '../later';

const useStyles = makeStyles({
  heading: { margin: '0 0 8px', fontSize: '18px', lineHeight: '24px' },
  back: { marginTop: '16px' },
});

const ImportView = lazy(async () => ({ default: (await loadIntake()).ImportView }));
const PasteView = lazy(async () => ({ default: (await loadIntake()).PasteView }));

const HELP_LIST = [
  'pane.help.kontroll',
  'pane.help.keys',
  'pane.help.resultat',
  'pane.help.rapport',
  'pane.help.edit',
  'pane.help.intake',
] as const;

/** Help, about, or a document or figures to take in, in place of a view until it is left. */
export function AsideText(props: { readonly aside: Aside; readonly onBack: () => void }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.aside]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {say(`pane.menu.${props.aside}`)}
      </h2>
      <Suspense>
        <Body {...props} />
      </Suspense>
      <Button className={styles.back} onClick={props.onBack}>
        {say('pane.back')}
      </Button>
    </>
  );
}

function Body({ aside, onBack }: { readonly aside: Aside; readonly onBack: () => void }): ReactElement {
  const { say } = usePane();
  if (aside === 'about') return <About />;
  if (aside === 'import') return <ImportView onDone={onBack} />;
  if (aside === 'paste') return <PasteView onDone={onBack} />;
  return (
    <>
      {HELP_LIST.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
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
