import { FluentProvider } from '@fluentui/react-components';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Lang } from '../../src/i18n';
import { PaneContext } from '../../src/taskpane/hooks/pane-context';
import { createSession, type Session } from '../../src/taskpane/session';
import { paneTheme } from '../../src/taskpane/theme/theme';
import { samplePort } from '../helpers/sample-port';

/** A session over the sample that has checked it once. */
export async function checkedSession(lang: Lang = 'sv'): Promise<Session> {
  const session = createSession({
    port: samplePort(),
    lang,
    version: '0',
    storage: { get: () => null, set: () => undefined },
    navigate: () => Promise.resolve(),
    now: () => new Date(2023, 0, 16, 9, 5),
    recheckMs: null,
  });
  await session.commands.check();
  return session;
}

/** The markup of a part of the pane, without classes and styles: what is left may not hang on colours. */
export function colourless(session: Session, part: ReactNode): string {
  const pane = createElement(PaneContext.Provider, { value: session }, part);
  const markup = renderToStaticMarkup(createElement(FluentProvider, { theme: paneTheme }, pane));
  return markup.replace(/<style[^]*?<\/style>/g, '').replace(/ (?:class|style)="[^"]*"/g, '');
}

const ENTITY: Readonly<Record<string, string>> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };

/** The words that can be read, with `|` between elements; what is hidden from screen readers is left out. */
export function spokenWords(markup: string): string {
  return markup
    .replace(/<(\w+)[^>]* aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '')
    .replace(/(?:<[^>]+>)+/g, '|')
    .replace(/&(?:quot|#x27|lt|gt);/g, (entity) => ENTITY[entity]!)
    .replace(/&amp;/g, '&')
    .replace(/^\||\|$/g, '');
}
