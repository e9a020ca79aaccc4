/** The clock that builds the meeting every week. */

export const enWeekly = () => ({
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hours: '{hour}:00–{nextHour}:00',
  zone: 'time zone {name}',
  on: 'The meeting is built every {day}, {hours}.{owner} Next: {next}, for the week {week}. If a build fails, it tries again the next day.',
  setBy: ' Set by {owner}.',
  off: 'Off. The meeting tab appears only when somebody builds it.',
  somebody: 'whoever set it',
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
  lastBuilt: 'Last run: {at}, built the meeting of {week} from {leads} leads in {took}.',
  lastFailed: 'Last run: {at}, could not build. {error}',
  lastUnauthorised: 'Last run: {at}, Google did not let it run: it needs permission again.',
  notices: {
    cut: 'At {at} Google stopped Pullpush half-way while {step}. What people typed is all there.',
    buildNow: 'Build the meeting again to finish what was left.',
    buildWeek: 'Build the meeting of {week} again to finish what was left.',
    doAgain: 'Do it again to finish what was left.',
    failed:
      'At {at} the meeting of {week} could not be built by itself. {error} Build it now, or let Pullpush try again the next day.',
    missed:
      'The meeting of {week} should have been built by now, but Google did not run it. Build it now.',
    renewOwn:
      'So that next week is not missed too, turn the weekly build off and on again: Google may have withdrawn your permission.',
    renewOther:
      'So that next week is not missed too, ask {owner} to turn the weekly build off and on again, or set it yourself instead.',
    unauthorised:
      'At {at} Google did not let the meeting be built: it needs your permission again.',
    againOwn: 'Turn the weekly build on again.',
    againOther: 'Ask {owner} to turn the weekly build on again, or set it yourself instead.',
    copied:
      'This spreadsheet is a copy. Automatic building is not copied, so it is off here. Turn it on if your team works in this one.',
  },
  askBuild: 'Build the meeting now?',
  askTurnOn: 'Turn the weekly clock on here?',
  askTime:
    'On which day and at what hour should the meeting be built? As: Monday 7 (between 7:00 and 8:00).',
  askName: 'Everybody will see who set this. Your name:',
  askOff:
    'Yes: turn it off.\nNo: change day and hour; from then on it is yours.\nCancel: leave it as it is.',
  badTime: 'Day and hour are not clear. Type them as Monday 7, or Fri 16.',
  wholeHours: 'Only whole hours can be chosen. Type Monday 7 for a time between 7:00 and 8:00.',
  needName: 'Please give your name, so that everybody sees who set this.',
  wasBusy: 'Somebody was using Pullpush in this spreadsheet at that time.',
  turnedOff: 'The meeting is no longer built by itself.',
  noSpreadsheet:
    "Google gave Pullpush's weekly clock no spreadsheet, so the meeting could not be built. Please open the spreadsheet and choose Build the weekly meeting.",
  noMemory:
    'Google does not let Pullpush remember the clock in this spreadsheet, so it was not set. Please open Pullpush from the spreadsheet itself and try again.',
  log: {
    title: 'Meetings built by the clock (the last 20 runs)',
    headers: ['At', 'Leads read, time taken', 'Reads, writes', 'Result'],
    counted: '{leads} leads, {took}',
    built: 'Built the meeting of {week}.',
    failed: 'Could not build: {error}',
  },
});
