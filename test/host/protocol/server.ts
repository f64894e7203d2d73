import { Faults, type RequestFaults } from './faults';
import { HostError, httpStatusOf } from './host-error';
import type { HostObject } from './host-object';
import { processBatch, type BatchContext } from './process-batch';
import { References } from './references';
import { byteLength, isCountedBatch, logRequest, type LoggedRequest } from './request-log';
import { DELAY_FOR_CELL_EDIT, type WireBatch, type WireMessage, type WireReply } from './wire';

export interface ServerOptions {
  readonly root: HostObject;
  readonly createNew: BatchContext['createNew'];
  readonly isClientMember: BatchContext['isClientMember'];
  readonly isTooNew: BatchContext['isTooNew'];
  /** Most bytes of a request and of a reply; null = no limit. */
  readonly payloadLimit: number | null;
  /** Keep the text of each request in the log. */
  readonly keepText: boolean;
  /** What has happened since it was last asked for; sent after each reply. */
  readonly takeEvents: () => readonly EventEntry[];
}

/** What the client talks to: it sends text, and assigns `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** An event as the client takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly id: number;
  readonly message: string;
}

const NO_FAULTS: RequestFaults = { beforeAction: () => undefined, isReplyDropped: false };
const MESSAGE_TYPE = { reply: 2, event: 3 } as const;

/** Replies come after the client's own turn, as over any wire; pages have no `setImmediate`. */
const defer = (run: () => void): void => {
  if (typeof setImmediate === 'function') setImmediate(run);
  else setTimeout(run, 0);
};

/** A host without any knowledge of Excel: takes batches, runs them on the root object, answers, and keeps a log. */
export class Server {
  readonly references = new References();
  readonly faults = new Faults();
  readonly requestLog: LoggedRequest[] = [];
  /** `Class.member` of everything that was asked for and is not there. */
  readonly missingList: string[] = [];
  readonly warningList: string[] = [];
  /** Programmer's faults of the host itself; a test that closes the host sees them. */
  readonly crashList: unknown[] = [];
  private isClosed = false;

  constructor(private readonly options: ServerOptions) {}

  createBridge(): Bridge {
    const bridge: Bridge = {
      sendMessageToHost: (text) => {
        defer(() => {
          if (!this.isClosed) this.receive(text, (reply) => bridge.onMessageFromHost?.(reply));
        });
      },
    };
    this.sendEvents = (entryList) =>
      bridge.onMessageFromHost?.(
        JSON.stringify({ type: MESSAGE_TYPE.event, message: { entries: entryList } }),
      );
    return bridge;
  }

  /** Delivers events to the handlers of the client. */
  sendEvents: (entryList: readonly EventEntry[]) => void = () => undefined;

  /** Sends what has happened in the workbook. */
  flushEvents(): void {
    const entryList = this.options.takeEvents();
    if (entryList.length > 0) this.sendEvents(entryList);
  }

  close(): void {
    this.isClosed = true;
  }

  private receive(text: string, send: (text: string) => void): void {
    const message = JSON.parse(text) as WireMessage;
    const isPatient = ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    const batch = batchOf(message);
    if (this.faults.isCellEditMode && isPatient && isCountedBatch(batch)) {
      this.faults.wait(() => this.answer(message, batch, text, send));
    } else this.answer(message, batch, text, send);
  }

  private answer(message: WireMessage, batch: WireBatch, text: string, send: (text: string) => void): void {
    const entry = logRequest(text, message.flags ?? 0, batch, this.options.keepText);
    const index = this.requestLog.push(entry) - 1;
    const faults = entry.isCounted ? this.faults.start() : NO_FAULTS;
    const reply = this.replyWithinLimit(message, this.process(batch, entry, faults));
    const responseBytes = byteLength(reply.text);
    this.requestLog[index] = { ...entry, responseBytes, errorCode: reply.errorCode };
    if (!faults.isReplyDropped) send(reply.text);
    this.flushEvents();
  }

  private process(batch: WireBatch, entry: LoggedRequest, faults: RequestFaults): WireReply {
    const { payloadLimit } = this.options;
    if (payloadLimit !== null && entry.requestBytes > payloadLimit) {
      return refusal('RequestPayloadSizeLimitExceeded');
    }
    if (this.faults.isCellEditMode && entry.isCounted) return refusal('InvalidOperationInCellEditMode');
    try {
      return processBatch(batch, this.batchContext(faults));
    } catch (fault) {
      this.crashList.push(fault);
      return refusal('GeneralException', `the local host broke: ${String(fault)}`);
    }
  }

  private batchContext(faults: RequestFaults): BatchContext {
    const { root, createNew, isClientMember, isTooNew } = this.options;
    return {
      root,
      createNew,
      isClientMember,
      isTooNew,
      references: this.references,
      warn: (text) => this.warningList.push(text),
      onMissing: (member) => this.missingList.push(member),
      beforeAction: faults.beforeAction,
    };
  }

  private replyWithinLimit(
    message: WireMessage,
    reply: WireReply,
  ): { text: string; errorCode: string | null } {
    const text = replyText(message, reply);
    const { payloadLimit } = this.options;
    if (payloadLimit === null || byteLength(text) <= payloadLimit) {
      return { text, errorCode: reply.Error?.Code ?? null };
    }
    const error = refusal('ResponsePayloadSizeLimitExceeded');
    return { text: replyText(message, error), errorCode: 'ResponsePayloadSizeLimitExceeded' };
  }
}

function batchOf({ message }: WireMessage): WireBatch {
  const { body = {} } = message;
  return typeof body === 'string' ? (JSON.parse(body) as WireBatch) : body;
}

/** A reply to a batch of which nothing was done. */
function refusal(code: string, message = new HostError(code).message): WireReply {
  return { Results: [], Error: { Code: code, Message: message, HttpStatusCode: httpStatusOf(code) } };
}

function replyText({ id, flags }: WireMessage, body: WireReply): string {
  return JSON.stringify({
    id,
    type: MESSAGE_TYPE.reply,
    flags,
    message: { statusCode: 200, headers: {}, body },
  });
}
