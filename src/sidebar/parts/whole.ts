/** A whole number as typed, or null if it is none from `least` to `most`. */
export function typedWhole(text: string, least: number, most: number): number | null {
  const value = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
