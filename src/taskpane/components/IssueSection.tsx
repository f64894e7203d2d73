import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Issue, Severity } from '../../core';
import type { Bedomning } from '../../domain';
import { usePane } from '../hooks/pane-context';
import type { IssueWalk } from '../hooks/use-issue-walk';
import { loadFix } from '../later';
import { shownItems, type IssueKind, type ListedIssue, type SeverityGroup } from '../model/group-issues';
import { ChevronIcon } from './Icons';
import { FixedItem, IssueItem } from './IssueItem';
import { Section } from './Section';

const FixOne = lazy(async () => ({ default: (await loadFix()).FixOne }));
const FixAll = lazy(async () => ({ default: (await loadFix()).FixAll }));

/** Colour and symbol of a severity; the heading says the word. */
const LOOK_BY_SEVERITY: Readonly<Record<Severity, { readonly role: Bedomning; readonly symbol: string }>> = {
  fel: { role: 'inte', symbol: '■' },
  varning: { role: 'delvis', symbol: '◆' },
  notis: { role: 'ingen', symbol: '●' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fix: { padding: '0 8px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

interface WalkProps {
  readonly walk: IssueWalk;
  readonly onChoose: (item: ListedIssue) => void;
}

/** All issues of a severity under a heading with their number. */
export function IssueSection(props: WalkProps & { readonly group: SeverityGroup }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const { group, ...rest } = props;
  const heading = say(`cli.heading.${group.severity}`);
  return (
    <Section
      heading={say('pane.kontroll.heading', { heading, count: group.count })}
      mark={LOOK_BY_SEVERITY[group.severity]}
    >
      <ul className={styles.list}>
        {group.kindList.map((kind) => (
          <KindItems key={kind.code} kind={kind} {...rest} />
        ))}
      </ul>
    </Section>
  );
}

/** The issues of one kind: the first, and the others on request. */
function KindItems({ kind, walk, onChoose }: WalkProps & { readonly kind: IssueKind }): ReactElement {
  const styles = useStyles();
  const shownList = shownItems(kind, walk.stepsOf(kind.code));
  return (
    <>
      {shownList.map((item) => (
        <li key={item.key}>
          {item.isFixed ? (
            <FixedItem item={item} />
          ) : (
            <>
              <IssueItem item={item} isCurrent={item.key === walk.currentKey} onChoose={onChoose} />
              <FixLine issue={item.issue} />
            </>
          )}
        </li>
      ))}
      {kind.itemList.length > 1 && (
        <li className={styles.row}>
          <FoldButton kind={kind} walk={walk} restCount={kind.itemList.length - shownList.length} />
          <FixKind kind={kind} />
        </li>
      )}
    </>
  );
}

/** *Rätta* where the issue has a safe correction; not while the workbook is another than the one that was checked. */
function FixLine({ issue }: { readonly issue: Issue }): ReactElement | null {
  const styles = useStyles();
  const { check } = usePane().state;
  if (check === null || check.isStale) return null;
  return (
    <Suspense>
      <div className={styles.fix}>
        <FixOne check={check} issue={issue} />
      </div>
    </Suspense>
  );
}

/** *Rätta alla* for a kind with several that can be corrected. */
function FixKind({ kind }: { readonly kind: IssueKind }): ReactElement | null {
  const { check } = usePane().state;
  if (check === null || check.isStale) return null;
  const issueList = kind.itemList.filter(({ isFixed }) => !isFixed).map(({ issue }) => issue);
  return (
    <Suspense>
      <FixAll check={check} issueList={issueList} />
    </Suspense>
  );
}

function FoldButton(props: {
  readonly kind: IssueKind;
  readonly walk: IssueWalk;
  readonly restCount: number;
}): ReactElement {
  const { say } = usePane();
  const { kind, walk, restCount } = props;
  const isOpen = restCount === 0;
  const steps = isOpen ? 0 : walk.stepsOf(kind.code) + 1;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ChevronIcon isOpen={isOpen} />}
      aria-expanded={isOpen}
      onClick={() => walk.setSteps(kind.code, steps)}
    >
      {isOpen ? say('pane.kontroll.less') : say('pane.kontroll.more', { count: restCount })}
    </Button>
  );
}
