import { locationOf, runAction, type ActionContext } from './actions';
import { HostError, httpStatusOf } from './host-error';
import { MissingMember } from './members';
import { Paths, type PathContext } from './paths';
import type { QueryContext } from './query';
import {
  ACTION,
  type WireAction,
  type WireBatch,
  type WireError,
  type WireReply,
  type WireResult,
} from './wire';

export interface BatchContext extends PathContext, QueryContext {
  /** Called with `Class.member` for everything that the host lacks. */
  readonly onMissing: (member: string) => void;
  /** Called before each action; throws what a test has planned. */
  readonly beforeAction?: (actionIndex: number) => void;
}

function locationOrNone(action: WireAction, context: ActionContext): string | undefined {
  try {
    return locationOf(action, context);
  } catch (fault) {
    if (fault instanceof HostError) return undefined; // the object itself is what could not be found
    throw fault;
  }
}

function toWireError(fault: unknown, action: WireAction, index: number, context: ActionContext): WireError {
  if (!(fault instanceof HostError)) throw fault;
  const location = fault.location ?? locationOrNone(action, context);
  return {
    Code: fault.code,
    Message: fault.message,
    ...(location === undefined ? {} : { Location: location }),
    ActionIndex: index,
    HttpStatusCode: httpStatusOf(fault.code),
  };
}

/** Runs the actions in order and stops at the first that fails; what went before stays done. */
export function processBatch(batch: WireBatch, context: BatchContext): WireReply {
  const actionContext: ActionContext = { ...context, paths: new Paths(context, batch.ObjectPaths) };
  const resultList: WireResult[] = [];
  const traceIdList: number[] = [];
  for (const [index, action] of (batch.Actions ?? []).entries()) {
    try {
      context.beforeAction?.(index);
      resultList.push({ ActionId: action.Id, Value: runAction(action, actionContext) });
      if (action.ActionType === ACTION.trace) traceIdList.push(action.Id);
    } catch (fault) {
      if (fault instanceof MissingMember) context.onMissing(fault.member);
      const error = toWireError(fault, action, index, actionContext);
      return { Results: resultList, TraceIds: traceIdList, Error: error };
    }
  }
  return { Results: resultList, ...(traceIdList.length > 0 ? { TraceIds: traceIdList } : {}) };
}
