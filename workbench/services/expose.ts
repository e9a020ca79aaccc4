import { RunEnded } from './meter';
import { checkPermission, kindOfCall } from './permissions';
import type { Run } from './run';
import { remember, Service } from './service';

const wrappers = new WeakMap<object, object>();

/**
 * Wraps a service object for the add-on: only the methods it describes are there, each is checked
 * against the authorisation of the run and counted, and a method it lacks throws its name.
 */
export function expose<T>(target: Service<T>, run: Run): T {
  const known = wrappers.get(target);
  if (known) return known as T;
  const { name, methods, constants = [] } = target.description;
  const members = target as unknown as Record<string, unknown>;
  const calls = new Map<string, (...args: unknown[]) => unknown>();
  const callOf = (method: string) => {
    const call = calls.get(method) ?? caller(target, method, run);
    calls.set(method, call);
    return call;
  };
  const wrapper = new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'toString') return () => name;
      if (methods.includes(key)) return callOf(key);
      if (constants.includes(key)) return members[key];
      throw run.makeError(`the workbench lacks ${name}.${key}`);
    },
    has: (_, key) => typeof key === 'string' && (methods.includes(key) || constants.includes(key)),
    set(_, key) {
      throw run.makeError(`${name}.${String(key)} cannot be set.`);
    },
  });
  remember(wrapper, target);
  wrappers.set(target, wrapper);
  return wrapper as T;
}

function caller(target: Service<unknown>, method: string, run: Run) {
  const { name } = target.description;
  const { counted, isWrite, onTheFile } = kindOfCall(name, method);
  const body = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
  if (!body) throw new Error(`${name} describes ${method} but does not have it.`);
  return (...args: unknown[]): unknown => {
    try {
      checkPermission(run, name, method);
      if (counted) run.meter.count(`${name}.${method}`, isWrite, onTheFile);
      return wrapped(body.apply(target, args), run);
    } catch (error) {
      throw translated(error, run);
    }
  };
}

/** Wraps the service objects in a result: alone, in a list, or in a table. */
function wrapped(result: unknown, run: Run): unknown {
  if (result instanceof Service) return expose(result, run);
  if (!Array.isArray(result)) return result;
  if (!holdsServices(result)) return result;
  return result.map((item) => wrapped(item, run));
}

/** Looks no further than the first item that is not null: tables of values can be long. */
function holdsServices(list: readonly unknown[]): boolean {
  for (const item of list) {
    if (item === null) continue;
    if (!Array.isArray(item)) return item instanceof Service;
    if (item.some((inner) => inner !== null)) return holdsServices(item);
  }
  return false;
}

/** The add-on can only test `instanceof Error` on errors of its own realm. */
function translated(error: unknown, run: Run): unknown {
  if (!(error instanceof Error)) return error;
  const own = run.makeError(error.message);
  own.name = error instanceof RunEnded ? 'RunEnded' : 'Exception';
  return own;
}
