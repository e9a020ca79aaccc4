/** The menu, what dialogs say, and what went wrong. */

import { enLabels } from './en-labels';
import { sentences } from './en-sentences';
import { numberText } from './numbers';
import type { Words } from './words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);

export const dialogs: Pick<Words, 'menu' | 'dialog' | 'errors'> = {
  menu: {
    open: 'Open Pullpush',
    setUp: 'Set up',
    score: 'Score leads',
    build: 'Build the weekly meeting',
    close: 'Close the meeting',
    buildAnother: 'Build another week…',
    explain: 'Why this score?…',
    about: 'About the score',
    help: 'Help',
    remove: 'Remove Pullpush…',
    statuses: 'Statuses to map…',
    settings: 'Open the Settings tab',
    addTab: 'Add a tab…',
  },
  dialog: {
    setUpDone: (tabs, target) =>
      `Pullpush reads the leads in the ${sentences.tabsNamed(tabs)}. The proposed target is ${n(target)}: look at the Settings tab together and agree on it. The Scoreboard shows the last four weeks.`,
    closed: (tab, added, changed) =>
      `“${tab}” is closed: ${n(added)} new and ${n(changed)} changed in the Actions tab.`,
    tabLeftOut: (tab, why) =>
      `The tab “${tab}” is not read. ${why}. To read it, choose Yes in Settings.`,
    built: (tab) => `The meeting tab “${tab}” is ready.`,
    askWeek: 'Which week? Type 2026-W46, or any day in it, as 18/11/2026.',
    get helpText() {
      return enLabels().helpText;
    },
    working: 'Working…',
    scored: (tab, leads, judged, average) =>
      average === null
        ? `Scored ${n(leads)} ${leads === 1 ? 'lead' : 'leads'} in “${tab}”: none has a verdict yet, so none has points.`
        : `Scored ${n(leads)} ${leads === 1 ? 'lead' : 'leads'} in “${tab}”: ${n(judged)} with points, average ${n(average, 1)}.`,
    askRemove: (tabs, leadTabs) =>
      `Take Pullpush out of this spreadsheet?\n\nYes: deletes ${tabs.length > 0 ? `its tabs (${tabs.join(', ')}) with everything typed in them` : 'its tabs (there is none)'}${leadTabs.length > 0 ? `, and its two columns in ${leadTabs.map((tab) => `“${tab}”`).join(', ')}` : ''}.\nNo: only unregisters Pullpush; its tabs and columns stay as plain tabs and columns.\nCancel: changes nothing.\n\nYour leads stay as they are. What was deleted can be had back from File › Version history.`,
    removed:
      'Pullpush is out of this spreadsheet, with its tabs and columns. To use it again, choose Set up.',
    unregistered:
      'Pullpush is no longer registered here. Its tabs and columns stayed as plain tabs and columns.',
    nothingToRemove: 'There is nothing of Pullpush in this spreadsheet.',
  },
  errors: {
    noLeads:
      'No tab here looks like a lead sheet: it needs columns for the date received, the status and the campaign or source. Name them in the header row, have at least one lead below, and try again.',
    noLeadTabChosen:
      'No lead tab is chosen to be read. In the Settings tab, under Lead tabs, choose Yes for at least one.',
    notSetUp: 'Please run Pullpush › Set up first.',
    badWeek: (typed) =>
      `“${typed}” is not a week. Type it as 2026-W46, or any day in it as 18/11/2026.`,
    futureWeek: (week) => `Week ${week} has not begun yet.`,
    nameTaken: (tab) =>
      `A tab called “${tab}” is there already and is not Pullpush's. Please rename it, then build again.`,
    noMeeting: 'There is no meeting tab yet. Please build the weekly meeting first.',
    noSpreadsheet: 'Pullpush found no open spreadsheet. Open it and start from its menu.',
    newerVersion:
      'These tabs were made by a newer Pullpush. Please reload the spreadsheet to get it.',
    unexpected: (step, message) =>
      `Something went wrong while ${step}: ${message} Nothing you typed was changed. Please try again.`,
    noHeader: (tab) =>
      `“${tab}” has no header row, so the two columns would have no name. Please put a header row above the first lead and try again.`,
    protectedTab: (tab) =>
      `“${tab}” is protected, so Pullpush may not change its two columns. Please ask the owner of the spreadsheet, or whoever protected the tab, to let you edit it, and try again.`,
    beingEdited: (tab) =>
      `“${tab}” is being edited right now, so the points could not be put beside the right leads. Please try again in a minute.`,
    columnsMoved: (tab) =>
      `Somebody moved columns in “${tab}” at the very moment of writing, and points may stand in another column. Please look at File › Version history, restore the version before, and choose Score leads again.`,
    removeFailed: (message) =>
      `Pullpush was not removed completely: ${message} Please choose Remove Pullpush again for the rest.`,
    steps: {
      setUp: 'setting up',
      score: 'scoring leads',
      build: 'building the meeting',
      close: 'closing the meeting',
      explain: 'explaining the score',
      sidebar: 'doing this',
      statuses: 'looking for statuses to map',
      tab: 'opening the tab',
    },
  },
};
