// What the world's numbering plans say about how a number is displayed is more than half of libphonenumber's
// "min" metadata, and Pullpush displays none: it only reads numbers and writes them as E.164. So dist/ goes without.
import { readFileSync } from 'node:fs';

/** Where a numbering plan of metadata version 4 holds what only display needs (METADATA.md of libphonenumber-js). */
const DISPLAY = {
  formats: 4,
  nationalPrefixFormattingRule: 6,
  nationalPrefixIsOptionalWhenFormatting: 9,
  extensionPrefix: 13,
};

/** The same metadata without what only display needs. Places stay as they are: 0 stands for "none" there. */
export function leanMetadata(metadata) {
  if (metadata.version !== 4) {
    throw new Error(
      `The phone metadata is of version ${metadata.version}, and only version 4 is known: look at workbench/lean-phone-metadata.mjs.`,
    );
  }
  const leanPlans = (plans) =>
    Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, leanPlan(plan)]));
  return {
    ...metadata,
    countries: leanPlans(metadata.countries),
    nonGeographic: leanPlans(metadata.nonGeographic),
  };
}

function leanPlan(plan) {
  const places = Object.values(DISPLAY);
  const lean = plan.map((part, place) => (places.includes(place) ? 0 : part));
  while (!lean[lean.length - 1]) lean.pop();
  return lean;
}

/** For esbuild: gives the bundle the lean metadata wherever the sources ask for the "min" one. */
export const leanPhoneMetadata = {
  name: 'lean-phone-metadata',
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, ({ path }) => {
      const whole = JSON.parse(readFileSync(path.replace(/\.js$/, ''), 'utf8'));
      return { contents: JSON.stringify(leanMetadata(whole)), loader: 'json' };
    });
  },
};
