import { useCallback, useMemo, type ReactElement } from 'react';
import type { IssueWalk } from '../hooks/use-issue-walk';
import { useIssueWalk } from '../hooks/use-issue-walk';
import { usePane } from '../hooks/pane-context';
import { groupIssues, type ListedIssue } from '../model/group-issues';
import { placeOfIssue } from '../model/place';
import { IssueSection } from '../components/IssueSection';
import type { LastCheck } from '../state';

/** The view of everything that is wrong or looks wrong, each with the way to its cell. */
export function Kontroll(): ReactElement {
  const { state, say } = usePane();
  if (state.check === null) return <p>{say('pane.kontroll.waiting')}</p>;
  return <IssueList key={state.check.time} check={state.check} />;
}

function IssueList({ check }: { readonly check: LastCheck }): ReactElement {
  const { say } = usePane();
  const { issueList, fixedList } = check;
  const groupList = useMemo(() => groupIssues(issueList, fixedList), [issueList, fixedList]);
  const itemByKey = useMemo(
    () =>
      new Map(
        groupList
          .flatMap(({ kindList }) => kindList.flatMap(({ itemList }) => itemList))
          .map((item) => [item.key, item]),
      ),
    [groupList],
  );
  const goTo = useGoTo(itemByKey);
  const walk: IssueWalk = useIssueWalk(groupList, goTo);
  const onChoose = (item: ListedIssue): void => {
    walk.choose(item.key);
    goTo(item.key);
  };
  if (groupList.length === 0) return <p>{say('pane.kontroll.clean')}</p>;
  return (
    <>
      {issueList.length === 0 && <p>{say('pane.kontroll.clean')}</p>}
      {groupList.map((group) => (
        <IssueSection key={group.severity} group={group} walk={walk} onChoose={onChoose} />
      ))}
    </>
  );
}

/** Selects an issue's cell and keeps the focus on its item: the next key belongs to the list. */
function useGoTo(itemByKey: ReadonlyMap<string, ListedIssue>): (key: string) => void {
  const { commands } = usePane();
  return useCallback(
    (key: string) => {
      const focus = () => document.getElementById(key)?.focus();
      const place = placeOfIssue(itemByKey.get(key)!.issue);
      focus();
      if (place !== null) void commands.navigate(place).then(focus);
    },
    [commands, itemByKey],
  );
}
