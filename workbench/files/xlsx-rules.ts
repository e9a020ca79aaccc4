import type { DataValidation } from 'hucre';
import type { Grid, ValidationRule } from '../services';
import { fromA1, toA1 } from '../services/a1';

/** Excel takes no more than this inside the rule itself. */
const LONGEST_INLINE_LIST = 255;
const LONGEST_HELP = 255;
const ANY_DATE = '1';

/** Finds the words of a list that is kept in cells instead of in the rule, or null. */
export type ListReader = (reference: string) => string[] | null;
/** Keeps a list in cells and gives the reference to it. */
export type ListWriter = (values: readonly string[]) => string;

/** Puts the rules of a tab into its grid; those of a kind that Sheets lacks here are left out. */
export function readRules(
  validations: readonly DataValidation[],
  grid: Grid,
  readList: ListReader,
): void {
  for (const validation of validations) {
    const rule = readRule(validation, readList);
    if (!rule) continue;
    for (const part of validation.range.split(/\s+/)) {
      const area = fromA1(part, grid.maxRows, grid.maxColumns);
      if (!area) continue;
      const last = Math.min(area.column + area.columns - 1, grid.maxColumns);
      for (let c = area.column; c <= last; c++) {
        const end = Math.min(area.row - 1 + area.rows, grid.maxRows);
        grid.column(c - 1).rules.update(area.row - 1, end, () => rule);
      }
    }
  }
}

/** Whether {@link readRules} knows a rule, so that the grid says all there is to say about it. */
export function isKnownRule(validation: DataValidation, readList: ListReader): boolean {
  return readRule(validation, readList) !== null;
}

function readRule(validation: DataValidation, readList: ListReader): ValidationRule | null {
  const rule = (criteria: string, values: readonly unknown[]): ValidationRule => ({
    criteria,
    values,
    allowInvalid: validation.showErrorMessage !== true,
    helpText: validation.inputMessage ?? null,
  });
  const { type, operator = 'between', formula1 = '', formula2 = '' } = validation;
  if (type === 'list') {
    const words = validation.values ?? readList(formula1);
    if (!words) return null;
    return words.join() === 'TRUE,FALSE'
      ? rule('CHECKBOX', [])
      : rule('VALUE_IN_LIST', [words, true]);
  }
  if (type === 'date' && formula1 === ANY_DATE) return rule('DATE_IS_VALID_DATE', []);
  if (type !== 'decimal' && type !== 'whole') return null;
  const low = Number(formula1);
  const high = Number(formula2);
  if (formula1 === '' || Number.isNaN(low) || Number.isNaN(high)) return null;
  if (operator === 'between') return rule('NUMBER_BETWEEN', [low, high]);
  if (operator === 'greaterThan') return rule('NUMBER_GREATER_THAN', [low]);
  return operator === 'greaterThanOrEqual' ? rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', [low]) : null;
}

/** The rules of a grid, one for each rectangle of cells that share one. */
export function writeRules(grid: Grid, keepList: ListWriter): DataValidation[] {
  interface Block {
    rule: ValidationRule;
    column: number;
    columns: number;
    row: number;
    rows: number;
  }
  const blocks: Block[] = [];
  for (let c = 0; c < grid.dressedColumns; c++) {
    grid.column(c).rules.each(0, grid.maxRows, (rule, start, end) => {
      if (!rule) return;
      const left = blocks.find(
        (block) =>
          block.rule === rule &&
          block.column + block.columns === c + 1 &&
          block.row === start + 1 &&
          block.rows === end - start,
      );
      if (left) left.columns++;
      else blocks.push({ rule, column: c + 1, columns: 1, row: start + 1, rows: end - start });
    });
  }
  return blocks.map(({ rule, ...area }) => writeRule(rule, toA1(area), keepList));
}

function writeRule(rule: ValidationRule, range: string, keepList: ListWriter): DataValidation {
  const base = {
    range,
    allowBlank: true,
    ...(rule.allowInvalid ? {} : { showErrorMessage: true, errorStyle: 'stop' as const }),
    ...(rule.helpText
      ? { showInputMessage: true, inputMessage: rule.helpText.slice(0, LONGEST_HELP) }
      : {}),
  };
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return { ...base, type: 'list', ...listSource(first as string[], keepList) };
    case 'CHECKBOX':
      return { ...base, type: 'list', values: ['TRUE', 'FALSE'] };
    case 'DATE_IS_VALID_DATE':
      return { ...base, type: 'date', operator: 'greaterThanOrEqual', formula1: ANY_DATE };
    case 'NUMBER_BETWEEN':
      return {
        ...base,
        type: 'decimal',
        operator: 'between',
        formula1: String(first),
        formula2: String(second),
      };
    case 'NUMBER_GREATER_THAN':
      return { ...base, type: 'decimal', operator: 'greaterThan', formula1: String(first) };
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return { ...base, type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(first) };
    default:
      throw new Error(`A workbook file has no place for the rule ${rule.criteria}.`);
  }
}

function listSource(
  words: readonly string[],
  keepList: ListWriter,
): Pick<DataValidation, 'values' | 'formula1'> {
  const inline = words.join(',');
  const splits = words.some((word) => /[,"]/.test(word) || word !== word.trim() || word === '');
  if (splits || inline.length > LONGEST_INLINE_LIST) return { formula1: keepList(words) };
  return { values: [...words] };
}
