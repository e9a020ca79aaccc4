import type { PageGrid } from '../page/lay-out';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The drop-downs and date pickers of a page; other values stay allowed, since people know best. */
export function validations(grid: PageGrid): (Rule | null)[][] {
  const lists = new Map<string, Rule | null>();
  let date: Rule | null = null;
  return grid.choices.map((row, r) =>
    row.map((choices, c) => {
      if (choices) {
        const key = choices.join('\n');
        const known = lists.get(key);
        if (known !== undefined) return known;
        const offered = namesToOffer(choices);
        const rule = offered.length > 0 ? listRule(offered) : null;
        lists.set(key, rule);
        return rule;
      }
      if (!grid.dates[r]?.[c]) return null;
      date ??= dateRule();
      return date;
    }),
  );
}

/** The entries of a cell's drop-down; none where it has no list. */
export function listOf(cell: GoogleAppsScript.Spreadsheet.Range): string[] {
  const rule = cell.getDataValidation();
  const isList = rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
  const [entries] = isList ? rule.getCriteriaValues() : [];
  return Array.isArray(entries) ? entries.map(String) : [];
}

export function listRule(choices: readonly string[]): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

export function dateRule(): Rule {
  return SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
}

/** Google gives a drop-down no more entries, and takes one that begins so for a formula. */
const MOST_NAMES = 500;
const FORMULA_START = /^[=+]/;

/** The names that a drop-down can offer, in the order given. */
export function namesToOffer(names: readonly string[]): string[] {
  return names.filter((name) => name !== '' && !FORMULA_START.test(name)).slice(0, MOST_NAMES);
}

/** A number of 0 or more; a cell with anything else is marked and keeps it. */
export function numberRule(help: string): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireNumberGreaterThanOrEqualTo(0)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}
