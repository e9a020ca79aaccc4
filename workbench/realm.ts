import { createContext, Script } from 'node:vm';
import { fromWall, toWall } from './services/time-zone';

/** What a script context needs from outside. */
export interface RealmOptions {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly clock: () => number;
  readonly scriptTimeZone: string;
  /** False takes Intl away, to try what is done without it. */
  readonly intl: boolean;
}

/** A script context like the one that Apps Script makes for each execution. */
export interface Realm {
  readonly global: Record<string, unknown>;
  readonly makeDate: (instant: number) => Date;
  readonly makeError: (message: string) => Error;
  /** Makes a list of this realm, so that `instanceof Array` holds for an argument. */
  readonly makeList: (length: number) => unknown[];
}

/** Node's and the browser's globals that a bare V8 context has too, and Apps Script does not. */
const NOT_IN_APPS_SCRIPT = ['WebAssembly', 'console'];

// Runs inside the context. Dates there tell the simulated time, and their local getters and setters
// follow the script's time zone instead of this computer's.
const DATE = new Script(`(function (clock, toWall, fromWall) {
  const Real = Date;
  const hostGetters = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']
    .map((part) => Real.prototype['get' + part]);
  function localFrom(parts) {
    const wall = Real.UTC(...parts);
    return Number.isNaN(wall) ? NaN : fromWall(wall);
  }
  function parse(text) {
    const parsed = new Real(text);
    const dayOnly = /^\\s*[+-]?\\d{4,6}-\\d{2}(-\\d{2})?\\s*$/.test(text);
    if (Number.isNaN(parsed.getTime()) || dayOnly) return parsed.getTime();
    if (/(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})(\\s*\\(.*\\))?\\s*$/i.test(text)) return parsed.getTime();
    return localFrom(hostGetters.map((getter) => getter.call(parsed)));
  }
  function instantOf(args) {
    if (args.length === 0) return clock();
    if (args.length > 1) return localFrom(args);
    const value = args[0] instanceof Real ? args[0].getTime() : args[0];
    return typeof value === 'string' ? parse(value) : value;
  }
  function SimulatedDate(...args) {
    if (!new.target) return String(new SimulatedDate());
    return Reflect.construct(Real, [instantOf(args)], new.target);
  }
  SimulatedDate.prototype = Real.prototype;
  SimulatedDate.UTC = Real.UTC;
  SimulatedDate.now = () => clock();
  SimulatedDate.parse = (text) => parse(String(text));
  Object.defineProperty(SimulatedDate, 'name', { value: 'Date' });
  Object.defineProperty(SimulatedDate, 'length', { value: 7 });
  const own = Real.prototype;
  const define = (name, value) =>
    Object.defineProperty(own, name, { value, writable: true, configurable: true });
  define('constructor', SimulatedDate);
  const wallOf = (date) => {
    const instant = own.getTime.call(date);
    return new Real(Number.isNaN(instant) ? NaN : toWall(instant));
  };
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds']) {
    define('get' + part, function () { return wallOf(this)['getUTC' + part](); });
    if (part === 'Day') continue;
    define('set' + part, function (...args) {
      const wall = wallOf(this)['setUTC' + part](...args);
      return this.setTime(Number.isNaN(wall) ? NaN : fromWall(wall));
    });
  }
  define('getTimezoneOffset', function () {
    return (this.getTime() - wallOf(this).getTime()) / 60000;
  });
  Object.defineProperty(globalThis, 'Date', { value: SimulatedDate, writable: true, configurable: true });
  return {
    makeDate: (instant) => new SimulatedDate(instant),
    makeError: (message) => new Error(message),
    makeList: (length) => new Array(length),
  };
})`);

/** Makes a context with the ECMAScript globals, the given ones, and nothing else. */
export function openRealm(options: RealmOptions): Realm {
  const global = createContext({}) as Record<string, unknown>;
  const inside = (code: string) => new Script(code).runInContext(global) as unknown;
  for (const name of NOT_IN_APPS_SCRIPT) inside(`delete globalThis.${name}`);
  if (!options.intl) inside('delete globalThis.Intl');
  const install = DATE.runInContext(global) as (
    clock: () => number,
    toWall: (instant: number) => number,
    fromWall: (wall: number) => number,
  ) => Omit<Realm, 'global'>;
  const made = install(
    options.clock,
    (instant) => toWall(instant, options.scriptTimeZone),
    (wall) => fromWall(wall, options.scriptTimeZone),
  );
  for (const [name, value] of Object.entries(options.globals)) {
    Object.defineProperty(global, name, { value, configurable: true });
  }
  return { global, ...made };
}
