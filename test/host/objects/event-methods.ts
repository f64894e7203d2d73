import type { WorkbookModel } from '../model';

type Target = { readonly book: WorkbookModel; readonly eventTarget: string };

/** Names of the methods by which the client tells that it listens, or no longer does. */
export const eventMethods = (eventList: readonly string[]): readonly string[] =>
  eventList.flatMap((name) => [registerName('_Register', name), registerName('_Unregister', name)]);

/** `_RegisterAddedEvent`, but `_RegisterEventMoved`: the client has both forms. */
const registerName = (verb: string, name: string): string =>
  name.startsWith('Event') ? `${verb}${name}` : `${verb}${name}Event`;

/** Gives a class these methods; `kind` tells tables' and the workbook's events from those of sheets. */
export function defineEvents(
  type: { readonly prototype: object },
  eventList: readonly string[],
  kind: '' | 'Table' | 'Book' = '',
): void {
  for (const name of eventList) {
    const keyOf = (self: Target): string => `${kind}${name}:${self.eventTarget}`;
    Object.defineProperty(type.prototype, registerName('_Register', name), {
      value(this: Target) {
        this.book.handlerSet.add(keyOf(this));
      },
    });
    Object.defineProperty(type.prototype, registerName('_Unregister', name), {
      value(this: Target) {
        this.book.handlerSet.delete(keyOf(this));
      },
    });
  }
}
