export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  // hucre ships ES modules only; everything else in node_modules is left as it is.
  transform: { '\\.(ts|mjs)$': '<rootDir>/test/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  globalSetup: '<rootDir>/test/build-first.cjs',
};
