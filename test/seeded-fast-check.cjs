// Stands in for fast-check in every test (see jest.config.mjs). The same cases each time: a change is not held up by
// a rare case that it has nothing to do with. `npm run explore` looks for those, with new cases and many more.
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

const { PROPERTY_RUNS } = process.env;
fc.configureGlobal(PROPERTY_RUNS ? { numRuns: Number(PROPERTY_RUNS) } : { seed: 20261116 });
module.exports = fc;
