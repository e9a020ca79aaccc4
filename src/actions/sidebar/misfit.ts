/** Thrown where the page asks for something in a way that no page of today does. */
export class Misfit {}

type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === 'string';
export const isNothing: Test = (value) => value === null || value === undefined;
export const isNumber: Test = (value) => typeof value === 'number';
export const isYesOrNo: Test = (value) => typeof value === 'boolean';
/** A row of a sheet, 1-based. */
export const isRow: Test = (value) => Number.isInteger(value) && (value as number) > 0;

/** An object with these keys; others do not matter. */
export function isRecord(tests: Readonly<Record<string, Test>>): Test {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([key, fits]) => fits((value as Record<string, unknown>)[key]));
}

/** A list, as long as any page makes it. */
export function isList(most: number, fits: Test): Test {
  return (value) => Array.isArray(value) && value.length <= most && value.every(fits);
}
