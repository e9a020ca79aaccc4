/** Name of the function in entry.ts that the clock calls. Triggers that were made keep it for ever. */
export const HANDLER = 'weeklyBuild';
