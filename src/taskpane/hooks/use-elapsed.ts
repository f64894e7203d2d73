import { useEffect, useState } from 'react';

/** False until the component has stood there for so many milliseconds. */
export function useElapsed(delayMs: number): boolean {
  const [isElapsed, setElapsed] = useState(delayMs <= 0);
  useEffect(() => {
    if (delayMs <= 0) return undefined;
    const timer = setTimeout(() => setElapsed(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return isElapsed;
}
