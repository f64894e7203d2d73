import { useCallback, useEffect, useRef, useState } from 'react';
import type { SeverityGroup } from '../model/group-issues';
import { nextStop, stopsOf } from '../model/issue-walk';

/** What a person sees of the issue list: which item is current, and how far each kind is unfolded. */
export interface IssueWalk {
  readonly currentKey: string | null;
  stepsOf(code: string): number;
  setSteps(code: string, stepCount: number): void;
  choose(key: string): void;
}

/** Moves through the issues with F8 and Shift+F8; `goTo` gets the key of each item that is reached. */
export function useIssueWalk(groupList: readonly SeverityGroup[], goTo: (key: string) => void): IssueWalk {
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [stepsByCode, setStepsByCode] = useState<Readonly<Record<string, number>>>({});
  const pending = useRef<string | null>(null);

  const setSteps = useCallback((code: string, stepCount: number) => {
    setStepsByCode((known) => ({ ...known, [code]: stepCount }));
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      const stop = nextStop(stopsOf(groupList), currentKey, event.shiftKey ? -1 : 1);
      if (stop === null) return;
      setStepsByCode((known) => ({
        ...known,
        [stop.code]: Math.max(known[stop.code] ?? 0, stop.stepCount),
      }));
      setCurrentKey(stop.key);
      pending.current = stop.key;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [groupList, currentKey]);

  useEffect(() => {
    const key = pending.current;
    if (key === null) return;
    pending.current = null;
    goTo(key);
  }, [currentKey, stepsByCode, goTo]);

  return {
    currentKey,
    stepsOf: (code) => stepsByCode[code] ?? 0,
    setSteps,
    choose: setCurrentKey,
  };
}
