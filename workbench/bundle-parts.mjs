// What takes the room in pullpush.js, for the bench to print.
import { isTable } from './packed-tables.mjs';

/** Bytes in the bundle by part, from what esbuild tells of it. */
export function bundleParts(metafile) {
  const parts = {};
  const add = (part, bytes) => {
    parts[part] = (parts[part] ?? 0) + bytes;
  };
  for (const { bytes, inputs } of Object.values(metafile.outputs)) {
    let rest = bytes;
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      add(partOf(path), bytesInOutput);
      rest -= bytesInOutput;
    }
    add(OURS, rest);
  }
  return parts;
}

const OURS = 'our code';

function partOf(path) {
  const [, library] = /node_modules[\\/]([^\\/]+)/.exec(path) ?? [];
  if (library) return library;
  if (isTable(path)) return `table, packed: ${/([\w-]+)\.ts$/.exec(path)[1]}`;
  return /src[\\/]text[\\/]/.test(path) ? 'words in two languages' : OURS;
}
