import { randomUUID } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileProblem } from './file-problem';

/**
 * Writes a file whole or not at all: first beside its place, then moved there. Refuses to write over
 * the file that was read, by whatever name or link it is reached, because its leads would be lost if
 * the result were not wanted.
 */
export function saveWhole(path: string, bytes: Uint8Array, input?: string): void {
  const file = basename(path);
  if (input !== undefined && sameFile(path, input)) {
    throw new FileProblem(`${file} is the file that was read: choose another name for the result.`);
  }
  const folder = dirname(path);
  if (!kind(folder)?.isDirectory()) {
    throw new FileProblem(`There is no folder ${folder} for ${file}: make it or choose another.`);
  }
  if (kind(path)?.isDirectory()) {
    throw new FileProblem(`${file} is a folder: give the name of a file.`);
  }
  const beside = join(folder, `.${file}.${randomUUID().slice(0, 8)}.part`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new FileProblem(sentence((error as NodeJS.ErrnoException).code, file, folder));
  }
}

function sentence(code: string | undefined, file: string, folder: string): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `${file} may not be written in ${folder}: choose a folder of your own.`;
  }
  if (code === 'ENOSPC')
    return `The disk is full, ${file} was not written: make room and try again.`;
  if (code === 'EBUSY') return `${file} is open in another program: close it and try again.`;
  return `${file} could not be written (${code ?? 'unknown cause'}): choose another place.`;
}

/** Two paths to one file, also through links of either kind. */
function sameFile(a: string, b: string): boolean {
  const first = kind(a);
  const second = kind(b);
  if (!first || !second) return false;
  return (
    (first.ino === second.ino && first.dev === second.dev && first.ino !== 0n) ||
    realpathSync(a) === realpathSync(b)
  );
}

function kind(path: string) {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}
