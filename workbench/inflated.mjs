// A file of its own, so that unpacked-table.mjs can load fflate as late as possible.
import { inflateSync } from 'fflate';

/** The bytes that were deflated. */
export const inflated = (bytes) => inflateSync(bytes);
