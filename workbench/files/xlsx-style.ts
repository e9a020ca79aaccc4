import type { CellStyle } from 'hucre';
import { type Border, type CellFormat, PLAIN } from '../services';
import { withFormat } from '../services/format';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type Side = NonNullable<NonNullable<CellStyle['border']>['top']>;

const TO_LINE: Readonly<Record<string, Side['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
const FROM_LINE: Readonly<Record<string, string>> = {
  dotted: 'DOTTED',
  hair: 'DOTTED',
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};

/**
 * Reads the styles of one workbook. Its parts (a font, a fill, …) are shared between cells, so that
 * a style is looked up by which parts it has instead of being read for each cell.
 */
export class StyleReader {
  readonly #parts = new Map<object, number>();
  readonly #formats = new Map<string, CellFormat>();

  constructor(readonly themeColors: readonly string[] = []) {}

  format(style: CellStyle | undefined): CellFormat {
    if (!style) return PLAIN;
    const { numFmt = '', font, fill, border, alignment } = style;
    const key = [font, fill, border, alignment].map((part) => this.#numberOf(part)).join() + numFmt;
    let format = this.#formats.get(key);
    if (!format) {
      format = withFormat(PLAIN, this.#look(style));
      this.#formats.set(key, format);
    }
    return format;
  }

  #numberOf(part: object | undefined): number {
    if (!part) return 0;
    const known = this.#parts.get(part) ?? this.#parts.size + 1;
    this.#parts.set(part, known);
    return known;
  }

  #look(style: CellStyle): Partial<CellFormat> {
    const { font, fill, border, alignment, numFmt } = style;
    const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
    const strategy = alignment?.wrapText ? 'WRAP' : 'OVERFLOW';
    const across = alignment?.horizontal;
    return {
      numberFormat: numFmt === undefined || numFmt === 'General' ? '' : numFmt,
      background: this.#color(solid) ?? PLAIN.background,
      fontColor: this.#color(font?.color) ?? PLAIN.fontColor,
      fontFamily: font?.name ?? PLAIN.fontFamily,
      fontLine: font?.strikethrough ? 'line-through' : font?.underline ? 'underline' : 'none',
      fontSize: font?.size ?? PLAIN.fontSize,
      fontStyle: font?.italic ? 'italic' : 'normal',
      fontWeight: font?.bold ? 'bold' : 'normal',
      horizontalAlignment:
        across === 'left' || across === 'center' || across === 'right' ? across : 'general',
      verticalAlignment: readVertical(alignment?.vertical),
      wrapStrategy: strategy,
      borderTop: this.#side(border?.top),
      borderLeft: this.#side(border?.left),
      borderBottom: this.#side(border?.bottom),
      borderRight: this.#side(border?.right),
    };
  }

  #side(side: Side | undefined): Border | null {
    if (!side?.style) return null;
    return {
      color: this.#color(side.color) ?? '#000000',
      style: FROM_LINE[side.style] ?? 'DASHED',
    };
  }

  #color(color: Color | undefined): string | null {
    if (!color) return null;
    const rgb = color.rgb ?? (color.tint ? undefined : this.themeColors[color.theme ?? -1]);
    return rgb ? `#${rgb.slice(-6).toLowerCase()}` : null;
  }
}

function readVertical(vertical: string | undefined): string {
  if (vertical === 'top') return 'top';
  return vertical === 'center' ? 'middle' : 'bottom';
}

/** A style with everything that a format says. */
export function styleOf(format: CellFormat): CellStyle {
  return changedStyle({}, format, null);
}

/**
 * A style with only those properties replaced in which `format` differs from `before`; what the
 * format has no word for (a gradient, a theme font) stays. Without `before`, all are set.
 */
export function changedStyle(
  style: CellStyle,
  format: CellFormat,
  before: CellFormat | null,
): CellStyle {
  const next: CellStyle = { ...style };
  const differs = (...keys: (keyof CellFormat)[]) =>
    before === null ||
    keys.some((key) => JSON.stringify(format[key]) !== JSON.stringify(before[key]));
  if (differs('numberFormat')) {
    if (format.numberFormat === '') delete next.numFmt;
    else next.numFmt = format.numberFormat;
  }
  if (differs('fontFamily', 'fontSize', 'fontColor', 'fontWeight', 'fontStyle', 'fontLine')) {
    next.font = fontOf(next.font, format, before);
  }
  if (differs('background')) {
    if (format.background === PLAIN.background) delete next.fill;
    else {
      next.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(format.background) } };
    }
  }
  if (differs('horizontalAlignment', 'verticalAlignment', 'wrapStrategy')) {
    next.alignment = alignmentOf(next.alignment, format);
  }
  if (differs('borderTop', 'borderLeft', 'borderBottom', 'borderRight')) {
    const border: NonNullable<CellStyle['border']> = {};
    for (const side of ['Top', 'Left', 'Bottom', 'Right'] as const) {
      const line = format[`border${side}`];
      if (!line) continue;
      border[side.toLowerCase() as 'top' | 'left' | 'bottom' | 'right'] = {
        style: TO_LINE[line.style] ?? 'thin',
        color: { rgb: hex(line.color) },
      };
    }
    if (Object.keys(border).length > 0) next.border = border;
    else delete next.border;
  }
  return next;
}

function fontOf(
  font: CellStyle['font'],
  format: CellFormat,
  before: CellFormat | null,
): NonNullable<CellStyle['font']> {
  const next = { ...font };
  const changed = (key: keyof CellFormat) => before === null || format[key] !== before[key];
  if (changed('fontFamily')) {
    next.name = format.fontFamily;
    delete next.scheme;
  }
  if (changed('fontSize')) next.size = format.fontSize;
  if (changed('fontColor')) next.color = { rgb: hex(format.fontColor) };
  if (changed('fontWeight')) next.bold = format.fontWeight === 'bold';
  if (changed('fontStyle')) next.italic = format.fontStyle === 'italic';
  if (changed('fontLine')) {
    next.strikethrough = format.fontLine === 'line-through';
    next.underline = format.fontLine === 'underline';
  }
  return next;
}

function alignmentOf(
  alignment: CellStyle['alignment'],
  format: CellFormat,
): NonNullable<CellStyle['alignment']> {
  const next = { ...alignment };
  if (format.horizontalAlignment === 'general') delete next.horizontal;
  else next.horizontal = format.horizontalAlignment as 'left' | 'center' | 'right';
  const vertical = format.verticalAlignment;
  next.vertical = vertical === 'middle' ? 'center' : (vertical as 'top' | 'bottom');
  next.wrapText = format.wrapStrategy === 'WRAP';
  return next;
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
