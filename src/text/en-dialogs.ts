/** The menu, what dialogs say, and what went wrong. */

import { sentences } from './en-sentences';
import { numberText } from './numbers';
import type { Words } from './words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);

export const dialogs: Pick<Words, 'menu' | 'dialog' | 'errors'> = {
  menu: {
    setUp: 'Set up',
    build: 'Build the weekly meeting',
    close: 'Close the meeting',
    buildAnother: 'Build another week…',
    help: 'Help',
  },
  dialog: {
    setUpDone: (tabs, target) =>
      `Pullpush reads the leads in the ${sentences.tabsNamed(tabs)}. The proposed target is ${n(target)}: look at the Settings tab together and agree on it. The Scoreboard shows the last four weeks.`,
    closed: (tab, added, changed) =>
      `“${tab}” is closed: ${n(added)} new and ${n(changed)} changed in the Actions tab.`,
    built: (tab) => `The meeting tab “${tab}” is ready.`,
    askWeek: 'Which week? Type 2026-W46, or any day in it, as 18/11/2026.',
    helpText:
      'Set up: finds your lead columns and makes Settings and Scoreboard.\nBuild the weekly meeting: makes the tab of the latest completed week. Building again keeps what you typed.\nBuild another week…: any other week, the running one too.\nYour lead tab is never changed, and no lead leaves this spreadsheet.',
    working: 'Working…',
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
    steps: { setUp: 'setting up', build: 'building the meeting', close: 'closing the meeting' },
  },
};
