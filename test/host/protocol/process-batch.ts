import { runAction, type ActionContext } from './actions';
import { HostError, httpStatusOf } from './host-error';
import { MissingMember } from './members';
import { Paths, type PathContext } from './paths';
import type { QueryContext } from './query';
import { ACTION, type WireBatch, type WireError, type WireReply, type WireResult } from './wire';

export interface BatchContext extends PathContext, QueryContext {
  /** Called with `Class.member` for everything that the host lacks. */
  readonly onMissing: (member: string) => void;
  /** Called before each action; throws what a test has planned. */
  readonly beforeAction?: (actionIndex: number) => void;
}

function toWireError(fault: unknown, index: number): WireError {
  if (!(fault instanceof HostError)) throw fault;
  return {
    Code: fault.code,
    Message: fault.message,
    ...(fault.location === undefined ? {} : { Location: fault.location }),
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
      const error = toWireError(fault, index);
      return { Results: resultList, TraceIds: traceIdList, Error: error };
    }
  }
  return { Results: resultList, ...(traceIdList.length > 0 ? { TraceIds: traceIdList } : {}) };
}
