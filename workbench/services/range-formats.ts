import { isDate } from './cell';
import { automaticDateFormat } from './display';
import { WrapStrategy } from './enums';
import { type Border, type CellFormat, cssColor, PLAIN, withFormat } from './format';
import { RangeValues } from './range-values';
import { unwrap } from './service';
import { type TextLook, TextStyleService } from './text-style';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Side = Extract<keyof CellFormat, `border${string}`>;
type Look = Exclude<keyof CellFormat, Side>;

export const FORMAT_METHODS = [
  'getNumberFormat',
  'getNumberFormats',
  'setNumberFormat',
  'setNumberFormats',
  'getBackground',
  'getBackgrounds',
  'setBackground',
  'setBackgrounds',
  'getFontColors',
  'setFontColor',
  'setFontColors',
  'getFontWeights',
  'setFontWeight',
  'setFontWeights',
  'getFontStyles',
  'setFontStyle',
  'setFontStyles',
  'getFontSizes',
  'setFontSize',
  'setFontSizes',
  'setTextStyles',
  'getFontFamilies',
  'setFontFamily',
  'setFontFamilies',
  'getFontLines',
  'setFontLine',
  'setFontLines',
  'getHorizontalAlignments',
  'setHorizontalAlignment',
  'setHorizontalAlignments',
  'getVerticalAlignments',
  'setVerticalAlignment',
  'setVerticalAlignments',
  'getWraps',
  'setWrap',
  'setWraps',
  'getWrapStrategies',
  'setWrapStrategy',
  'setWrapStrategies',
  'setBorder',
] as const satisfies readonly (keyof GRange)[];

/** One setter for a whole range, one for a table, and a getter: the same for every kind of look. */
type LookMethods = Pick<GRange, Exclude<(typeof FORMAT_METHODS)[number], 'setBorder'>>;

/** How the cells of a range look. */
export abstract class RangeFormats extends RangeValues implements LookMethods {
  getNumberFormat = (): string => this.getNumberFormats()[0]![0]!;
  getNumberFormats = (): string[][] => this.table((r, c) => this.#numberFormat(r, c));
  setNumberFormat = (format: string) => this.#all('numberFormat', format);
  setNumberFormats = (formats: string[][]) => this.#each('numberFormat', formats);

  getBackground = (): string => this.getBackgrounds()[0]![0]!;
  getBackgrounds = (): string[][] => this.#get('background');
  setBackground = (color: string | null) => this.#all('background', color);
  setBackgrounds = (colors: (string | null)[][]) => this.#each('background', colors);

  getFontColors = (): string[][] => this.#get('fontColor');
  setFontColor = (color: string | null) => this.#all('fontColor', color);
  setFontColors = (colors: (string | null)[][]) => this.#each('fontColor', colors);

  getFontWeights = () => this.#get<GoogleAppsScript.Spreadsheet.FontWeight>('fontWeight');
  setFontWeight = (weight: string | null) => this.#all('fontWeight', weight);
  setFontWeights = (weights: (string | null)[][]) => this.#each('fontWeight', weights);

  getFontStyles = () => this.#get<GoogleAppsScript.Spreadsheet.FontStyle>('fontStyle');
  setFontStyle = (style: string | null) => this.#all('fontStyle', style);
  setFontStyles = (styles: (string | null)[][]) => this.#each('fontStyle', styles);

  getFontSizes = () => this.#get<number>('fontSize');
  setFontSize = (size: number) => this.#all('fontSize', size);
  setFontSizes = (sizes: number[][]) => this.#each('fontSize', sizes);

  setTextStyles = (styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): GRange => {
    this.checkSize(styles);
    this.chargeWrite();
    const { top, left, right } = this.box;
    for (let c = left; c < right; c++) {
      const { formats } = this.grid.column(c);
      const looks = styles.map((row) => lookOf(row[c - left]));
      formats.write(
        top,
        looks.map((look, r) => withFormat(formats.at(top + r), look)),
      );
    }
    return this.whole;
  };

  getFontFamilies = (): string[][] => this.#get('fontFamily');
  setFontFamily = (family: string | null) => this.#all('fontFamily', family);
  setFontFamilies = (families: (string | null)[][]) => this.#each('fontFamily', families);

  getFontLines = () => this.#get<GoogleAppsScript.Spreadsheet.FontLine>('fontLine');
  setFontLine = (line: string | null) => this.#all('fontLine', line);
  setFontLines = (lines: (string | null)[][]) => this.#each('fontLine', lines);

  getHorizontalAlignments = (): string[][] => this.#get('horizontalAlignment');
  setHorizontalAlignment = (side: string | null) => this.#all('horizontalAlignment', side);
  setHorizontalAlignments = (sides: (string | null)[][]) =>
    this.#each('horizontalAlignment', sides);

  getVerticalAlignments = (): string[][] => this.#get('verticalAlignment');
  setVerticalAlignment = (side: string | null) => this.#all('verticalAlignment', side);
  setVerticalAlignments = (sides: (string | null)[][]) => this.#each('verticalAlignment', sides);

  getWraps = (): boolean[][] =>
    this.table((r, c) => this.grid.format(r, c).wrapStrategy === 'WRAP');
  setWrap = (on: boolean) => this.#all('wrapStrategy', wrapping(on));
  setWraps = (table: boolean[][]) => {
    this.checkSize(table);
    return this.#each(
      'wrapStrategy',
      table.map((row) => row.map(wrapping)),
    );
  };

  getWrapStrategies = () =>
    this.#get<string>('wrapStrategy').map((row) =>
      row.map((name) => WrapStrategy[name as keyof typeof WrapStrategy]),
    );
  setWrapStrategy = (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
    this.#all('wrapStrategy', String(strategy));
  setWrapStrategies = (table: GoogleAppsScript.Spreadsheet.WrapStrategy[][]) => {
    this.checkSize(table);
    return this.#each(
      'wrapStrategy',
      table.map((row) => row.map(String)),
    );
  };

  /** True draws a line, false takes it away, null leaves it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GRange {
    this.chargeWrite();
    const line: Border = {
      color: cssColor(color ?? '#000000'),
      style: style === null || style === undefined ? 'SOLID' : String(style),
    };
    const box = this.box;
    const bands = [
      [box.top, box.top + 1],
      [box.top + 1, box.bottom - 1],
      [Math.max(box.top + 1, box.bottom - 1), box.bottom],
    ] as const;
    for (let c = box.left; c < box.right; c++) {
      for (const [from, to] of bands) {
        const change: Partial<Record<Side, Border | null>> = {};
        const side = (key: Side, wanted: boolean | null) => {
          if (wanted !== null) change[key] = wanted ? line : null;
        };
        side('borderTop', from === box.top ? top : horizontal);
        side('borderBottom', to === box.bottom ? bottom : horizontal);
        side('borderLeft', c === box.left ? left : vertical);
        side('borderRight', c === box.right - 1 ? right : vertical);
        this.#update(c, from, to, change);
      }
    }
    return this.whole;
  }

  #update(column: number, from: number, to: number, change: Partial<CellFormat>): void {
    this.grid.column(column).formats.update(from, to, (format) => withFormat(format, change));
  }

  #numberFormat(row: number, column: number): string {
    const { numberFormat } = this.grid.format(row, column);
    if (numberFormat !== '') return numberFormat;
    // What Google gives for Automatic, which depends on what the cell holds.
    return isDate(this.grid.value(row, column))
      ? automaticDateFormat(this.run.spreadsheet.locale)
      : '0.###############';
  }

  #get<T = string>(look: Look): T[][] {
    return this.table((r, c) => this.grid.format(r, c)[look] as unknown as T);
  }

  #all(look: Look, value: string | number | null): GRange {
    this.chargeWrite();
    const change = { [look]: cleaned(look, value) } as Partial<CellFormat>;
    const { top, left, bottom, right } = this.box;
    for (let c = left; c < right; c++) this.#update(c, top, bottom, change);
    return this.whole;
  }

  #each(look: Look, table: readonly (readonly (string | number | null)[])[]): GRange {
    this.checkSize(table);
    this.chargeWrite();
    const { top, left, right } = this.box;
    for (let c = left; c < right; c++) {
      const { formats } = this.grid.column(c);
      formats.write(
        top,
        table.map((row, r) =>
          withFormat(formats.at(top + r), {
            [look]: cleaned(look, row[c - left] ?? null),
          } as Partial<CellFormat>),
        ),
      );
    }
    return this.whole;
  }
}

function lookOf(style: GoogleAppsScript.Spreadsheet.TextStyle | undefined): TextLook {
  const service = unwrap(style);
  if (service instanceof TextStyleService) return service.look;
  throw new Error("The parameters don't match the method signature for setTextStyles.");
}

function wrapping(on: boolean): string {
  return on ? 'WRAP' : 'OVERFLOW';
}

const CHOICES: Partial<Record<Look, readonly string[]>> = {
  fontLine: ['none', 'underline', 'line-through'],
  fontStyle: ['normal', 'italic'],
  fontWeight: ['normal', 'bold'],
  horizontalAlignment: ['left', 'center', 'right', 'normal', 'general'],
  verticalAlignment: ['top', 'middle', 'bottom'],
  wrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
};

/** A value as Sheets keeps it; null goes back to the default, nonsense throws. */
function cleaned(look: Look, value: string | number | null): string | number {
  if (value === null || value === undefined) return PLAIN[look];
  if (look === 'background' || look === 'fontColor') return cssColor(String(value));
  if (look === 'horizontalAlignment' && value === 'normal') return 'general';
  if (look === 'numberFormat' && value === 'General') return '';
  const choices = CHOICES[look];
  if (choices && !choices.includes(String(value))) {
    throw new Error(`Invalid argument: ${value} is not a value of ${look}.`);
  }
  return value;
}
