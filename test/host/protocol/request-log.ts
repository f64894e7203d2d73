import { ACTION, type WireAction, type WireBatch } from './wire';

/** One request as it went over the wire. */
export interface LoggedRequest {
  /** UTF-8 bytes of the message, and of the reply (0 while there is none). */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  readonly actionList: readonly LoggedAction[];
  /** True when it does more than make, keep and release objects (the figure `requests` counts these). */
  readonly isCounted: boolean;
  /** Code of the error in the reply; null = none. */
  readonly errorCode: string | null;
  /** The message itself, when the host was opened with `keepText`. */
  readonly text: string | null;
}

export interface LoggedAction {
  readonly type: number;
  /** `Values`, `Merge`, `_KeepReference`; empty for actions without a name. */
  readonly name: string;
  /** UTF-8 bytes of the JSON of the arguments. */
  readonly argumentBytes: number;
}

const HOUSEKEEPING: ReadonlySet<string> = new Set(['_KeepReference', '_RemoveReference']);

const isHousekeeping = ({ ActionType, Name = '' }: WireAction): boolean =>
  ActionType === ACTION.instantiate || (ActionType === ACTION.method && HOUSEKEEPING.has(Name));

/** True when at least one action does more than make, keep or release an object. */
export const isCountedBatch = ({ Actions = [] }: WireBatch): boolean =>
  Actions.some((action) => !isHousekeeping(action));

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function logAction({ ActionType, Name = '', ArgumentInfo }: WireAction): LoggedAction {
  const list = ArgumentInfo?.Arguments;
  const argumentBytes = list ? byteLength(JSON.stringify(list.length === 1 ? list[0] : list)) : 0;
  return { type: ActionType, name: Name, argumentBytes };
}

/** The entry of a request before its reply. */
export function logRequest(text: string, flags: number, batch: WireBatch, keepText: boolean): LoggedRequest {
  return {
    requestBytes: byteLength(text),
    responseBytes: 0,
    flags,
    actionList: (batch.Actions ?? []).map(logAction),
    isCounted: isCountedBatch(batch),
    errorCode: null,
    text: keepText ? text : null,
  };
}
