/** Sentences of the server in the sidebar's first run. */
export const enSidebarFirst = () => ({
  isSetUp:
    'Pullpush has just been set up in this spreadsheet, perhaps by a colleague: the sidebar goes on with the Settings there are.',
  noTab: 'No tab is chosen, or the chosen one is gone. Choose at least one that holds leads.',
  emptyTab:
    'The tab “{tab}” has no rows to read yet. Leave it out, or put leads into it and try again.',
  needed:
    'It is not known which column of “{tab}” is “{field}”. Choose it, or add the column and press “Read the sheet again”: without it there is no score.',
  noLeads:
    'No lead could be counted in {tabs}: no row has a date received that can be read. Choose another column for it, or mend the dates in the sheet and press “Read the sheet again”.',
  contested: '“{other}” would fit too; “{used}” is used. Is that right?',
  byContent: '“{used}” was found by its content, not by its name. Is that right?',
  unreadDates:
    'In the first rows {count} of {of} dates cannot be read, such as “{example}”: those leads will not be counted. A date needs its day, month and year.',
  otherTab:
    'Settings names a column once for all tabs, so “{used}” is read here too. To read another one, rename the column in this tab.',
  sameLeads:
    'More than half of the rows of “{tab}” are also in “{other}”: they are counted twice. Go back to the step Tabs and leave one of them out.',
});
