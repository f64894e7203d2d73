import type { WorkbookModel } from '../model';

type Target = { readonly book: WorkbookModel; readonly eventTarget: string };

/** Names of the methods by which the client tells that it listens, or no longer does. */
export const eventMethods = (eventList: readonly string[]): readonly string[] =>
  eventList.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`]);

/** Gives a class these methods; which handler runs is the client's own business. */
export function defineEvents(type: { readonly prototype: object }, eventList: readonly string[]): void {
  for (const name of eventList) {
    const keyOf = (self: Target): string => `${name}:${self.eventTarget}`;
    Object.defineProperty(type.prototype, `_Register${name}Event`, {
      value(this: Target) {
        this.book.handlerSet.add(keyOf(this));
      },
    });
    Object.defineProperty(type.prototype, `_Unregister${name}Event`, {
      value(this: Target) {
        this.book.handlerSet.delete(keyOf(this));
      },
    });
  }
}
