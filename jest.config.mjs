export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  // hucre ships ES modules only; everything else in node_modules is left as it is.
  transform: { '\\.(ts|mjs)$': '<rootDir>/test/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/seeded-fast-check.cjs' },
  // Each run of the add-on is a context of its own: a process that has made thousands of them starts afresh.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  // Whole journeys take seconds, on a busy machine many; nothing is judged by its time.
  testTimeout: 120_000,
  setupFiles: ['<rootDir>/test/many-contexts.cjs'],
  globalSetup: '<rootDir>/test/build-first.cjs',
};
