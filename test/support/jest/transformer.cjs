/**
 * One transformer for every project. Our TypeScript and any dependency that is an ES module become CommonJS, because Jest cannot
 * `require()` ES modules before Node 24.9; everything else passes through untouched.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { transformSync } = require('@swc/core');

const packageKinds = new Map();

function isInsideModulePackage(folder) {
  if (packageKinds.has(folder)) return packageKinds.get(folder);
  const manifest = join(folder, 'package.json');
  const parent = dirname(folder);
  const kind = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
    : parent !== folder && isInsideModulePackage(parent);
  packageKinds.set(folder, kind);
  return kind;
}

function kindOf(path) {
  if (/\.tsx$/.test(path)) return 'tsx';
  if (/\.ts$/.test(path)) return 'ts';
  if (/\.mjs$/.test(path)) return 'module';
  if (/\.js$/.test(path) && isInsideModulePackage(dirname(path))) return 'module';
  return 'plain';
}

const parsers = {
  ts: { syntax: 'typescript', decorators: true },
  tsx: { syntax: 'typescript', tsx: true, decorators: true },
  module: { syntax: 'ecmascript' },
};

module.exports = {
  process(source, path) {
    const kind = kindOf(path);
    if (kind === 'plain') return { code: source };
    return transformSync(source, {
      filename: path,
      sourceMaps: 'inline',
      module: { type: 'commonjs', ignoreDynamic: false },
      jsc: {
        target: 'es2022',
        parser: parsers[kind],
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      },
    });
  },
  getCacheKey(source, path, options) {
    return createHash('sha256')
      .update([source, path, kindOf(path), String(options.instrument), readFileSync(__filename, 'utf8')].join('\0'))
      .digest('hex');
  },
};
