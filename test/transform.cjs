// Jest reads TypeScript through esbuild: the same compiler that makes dist/, and no second set of rules.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const self = readFileSync(__filename, 'utf8');

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1').update(`${version}\0${self}\0${path}\0${source}`).digest('hex'),
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      sourcesContent: false,
      supported: { 'dynamic-import': false },
    });
    return { code };
  },
};
