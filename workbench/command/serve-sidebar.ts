import { join } from 'node:path';
import { type AddOn, loadAddOn } from '../add-on';
import { type ServedPage, servePage } from '../page/serve-page';
import { fileSource, type Source, sampleSource } from './lead-source';
import { type Language, languageTyped, momentTyped, readWords, zoneTyped } from './options';
import { CommandProblem, exitCodeOf, isProblem, type Place, step } from './place';
import type { LeadsSeen } from './report';
import { settleMoment } from './week';
import { WORDS } from './words';

/** What a person asked for on the command line; null where nothing was said. */
interface SidebarOptions {
  readonly file: string | null;
  readonly lang: Language | null;
  readonly asOf: string | null;
  readonly port: number | null;
  readonly tz: string | null;
  readonly help: boolean;
}

const USAGE = `npm run sidebar -- [FILE] [options]     FILE: a lead sheet, .xlsx or .csv; without it the sample

  --lang vi|en             the language of the Google account, vi unless told
  --as-of 2018-10-08       the moment it is, also 2018-10-08T09:00; without it as in npm run meeting
  --tz Asia/Ho_Chi_Minh    the sheet's time zone
  --port 8123              the port to listen on; without it any free one`;

/** `npm run sidebar`: the sidebar over a lead file in a browser, until `stopped`. Gives the exit code. */
export function serveSidebar(
  argv: readonly string[],
  place: Place,
  stopped: Promise<void>,
): Promise<number> {
  return exitCodeOf(place, async () => {
    const options = readSidebarOptions(argv);
    if (options.help) {
      place.print(USAGE);
      return;
    }
    const words = WORDS[options.lang ?? 'vi'];
    const source =
      options.file === null
        ? await step(place, words.sampling, sampleSource)
        : await step(place, words.opening, () => fileSource(options.file!, options.tz, place));
    const addOn = await step(place, words.looking, () => loaded(source, options, place));
    const { url, close } = await serve(addOn, options.port);
    place.print(`${words.serving}: ${url}/both`);
    place.print(`${words.servingAlone}: ${url}/`);
    place.print(words.untilStopped);
    await stopped;
    await close();
  });
}

/** The add-on, whose clock goes on from the moment that the meeting command would look from. */
function loaded({ spreadsheet, clock }: Source, options: SidebarOptions, place: Place): AddOn {
  let begun = place.now();
  let moment = clock ?? begun;
  const addOn = loadAddOn(join(place.root, 'dist'), {
    spreadsheet,
    now: () => moment + place.now() - begun,
    userLocale: options.lang ?? 'vi',
  });
  const lastDay = lastDayOf(addOn);
  const { timeZone } = spreadsheet;
  const asked = { week: null, asOf: options.asOf, clock, now: place.now(), timeZone, lastDay };
  moment = settleMoment(asked).asOf;
  begun = place.now();
  return addOn;
}

/** The day of the newest lead; null where no leads are found, which the sidebar itself has to say. */
function lastDayOf(addOn: AddOn): string | null {
  try {
    return (addOn.call('lookAtLeads') as LeadsSeen).lastDay;
  } catch (error) {
    if (isProblem(error)) return null;
    throw error;
  }
}

async function serve(addOn: AddOn, port: number | null): Promise<ServedPage> {
  try {
    return await servePage(addOn, { port: port ?? undefined });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EADDRINUSE') throw error;
    throw new CommandProblem(`Port ${port} is taken: choose another --port, or leave it out.`);
  }
}

function readSidebarOptions(argv: readonly string[]): SidebarOptions {
  const { file, given, help } = readWords(argv, ['lang', 'as-of', 'port', 'tz']);
  return {
    file,
    lang: languageTyped(given.get('lang') ?? null),
    asOf: momentTyped(given.get('as-of') ?? null),
    port: portOf(given.get('port')),
    tz: zoneTyped(given.get('tz') ?? null),
    help,
  };
}

function portOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port > 0 && port < 65_536) return port;
  throw new CommandProblem(`"${value}" is not a port: give a number from 1 to 65535.`);
}
