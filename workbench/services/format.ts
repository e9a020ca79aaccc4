/** One side of a cell's frame, as `COLOUR STYLE`, or null for none. */
export interface Border {
  readonly color: string;
  readonly style: string;
}

/** Everything that can be said about a cell's looks. Colours are lower-case `#rrggbb`. */
export interface CellFormat {
  /** '' is Sheets' Automatic. */
  readonly numberFormat: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontFamily: string;
  readonly fontLine: string;
  readonly fontSize: number;
  readonly fontStyle: string;
  readonly fontWeight: string;
  /** 'general' leaves numbers right and text left. */
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapStrategy: string;
  readonly borderTop: Border | null;
  readonly borderLeft: Border | null;
  readonly borderBottom: Border | null;
  readonly borderRight: Border | null;
}

/** The looks of a cell nobody has touched. */
export const PLAIN: CellFormat = Object.freeze({
  numberFormat: '',
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontLine: 'none',
  fontSize: 10,
  fontStyle: 'normal',
  fontWeight: 'normal',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrapStrategy: 'OVERFLOW',
  borderTop: null,
  borderLeft: null,
  borderBottom: null,
  borderRight: null,
});

const known = new Map<string, CellFormat>([[JSON.stringify(PLAIN), PLAIN]]);

/** What each format has become by a change: a page is written with the same few over and over. */
const changed = new WeakMap<CellFormat, Map<string, CellFormat>>();

/**
 * A format with some of its properties changed. Equal formats are one object, so that they compare
 * with `===` and a column of them is one run.
 */
export function withFormat(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const changes = changed.get(format) ?? new Map<string, CellFormat>();
  changed.set(format, changes);
  const said = JSON.stringify(change);
  const before = changes.get(said);
  if (before) return before;
  const next = { ...format, ...change };
  const key = JSON.stringify(next);
  const one = known.get(key) ?? Object.freeze(next);
  known.set(key, one);
  changes.set(said, one);
  return one;
}

/** A cell that keeps what is typed as text, so that a phone number keeps its leading 0. */
export const TEXT: CellFormat = withFormat(PLAIN, { numberFormat: '@' });

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  orange: '#ffa500',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** A colour as Sheets gives it back: `#RGB`, `#RRGGBB` and CSS names become `#rrggbb`. */
export function cssColor(color: string): string {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${text.slice(1).replace(/./g, '$&$&')}`;
  const named = NAMED[text];
  if (named === undefined) throw new Error(`Invalid argument: ${color} is not a colour.`);
  return named;
}
