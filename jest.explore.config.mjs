import config from './jest.config.mjs';

/** The laws of the pure rooms with new cases each time, and thirty times as many as in `npm test`. */
process.env.PROPERTY_RUNS = '3000';
export default {
  ...config,
  testMatch: [
    'calendar',
    'functions',
    'lead',
    'meeting',
    'money',
    'page',
    'quality',
    'tabs',
    'text',
  ].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
};
