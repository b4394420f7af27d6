import nx from '@nx/eslint-plugin';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Who may import whom: app -> edge -> insight -> practice -> core -> ground. A new arrow is a decision (docs/decisions). */
const importMap = [
  { sourceTag: 'tier:ground', onlyDependOnLibsWithTags: ['tier:ground'] },
  { sourceTag: 'tier:core', onlyDependOnLibsWithTags: ['tier:core', 'tier:ground'] },
  { sourceTag: 'tier:practice', onlyDependOnLibsWithTags: ['tier:core', 'tier:ground'] },
  { sourceTag: 'tier:insight', onlyDependOnLibsWithTags: ['tier:insight', 'tier:core', 'tier:ground'] },
  { sourceTag: 'tier:edge', onlyDependOnLibsWithTags: ['tier:edge', 'tier:insight', 'tier:core', 'tier:ground'] },
  { sourceTag: 'scope:charts', onlyDependOnLibsWithTags: ['tier:ground'] },
  { sourceTag: 'tier:synthetic', onlyDependOnLibsWithTags: ['tier:core', 'tier:ground'] },
  {
    sourceTag: 'tier:app',
    onlyDependOnLibsWithTags: ['tier:edge', 'tier:insight', 'tier:practice', 'tier:core', 'tier:ground', 'tier:synthetic'],
  },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'tmp/**', '.waymark/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: importMap, allow: [], enforceBuildableLibDependency: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['libs/**/src/**/*.ts'],
    ignores: ['libs/ingest/**', 'libs/charts/**', 'libs/contract/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Pure libraries take time, seeds, records and hashes as arguments.' }] },
      ],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}', 'libs/charts/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[value=/^#[0-9a-fA-F]{3,8}$/]', message: 'Colours are named tokens (--var-improve), never hexes.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        __filename: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
