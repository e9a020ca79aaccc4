import type { PageGrid } from '../page/lay-out';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The drop-downs and date pickers of a page; other values stay allowed, since people know best. */
export function validations(grid: PageGrid): (Rule | null)[][] {
  const lists = new Map<string, Rule>();
  let date: Rule | null = null;
  return grid.choices.map((row, r) =>
    row.map((choices, c) => {
      if (choices) {
        const key = choices.join('\n');
        const rule = lists.get(key) ?? listRule(choices);
        lists.set(key, rule);
        return rule;
      }
      if (!grid.dates[r]?.[c]) return null;
      date ??= dateRule();
      return date;
    }),
  );
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
