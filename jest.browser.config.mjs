import config from './jest.config.mjs';

/** The sidebar's page in a real browser; one browser at a time, as each shows its own page server. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  maxWorkers: 1,
};
