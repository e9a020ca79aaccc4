import plans from 'libphonenumber-js/min/metadata';

/** The numbering plans of the world, as libphonenumber-js keeps them (METADATA.md there). */
export const phonePlans = () => plans;
