// What takes the room in pullpush.js, for the bench to print.
import { tableOf } from './packed-tables.mjs';

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
  const table = tableOf(path);
  if (table) return `table, packed: ${table}`;
  return /src[\\/]text[\\/]/.test(path) ? 'words in two languages' : OURS;
}
