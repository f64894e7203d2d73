import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { fixFor, isFixable, planFixes } from '../../actions';
import { success, type Issue } from '../../core';
import { usePane } from '../hooks/pane-context';
import type { LastCheck } from '../state';
import { ChangeList } from './ChangeList';
import { Panel } from './Panel';

/** *Rätta* under an issue that has a safe correction; nothing under the others. */
export function FixOne(props: { readonly check: LastCheck; readonly issue: Issue }): ReactElement | null {
  const { say } = usePane();
  const { check, issue } = props;
  const hasFix = useMemo(() => fixFor(issue, check.analys.snapshot) !== null, [issue, check]);
  return hasFix ? <Fix check={check} issueList={[issue]} label={say('pane.edit.fix')} /> : null;
}

/** *Rätta alla* of a kind that has several; nothing for kinds that are never corrected. */
export function FixAll(props: FixProps): ReactElement | null {
  const { say } = usePane();
  const { issueList } = props;
  if (issueList.length < 2 || !issueList.every(isFixable)) return null;
  return <Fix {...props} label={say('pane.edit.fixAll', { count: issueList.length })} />;
}

interface FixProps {
  readonly check: LastCheck;
  readonly issueList: readonly Issue[];
}

/** A button that unfolds what the correction changes, to be written or left. */
function Fix({ label, ...props }: FixProps & { readonly label: string }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <FixPanel {...props} onClose={() => setOpen(false)} />;
  return (
    <Button size="small" aria-expanded={false} onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
}

function FixPanel(props: FixProps & { readonly onClose: () => void }): ReactElement {
  const { say, commands } = usePane();
  const { check, issueList, onClose } = props;
  const plan = useMemo(() => planFixes(issueList, check.analys.snapshot), [issueList, check]);
  const count = plan.cellChangeList.length;
  const write = async (): Promise<void> => {
    const key = count === 1 ? 'pane.edit.said.fixed.one' : 'pane.edit.said.fixed';
    await commands.change(success(plan), { key, params: { count } });
    onClose();
  };
  const changeList = plan.cellChangeList.map(({ column, rowId, expected, next }) => ({
    heading: say('pane.edit.cellOf', { column, rowId }),
    old: expected,
    next,
  }));
  return (
    <Panel heading={say('pane.edit.preview')} onWrite={count > 0 ? write : null} onClose={onClose}>
      {count === 0 ? say('pane.edit.fixNone') : <ChangeList changeList={changeList} />}
    </Panel>
  );
}
