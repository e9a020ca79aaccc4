import { holdMeeting } from './hold-meeting';
import { type MeetingOptions, readOptions, USAGE } from './options';
import { CommandProblem, exitCodeOf, type Place } from './place';
import { explanation, fullSummary, type Outcome, shortSummary } from './summary';

/** `npm run meeting -- FILE …`: builds the meeting of a lead file. Gives the exit code. */
export function meeting(argv: readonly string[], place: Place): Promise<number> {
  return run(argv, place, shortSummary, (options) => {
    if (options.file === null) {
      throw new CommandProblem(
        'Which lead file? Write it after the two dashes: npm run -s meeting -- leads.csv',
      );
    }
  });
}

/** `npm start [-- FILE …]`: shows everything, on the bundled sample unless a file is given. */
export function start(argv: readonly string[], place: Place): Promise<number> {
  return run(argv, place, fullSummary, () => {});
}

function run(
  argv: readonly string[],
  place: Place,
  summary: (outcome: Outcome) => string[],
  check: (options: MeetingOptions) => void,
): Promise<number> {
  return exitCodeOf(place, async () => {
    const options = readOptions(argv);
    if (options.help) {
      place.print(USAGE);
      return;
    }
    check(options);
    const outcome = await holdMeeting(options, place);
    const lines = outcome.why === null ? summary(outcome) : explanation(outcome);
    for (const line of lines) place.print(line);
  });
}
