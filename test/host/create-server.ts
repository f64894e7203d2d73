import { HostError, HostObject, members, Server, type EventEntry, type ServerOptions } from './protocol';
import type { WorkbookModel } from './model';
import { WorkbookObject } from './objects/workbook';

/** What the full office.js asks for when it starts. */
class AddinInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';
  readonly members = members({ methods: ['notifyActionHandlerReady'] });

  notifyActionHandlerReady(): null {
    return null;
  }
}

function createNew(typeName: string): HostObject {
  if (typeName === 'Microsoft.InternalService.AddinInternalService') return new AddinInternalService();
  throw new HostError('ApiNotFound', `the local host makes no ${typeName}`);
}

const RICH_API_EVENT = 65_536;

/** What has happened in the workbook, as the client takes it. */
function takeEvents(model: WorkbookModel): readonly EventEntry[] {
  return model.raisedList.splice(0).map(({ messageType, targetId, args }) => ({
    messageCategory: RICH_API_EVENT,
    messageType,
    targetId,
    id: 1,
    message: JSON.stringify(args),
  }));
}

const FIVE_MB = 5 * 1024 * 1024;

/** A server over a workbook; needs nothing of Node, so that a page can have one too. */
export function createServer(model: WorkbookModel, options: Partial<ServerOptions> = {}): Server {
  return new Server({
    root: new WorkbookObject(model),
    createNew,
    isClientMember: () => false,
    isTooNew: () => false,
    payloadLimit: FIVE_MB,
    keepText: false,
    takeEvents: () => takeEvents(model),
    ...options,
  });
}
