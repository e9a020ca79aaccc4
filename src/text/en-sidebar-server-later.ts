/** Sentences of the server in the sidebar once Pullpush is set up. */
export const enSidebarLater = () => ({
  badRequest: 'This sidebar is out of date. Close it and choose Open Pullpush in the menu.',
  protectedCells:
    'The tab “{tab}” is protected, so nothing was written. Ask whoever protected it to let you edit it, and try again.',
  tabGone: 'There is no tab “{tab}” any more. Open this section again for a new list.',
  tabHidden: 'The tab “{tab}” is hidden. Unhide it and try again.',
  notLeadTab: '“{tab}” is not a lead tab that Pullpush reads.',
  rowGone: 'The tab “{tab}” has no row {row} any more. Open this section again for a new list.',
  rowMoved:
    'Row {row} of the tab “{tab}” holds another lead now: somebody has sorted the tab or added or removed rows. Show the score again for a new list.',
  blankStatus: 'One of the texts is blank. Choose again which text to give a meaning.',
  noOutcome: 'There is no outcome “{typed}” for the text “{text}”. Choose one from the list.',
  badSetting: '{label}: the value “{typed}” cannot be used. {limits} Nothing was written.',
  limits: {
    number: 'Type a number from {least} to {most}.',
    whole: 'Type a whole number from {least} to {most}.',
    choice: 'Choose one of: {choices}.',
  },
  settingChanged: {
    all: 'Somebody has just changed the Settings tab. {changes} Write your values?',
    one: '{label}: it says “{now}” now, you want “{to}”.',
  },
  overwrite: 'Write my values',
  addColumns:
    'Pullpush will add two columns, outcome and points, at the right end of {tabs}. No other cell of a lead tab changes.',
  addColumnsYes: 'Add the columns',
  rebuild:
    'There is a tab “{tab}” already. Building it again brings its numbers up to date; everything people typed stays.',
  lookedAgain: 'Looked again: leads are read from the {tabs}. Nothing that was set has changed.',
  rebuildYes: 'Build again',
  noSuchTab: 'Pullpush has no such tab. Open the Tabs section again.',
  cannotAdd: 'The tab “{tab}” cannot be added from here.',
  added: 'Added the tab “{tab}”.',
  isThere: 'The tab “{tab}” is there already.',
  shows: {
    settings: 'Rules, points of each outcome, columns, and your team’s own words',
    scoreboard: 'The score of each campaign over the latest four weeks',
    actions: 'Every promise of every meeting: who, by when, how far',
    meeting: 'The meeting of that week, with its conclusions',
  },
  askTab: 'Which tab? Type its number.\n\n{tabs}',
  nothingToAdd: 'All tabs of Pullpush are there.',
  mapHere:
    'Type each status into the first column of “Our own words”, from cell {cell} down, and choose its outcome in the cell beside it.',
  nothingUnmapped: 'Pullpush understands every status in the lead tabs.',
});
