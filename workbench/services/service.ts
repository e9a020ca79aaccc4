/** What a service object shows to the add-on: Google's name for it and the methods it has here. */
export interface ServiceDescription {
  readonly name: string;
  readonly methods: readonly string[];
  /** Properties that are not methods, such as the enums of SpreadsheetApp. */
  readonly constants?: readonly string[];
}

/**
 * An object that stands in for one of Google's. `Full` is Google's type. Only a slice of it is
 * implemented; the wrapper in `expose.ts` answers for the rest by throwing its name, which is why a
 * slice may be handed out as the whole.
 */
export abstract class Service<Full> {
  abstract readonly description: ServiceDescription;

  protected get whole(): Full {
    return this as unknown as Full;
  }
}

const targets = new WeakMap<object, Service<unknown>>();

/** Remembers which object a wrapper stands for. */
export function remember(wrapper: object, target: Service<unknown>): void {
  targets.set(wrapper, target);
}

/** The object behind a wrapper that the add-on passed back; anything else is returned as it is. */
export function unwrap<T>(value: T): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return targets.get(value) ?? value;
}
