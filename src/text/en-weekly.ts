/** The clock that builds the meeting every week. */

export const enWeekly = () => ({
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hours: '{hour}:00–{nextHour}:00',
  zone: 'time zone {name}',
  on: 'The meeting of the week that has just ended is built every {day}, between {hours}.{owner} Next: {next}. Where it could not be built, it is tried again the next day.',
  setBy: ' Set by {owner}.',
  off: 'Not set: a meeting is there only when somebody builds it.',
  somebody: 'whoever set it',
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
  lastBuilt: 'Last run: {at}, built the meeting of {week} from {leads} leads in {took}.',
  lastFailed: 'Last run: {at}, could not build. {error}',
  lastUnauthorised: 'Last run: {at}, Google did not let it run: it wants consent again.',
  notices: {
    cut: 'At {at} Google stopped Pullpush half-way while {step}. What people typed is all there.',
    buildNow: 'Build the meeting again to finish what was left.',
    doAgain: 'Do it again to finish what was left.',
    failed:
      'At {at} the meeting of {week} could not be built by itself. {error} Once that is mended, build it now; otherwise Pullpush tries again the next day.',
    missed:
      'The meeting of {week} should have been built by now, but Google did not run it. Build it now.',
    renewOwn:
      'So that next week is not missed too, turn the weekly build off and on again: Google may have taken your consent back.',
    renewOther:
      'So that next week is not missed too, ask {owner} to turn the weekly build off and on again, or set it yourself instead.',
    unauthorised: 'At {at} Google did not let the meeting be built: it wants consent again.',
    againOwn: 'Turn the weekly build on again.',
    againOther: 'Ask {owner} to turn the weekly build on again, or set it yourself instead.',
    copied:
      'This spreadsheet is a copy. The weekly clock does not come along with a copy, so none is set here. Set it if your team works in this one.',
  },
  askBuild: 'Build the meeting now?',
  askTurnOn: 'Turn the weekly clock on here?',
  askTime:
    'On which day and at what hour should the meeting be built? As: Monday 7 (between 7:00 and 8:00).',
  askName: 'Everybody will see who set this. Your name:',
  askOff: 'Turn this off?',
  badTime: 'Day and hour are not clear. Type them as Monday 7, or Sun 19.',
  turnedOff: 'The meeting is no longer built by itself.',
  noSpreadsheet:
    "Google gave Pullpush's weekly clock no spreadsheet, so the meeting could not be built. Please open the spreadsheet and choose Build the weekly meeting.",
  noMemory:
    'Google does not let Pullpush remember the clock in this spreadsheet, so it was not set. Please open Pullpush from the spreadsheet itself and try again.',
  log: {
    title: 'Meetings built by the clock (the last 20 runs)',
    headers: ['At', 'Leads read, time taken', 'Google calls', 'Result'],
    counted: '{leads} leads, {took}',
    built: 'Built the meeting of {week}.',
    failed: 'Could not build: {error}',
  },
});
