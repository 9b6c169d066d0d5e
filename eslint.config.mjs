import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noEnglishWords } from './scripts/lint/englishWords.mjs';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'ui-out/', '.vscode-oss/', '.vscode-test/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNullableBoolean: true, allowNullableString: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number or a nullish value in a template reads as what it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // What ships stays small enough to be read at one go.
    files: ['client/**/*.ts', 'server/**/*.ts'],
    rules: {
      complexity: ['error', { max: 20, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-console': 'error',
    },
  },
  {
    // English stands in one place, so that who adds a word finds all of its kind.
    files: ['server/src/core/**/*.ts'],
    ignores: [
      'server/src/core/language/**', // here
      'server/src/core/places/list/**', // how countries are named
      'server/src/core/l10n/**', // what is said to readers
      'server/src/core/wording/**', // the same, and values as prose writes them
      'server/src/core/text/{markdown,prose,frontMatter}/**', // names of HTML's elements, keywords of templates, keys of front matter
      'server/src/core/text/blocks.ts', // names of HTML's elements
      'server/src/core/verdicts/trailingElements.ts', // names of the parser's nodes
      'server/src/core/claims/weighing/rivals.ts', // names of features
      'server/src/core/check/readDirectives.ts', // what `pactcheck:` in front matter may be: `false`, `off`, `no`
    ],
    plugins: { own: { rules: { 'no-english-words': noEnglishWords } } },
    rules: { 'own/no-english-words': 'error' },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
);
