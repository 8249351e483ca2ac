/*
 * Desks without Excel often bring a browser some years old. What the core uses beyond Chromium 80
 * is filled in here; syntax is compiled down when the page is built.
 */

function define<Target extends object>(target: Target, name: string, value: unknown): void {
  if (!(name in target))
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLastIndex(
  this: unknown[],
  matches: (item: unknown, index: number) => unknown,
): number {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    if (matches(this[index], index)) return index;
  }
  return -1;
}

function findLast(this: unknown[], matches: (item: unknown, index: number) => unknown): unknown {
  return this[findLastIndex.call(this, matches)];
}

function toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number): unknown[] {
  return [...this].sort(compare);
}

function replaceAll(this: string, found: string | RegExp, by: string): string {
  if (typeof found !== "string") return this.replace(found, by);
  return this.split(found).join(by);
}

function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw this.reason ?? new DOMException("stopped", "AbortError");
}

define(Array.prototype, "at", at);
define(String.prototype, "at", at);
define(Array.prototype, "findLast", findLast);
define(Array.prototype, "findLastIndex", findLastIndex);
define(Array.prototype, "toSorted", toSorted);
define(String.prototype, "replaceAll", replaceAll);
define(Object, "hasOwn", (object: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(object, key),
);
define(AbortSignal.prototype, "throwIfAborted", throwIfAborted);
