import type { HostObject } from './host-object';

/** The objects that the client keeps beyond one request, by the id it got for each. */
export class References {
  private readonly objectById = new Map<string, HostObject>();
  private readonly idByObject = new Map<HostObject, string>();
  private count = 0;

  /** How many objects the client has not released. */
  get size(): number {
    return this.objectById.size;
  }

  keep(object: HostObject): void {
    if (this.idByObject.has(object)) return;
    this.count += 1;
    const id = `ref${this.count}`;
    this.objectById.set(id, object);
    this.idByObject.set(object, id);
  }

  remove(id: string): void {
    const object = this.objectById.get(id);
    if (object) this.idByObject.delete(object);
    this.objectById.delete(id);
  }

  removeAll(): void {
    this.objectById.clear();
    this.idByObject.clear();
  }

  find(id: string): HostObject | undefined {
    return this.objectById.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.idByObject.get(object);
  }
}
