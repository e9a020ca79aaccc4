import type { CellStyle, Sheet } from 'hucre';
import type { ConditionalFormat } from '../services';
import { fromA1, toA1 } from '../services/a1';

type FileRule = NonNullable<Sheet['conditionalRules']>[number];

/** Of what a workbook can hold, the rules that ask a formula: the only ones that the services make. */
export function readConditionalFormats(
  rules: readonly FileRule[],
  maxRows: number,
  maxColumns: number,
): ConditionalFormat[] {
  return [...rules]
    .filter(isOfFormula)
    .sort((a, b) => a.priority - b.priority)
    .map(({ formula, range, style }) => ({
      formula: `=${[formula].flat()[0]}`,
      areas: range.split(/\s+/).flatMap((part) => fromA1(part, maxRows, maxColumns) ?? []),
      looks: looksOf(style),
    }))
    .filter(({ areas }) => areas.length > 0);
}

/** The rules of a sheet for the file, after those of other kinds that its tab had. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  before: readonly FileRule[],
): FileRule[] {
  const others = before.filter((rule) => !isOfFormula(rule));
  const first = others.reduce((most, { priority }) => Math.max(most, priority), 0) + 1;
  return [
    ...others,
    ...formats.map(
      ({ formula, areas, looks }, i): FileRule => ({
        type: 'expression',
        priority: first + i,
        formula: formula.replace(/^=/, ''),
        range: areas.map(toA1).join(' '),
        style: styleOf(looks),
      }),
    ),
  ];
}

function isOfFormula({ type, formula }: FileRule): boolean {
  return type === 'expression' && formula !== undefined;
}

function looksOf(style: CellStyle | undefined): ConditionalFormat['looks'] {
  const { font, fill } = style ?? {};
  const color = font?.color?.rgb;
  const background = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor)?.rgb : undefined;
  return {
    ...(color ? { fontColor: `#${color.slice(-6).toLowerCase()}` } : {}),
    ...(background ? { background: `#${background.slice(-6).toLowerCase()}` } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
  };
}

function styleOf({ fontColor, background, bold, italic }: ConditionalFormat['looks']): CellStyle {
  const rgb = (color: string) => ({ rgb: color.slice(1).toUpperCase() });
  return {
    font: {
      ...(fontColor ? { color: rgb(fontColor) } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    },
    // A rule's fill shows its background colour.
    ...(background
      ? { fill: { type: 'pattern', pattern: 'solid', bgColor: rgb(background) } }
      : {}),
  };
}
