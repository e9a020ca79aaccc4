import type { FirstServerWords } from './sidebar-server-words';

export const first: FirstServerWords = {
  isSetUp:
    'Pullpush has just been set up in this spreadsheet, perhaps by a colleague: the sidebar goes on with the Settings there are.',
  noTab: 'No tab is chosen. Choose at least one that holds leads.',
  emptyTab: (tab) =>
    `The tab “${tab}” has no rows to read yet. Leave it out, or put leads into it and try again.`,
  needed: (field, tab) =>
    `It is not known which column of “${tab}” is “${field}”. Choose it in the step Columns: without it there is no score.`,
  noLeads: (tabs) =>
    `No lead could be counted in ${tabs}: no row has a date received that can be read. Check that column in the step Columns.`,
  contested: (used, other) => `“${other}” would fit too; “${used}” is used. Is that right?`,
  byContent: (used) => `“${used}” was found by its content, not by its name. Is that right?`,
  otherTab: (used) =>
    `Settings names a column once for all tabs, so “${used}” is read here too. To read another one, rename the column in this tab.`,
  sameLeads: (tab, other) =>
    `More than half of the rows of “${tab}” are also in “${other}”: they are counted twice. Go back to the step Tabs and leave one of them out.`,
};
