import config from './jest.config.mjs';

/** The laws of all that runs without the built add-on, with new cases each time, thirty times as many as in `npm test`. */
process.env.PROPERTY_RUNS = '3000';
export default {
  ...config,
  testPathIgnorePatterns: ['/node_modules/', '/test/(bundle|workbench)/'],
};
