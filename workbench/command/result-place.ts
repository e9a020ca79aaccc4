import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CommandProblem } from './place';

/**
 * Refuses a place where no result can go before any work is done, so that the workbook is not
 * written when its report could not be. Saving checks the same again, as things may change.
 */
export function checkResultPlace(path: string, input: string | undefined): void {
  const file = basename(path);
  const folder = dirname(path);
  const there = kind(path);
  const read = input === undefined ? undefined : kind(input);
  if (!kind(folder)?.isDirectory()) {
    throw new CommandProblem(
      `There is no folder ${folder} for ${file}: make it or choose another.`,
    );
  }
  if (there?.isDirectory()) {
    throw new CommandProblem(`${file} is a folder: give the name of a file.`);
  }
  // By number and not by name: a link or another spelling may lead to the same file.
  if (path === input || (there && read && there.ino === read.ino && there.dev === read.dev)) {
    throw new CommandProblem(
      `${file} is the file that was read: choose another name for the result.`,
    );
  }
}

function kind(path: string) {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

/** A file's name without the weeks, and the numbers after them, that earlier runs gave it. */
export function nameWithoutWeek(name: string): string {
  return name.replace(/(?<=.)(?:-\d{4}-W\d{2}(?:-\d{1,2})?)+$/, '');
}
