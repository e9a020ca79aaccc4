import type { LaterServerWords } from './sidebar-server-words';

const named = (tabs: readonly string[]) => tabs.map((tab) => `“${tab}”`).join(', ');

export const later: LaterServerWords = {
  badRequest: 'This sidebar is out of date. Close it and choose Open Pullpush in the menu.',
  protectedCells: (tab) =>
    `The tab “${tab}” is protected, so nothing was written. Ask whoever protected it to let you edit it, and try again.`,
  tabGone: (tab) => `There is no tab “${tab}” any more. Open this section again for a new list.`,
  tabHidden: (tab) => `The tab “${tab}” is hidden. Unhide it and try again.`,
  notLeadTab: (tab) => `“${tab}” is not a lead tab that Pullpush reads.`,
  rowGone: (tab, row) =>
    `The tab “${tab}” has no row ${row} any more. Open this section again for a new list.`,
  blankStatus: 'One of the texts is blank. Choose again which text to give a meaning.',
  noOutcome: (typed, text) =>
    `There is no outcome “${typed}” for the text “${text}”. Choose one from the list.`,
  badSetting: (label, typed, limits) =>
    `${label}: the value “${typed}” cannot be used. ${limits} Nothing was written.`,
  limits: {
    number: (least, most, whole) =>
      `Type a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
    choice: (choices) => `Choose one of: ${choices.join(', ')}.`,
  },
  settingChanged: (changes) =>
    `Somebody has just changed the Settings tab. ${changes
      .map(({ label, now, to }) => `${label}: it says “${now}” now, you want “${to}”.`)
      .join(' ')} Write your values?`,
  overwrite: 'Write my values',
  addColumns: (tabs) =>
    `Pullpush will add two columns, outcome and points, at the right end of ${named(tabs)}. No other cell of a lead tab changes.`,
  addColumnsYes: 'Add the columns',
  rebuild: (tab) =>
    `There is a tab “${tab}” already. Building it again brings its numbers up to date; everything people typed stays.`,
  rebuildYes: 'Build again',
  noSuchTab: 'Pullpush has no such tab. Open the Tabs section again.',
  cannotAdd: (tab) => `The tab “${tab}” cannot be added from here.`,
  added: (tab) => `Added the tab “${tab}”.`,
  isThere: (tab) => `The tab “${tab}” is there already.`,
  shows: {
    settings: 'Rules, points of each outcome, columns, and your team’s own words',
    scoreboard: 'The score of each campaign over the latest four weeks',
    actions: 'Every promise of every meeting: who, by when, how far',
    meeting: 'The meeting page of this week, with its conclusions',
  },
  askTab: (tabs) => `Which tab? Type its number.\n\n${tabs}`,
  nothingToAdd: 'All tabs of Pullpush are there.',
  mapHere: (cell) =>
    `Type each status into the first column of “Our own words”, from cell ${cell} down, and choose its outcome in the cell beside it.`,
  nothingUnmapped: 'Pullpush understands every status in the lead tabs.',
};
