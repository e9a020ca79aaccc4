/** What dialogs say, and what went wrong. */

export const enDialogs = () => ({
  setUpDone:
    'Pullpush reads the leads in the {tabs}. The proposed target is {target}: look at the Settings tab together and agree on it. The Scoreboard shows the last four weeks.',
  nothingClosed:
    'There is nothing new to take over from “{tab}”. Write who does what by when under its conclusions, then close the meeting.',
  closed: '“{tab}” is closed: {added} new and {changed} changed in the Actions tab.',
  tabLeftOut: 'The tab “{tab}” is not read. {why}. To read it, choose Yes in Settings.',
  built: 'The meeting tab “{tab}” is ready.',
  askWeek: 'Which week? Type 2026-W46, or any day in it, as 18/11/2026.',
  helpText:
    'Set up: finds your lead columns and makes Settings and Scoreboard.\nScore leads: adds or refreshes two columns at the right end of your lead tab, outcome and points; their average is the score on the Scoreboard.\nBuild the weekly meeting: makes the tab of the latest completed week. Building again keeps what you typed.\nBuild another week…: any other week, the running one too.\nBuild every week…: choose a day and an hour, and the meeting builds itself; the first line of this menu tells when it could not.\nClose the meeting: takes the conclusions into the Actions tab; open actions come back every week until they are done.\nWhy this score?…: where the score of a campaign comes from, what pulls it down, in which rows.\nStatuses to map…: texts that Pullpush does not understand, and where to say what they mean.\nAbout the score: read in a minute.\nAdd a tab…: makes a tab of Pullpush that is missing.\nRemove Pullpush…: takes it out of this spreadsheet again; your lead tab is then as it was.\nNo other cell of your lead tab is ever changed, and no lead leaves this spreadsheet.',
  working: 'Working…',
  scored: {
    averaged:
      'Scored {leads} {leads|lead|leads} in “{tab}”: {judged} with points, average {average}.',
    unjudged:
      'Scored {leads} {leads|lead|leads} in “{tab}”: none has a verdict yet, so none has points.',
  },
  scoredPart: 'Scored {done} of {leads} leads in “{tab}”; choose Score leads again to go on.',
  askRemove: {
    text: 'Take Pullpush out of this spreadsheet?\n\nYes: deletes {tabs}{columns}.\nNo: only unregisters Pullpush; its tabs and columns stay as plain tabs and columns.\nCancel: changes nothing.\n\nYour leads stay as they are. What was deleted can be had back from File › Version history.',
    itsTabs: 'its tabs ({tabs}) with everything typed in them',
    noTabs: 'its tabs (there is none)',
    itsColumns: ', and its two columns in {tabs}',
  },
  removed:
    'Pullpush is out of this spreadsheet, with its tabs and columns. To use it again, choose Set up.',
  unregistered:
    'Pullpush is no longer registered here. Its tabs and columns stayed as plain tabs and columns.',
  nothingToRemove: 'There is nothing of Pullpush in this spreadsheet.',
});

export const enErrors = () => ({
  noLeads:
    'No tab here looks like a lead sheet: it needs columns for the date received, the status and the campaign or source. Name them in the header row, have at least one lead below, and try again.',
  noLeadTabChosen:
    'No lead tab is chosen to be read. In the Settings tab, under Lead tabs, choose Yes for at least one.',
  notSetUp: 'Please run Pullpush › Set up first.',
  badWeek: '“{typed}” is not a week. Type it as 2026-W46, or any day in it as 18/11/2026.',
  futureWeek: 'Week {week} has not begun yet.',
  nameTaken:
    "A tab called “{tab}” is there already and is not Pullpush's. Please rename it, then build again.",
  noMeeting: 'There is no meeting tab yet. Please build the weekly meeting first.',
  noSpreadsheet: 'Pullpush found no open spreadsheet. Open it and start from its menu.',
  newerVersion:
    'These tabs were made by a newer Pullpush. Please reload the spreadsheet to get it.',
  noAnswer:
    'Google Sheets did not answer while {step}. Nothing you typed was changed. Wait a minute and try again. ({message})',
  unexpected:
    'Something went wrong while {step}: {message} Nothing you typed was changed. Please try again.',
  noHeader:
    '“{tab}” has no header row, so the two columns would have no name. Please put a header row above the first lead and try again.',
  protectedTab:
    '“{tab}” is protected, so Pullpush may not change its two columns. Please ask the owner of the spreadsheet, or whoever protected the tab, to let you edit it, and try again.',
  beingEdited:
    '“{tab}” is being edited right now, so the points could not be put beside the right leads. Please try again in a minute.',
  columnsMoved:
    'Somebody moved columns in “{tab}” at the very moment of writing, and points may stand in another column. Please look at File › Version history, restore the version before, and choose Score leads again.',
  tooMuchToRead:
    '“{tab}” is too large: {done} of {rows} rows were read, and Google ends every run after 6 minutes. Nothing was changed. Please move leads of earlier years into a tab of their own, and choose No for it in Settings › Lead tabs.',
  tooMuchToScore:
    'When “{tab}” had been read, there was no time left to write the points: Google ends every run after 6 minutes. Nothing was changed. Please move leads of earlier years into a tab of their own, and choose No for it in Settings › Lead tabs.',
  removeFailed:
    'Pullpush was not removed completely: {message} Please choose Remove Pullpush again for the rest.',
  busy: {
    somebody: 'Somebody else is saving in this spreadsheet. Wait a moment and try again.',
    nobody: 'Somebody else',
    clock: "Pullpush's weekly clock",
  },
  busyWith: '{who} has been {step} since {time}. Wait a moment and try again.',
  steps: {
    setUp: 'setting up',
    score: 'scoring leads',
    build: 'building the meeting',
    close: 'closing the meeting',
    explain: 'explaining the score',
    sidebar: 'doing this',
    statuses: 'looking for statuses to map',
    tab: 'opening the tab',
    settings: 'saving Settings',
    remove: 'removing Pullpush',
    weekly: 'setting the weekly clock',
  },
});
