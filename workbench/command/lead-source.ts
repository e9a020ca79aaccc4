import { basename, resolve } from 'node:path';
import { openLeadFile } from '../files/open-file';
import { makeSample } from '../sample/sample';
import { WorkbenchSpreadsheet } from '../services';
import { CommandProblem, type Place } from './place';

/** The leads to work on. */
export interface Source {
  readonly spreadsheet: WorkbenchSpreadsheet;
  /** The moment that belongs to the leads, for the sample; null: the clock on the wall. */
  readonly clock: number | null;
}

/** The bundled sample, with nothing of Pullpush in it. */
export function sampleSource(): Source & { readonly clock: number } {
  const { tables, timeZone, locale, asOf } = makeSample();
  const name = 'pullpush-sample';
  return {
    spreadsheet: WorkbenchSpreadsheet.fromTables(tables, { timeZone, locale, name }),
    clock: asOf,
  };
}

/** A lead file as a person named it; a zone can be given to a file that has none of its own. */
export async function fileSource(file: string, tz: string | null, place: Place): Promise<Source> {
  const path = resolve(place.cwd, file);
  const spreadsheet = await openLeadFile(path, tz === null ? {} : { timeZone: tz });
  if (tz !== null && spreadsheet.timeZone !== tz) {
    throw new CommandProblem(
      `${basename(file)} was made in the time zone ${spreadsheet.timeZone}: leave --tz out.`,
    );
  }
  return { spreadsheet, clock: null };
}
