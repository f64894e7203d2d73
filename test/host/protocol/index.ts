export { Faults } from './faults';
export { HostError } from './host-error';
export { HostObject, members, type Members } from './host-object';
export { isWritable } from './members';
export type { LoggedAction, LoggedRequest } from './request-log';
export { Server, type EventEntry, type ServerOptions } from './server';
export { ACTION } from './wire';
