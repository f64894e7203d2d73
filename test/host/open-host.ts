import { WorkbookModel, type WorkbookModelOptions } from './model';
import type { Faults, LoggedRequest, Server } from './protocol';
import { calculateBook } from './calc';
import { loadClient, isClientMember, type Client } from './load-client';
import { createServer } from './create-server';
import { Person } from './events';
import { isTooNew, pretendProgram, type SupportedSets } from './requirement-sets';

export interface HostOptions extends WorkbookModelOptions {
  /** A workbook to start with (`hostFromXlsx`); else one with an empty sheet `Blad1`. */
  readonly model?: WorkbookModel;
  /** What the program supports; members beyond it are refused. Absent = everything. */
  readonly supportedSets?: SupportedSets;
  /** Most bytes of a request and of a reply (5 MB, as Excel on the web); null = no limit. */
  readonly payloadLimit?: number | null;
  /** Keep the text of each request in the log. */
  readonly keepText?: boolean;
}

/** A host that the real client talks to. */
export interface Host {
  /** `Excel.run` of the real client. */
  readonly run: typeof Excel.run;
  readonly client: Client;
  readonly model: WorkbookModel;
  readonly requestLog: readonly LoggedRequest[];
  readonly faults: Faults;
  readonly server: Server;
  /** Who works in the workbook beside the scripts. */
  readonly person: Person;
  /** Objects that the client has not released; empty after the runs, once `settle` has passed. */
  readonly liveReferenceCount: number;
  /** Waits for requests that nobody awaits, such as the client's own clean-up. */
  settle(): Promise<void>;
  /** Ends the host. Throws when something was asked for that the host lacks, or when the host broke. */
  close(): void;
}

const SETTLE_TURNS = 5;

let openServer: Server | null = null;

async function settle(): Promise<void> {
  for (let turn = 0; turn < SETTLE_TURNS; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function assertWhole({ missingList, crashList }: Server): void {
  if (crashList.length > 0) throw crashList[0];
  if (missingList.length > 0) {
    throw new Error(`the local host does not implement: ${[...new Set(missingList)].join(', ')}`);
  }
}

/**
 * Opens a host and connects the client to it; one at a time, the one before is disconnected. Close it after
 * the test: that is when members which the host lacks make the test fail.
 *
 * @example
 * const host = openHost();
 * await host.run(async (context) => {
 *   context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['Hej']];
 *   await context.sync();
 * });
 * host.close();
 */
export function openHost(options: HostOptions = {}): Host {
  const client = loadClient();
  const { supportedSets } = options;
  const model = options.model ?? new WorkbookModel({ calculate: calculateBook, ...options });
  openServer?.close();
  const server = createServer(model, {
    isClientMember,
    isTooNew: supportedSets ? (typeName, name) => isTooNew(supportedSets, typeName, name) : () => false,
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
    keepText: options.keepText ?? false,
  });
  openServer = server;
  client.OfficeExtension.HostBridge.init(server.createBridge());
  const restore = options.supportedSets
    ? pretendProgram(options.supportedSets, model.locale)
    : () => undefined;
  return {
    run: client.Excel.run.bind(client.Excel) as typeof Excel.run,
    client,
    model,
    requestLog: server.requestLog,
    faults: server.faults,
    server,
    person: new Person(model, server),
    get liveReferenceCount() {
      return server.references.size;
    },
    settle,
    close: () => {
      restore();
      server.close();
      assertWhole(server);
    },
  };
}
