// A file of its own, so that packed-page.ts can load fflate as late as possible, and no more of it than this.
import { inflateSync } from 'fflate';

/** The bytes that were deflated. */
export const inflated = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
