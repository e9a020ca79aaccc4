/** Sentences of the server in the sidebar's first run. */
export const enSidebarFirst = () => ({
  isSetUp:
    'Pullpush has just been set up in this spreadsheet, perhaps by a colleague: the sidebar goes on with the Settings there are.',
  noTab: 'No tab is chosen. Choose at least one that holds leads.',
  emptyTab:
    'The tab “{tab}” has no rows to read yet. Leave it out, or put leads into it and try again.',
  needed:
    'It is not known which column of “{tab}” is “{field}”. Choose it in the step Columns: without it there is no score.',
  noLeads:
    'No lead could be counted in {tabs}: no row has a date received that can be read. Check that column in the step Columns.',
  contested: '“{other}” would fit too; “{used}” is used. Is that right?',
  byContent: '“{used}” was found by its content, not by its name. Is that right?',
  otherTab:
    'Settings names a column once for all tabs, so “{used}” is read here too. To read another one, rename the column in this tab.',
  sameLeads:
    'More than half of the rows of “{tab}” are also in “{other}”: they are counted twice. Go back to the step Tabs and leave one of them out.',
});
