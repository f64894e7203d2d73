/** What a class of host objects offers on the wire, by its public (camelCase) names. */
export interface Members {
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
  /** Names that the client sends for a scalar when it writes it, where they differ from its own. */
  readonly writeNames?: Readonly<Record<string, string>>;
}

/**
 * An object the dispatcher can reach: plain getters, setters and methods with the public camelCase names
 * that `members` lists. A getter or method that gives `null` where an object is due gives a null object.
 */
export abstract class HostObject {
  /** Name of the class in the client, e.g. `RangeFormat`. */
  abstract readonly typeName: string;
  abstract readonly members: Members;

  /** How the client finds the object again: `{ Id }`, `{ _Id }` or nothing. */
  wireId(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The items of a collection; null for any other object. */
  items(): readonly HostObject[] | null {
    return null;
  }
}

/** Members of a class that has none of a kind. */
export const members = (part: Partial<Members>): Members => ({
  scalars: [],
  navigations: [],
  methods: [],
  ...part,
});

/** `getRange` → `GetRange`; internal names (`_Id`) stay as they are. */
export const pascal = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
