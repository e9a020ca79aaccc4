/**
 * A spreadsheet that counts the calls made to it and to what comes from it, for the log of runs. Only the clock's runs
 * use it: where Google's objects cannot be stood in for, they get the spreadsheet itself and no count.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Method = (...given: unknown[]) => unknown;

/** What only gives a handle or a builder is no call. */
const FREE =
  /^(getRange|getRangeList|getDataRange|offset|newChart|modify|createDeveloperMetadataFinder|withKey)$/;
/** What gives other parts of the spreadsheet, one or a list of them. */
const GIVES =
  /^(get(Sheets|SheetBy\w+|ActiveSheet|DeveloperMetadata|Charts|Protections|MergedRanges|Range|RangeList|DataRange|Ranges)|insertSheet|find|protect|offset|newChart|modify|asLineChart|createDeveloperMetadataFinder|withKey)$/;
/** A builder of charts is asked for nothing before it builds. */
const BUILDS = /^(newChart|modify|asLineChart)$/;

export function countedCalls(spreadsheet: Spreadsheet): {
  spreadsheet: Spreadsheet;
  calls(): number;
} {
  let calls = 0;
  const standIns = new WeakMap<object, object>();
  const behind = new WeakMap<object, object>();
  const bare = (value: unknown): unknown =>
    Array.isArray(value) && behind.has(value[0] as object)
      ? value.map(bare)
      : (behind.get(value as object) ?? value);
  const wrap = (value: unknown, isBuilder: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => wrap(one, isBuilder));
    if (typeof value !== 'object' || value === null) return value;
    const known = standIns.get(value);
    if (known) return known;
    const made: object = new Proxy(
      {},
      {
        get(_, name) {
          const member = (value as Record<PropertyKey, unknown>)[name];
          if (typeof member !== 'function' || typeof name !== 'string') return member;
          return (...given: unknown[]) => {
            if (!isBuilder && !FREE.test(name)) calls++;
            const result = (member as Method).apply(value, given.map(bare));
            if (GIVES.test(name)) return wrap(result, BUILDS.test(name));
            // What is set gives itself back, to be told more.
            const isSelf = /^(set|add|clear[A-Z])/.test(name) && isObject(result);
            return isSelf ? made : result;
          };
        },
      },
    );
    standIns.set(value, made);
    behind.set(made, value);
    return made;
  };
  try {
    const counted = wrap(spreadsheet, false) as Spreadsheet;
    if (counted.getId() === spreadsheet.getId())
      return { spreadsheet: counted, calls: () => calls };
  } catch {
    // As below.
  }
  return { spreadsheet, calls: () => Number.NaN };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
