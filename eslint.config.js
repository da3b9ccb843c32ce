// Lint rules: what the compiler can't see, and the project's own habits (no default exports, small files, no `any`).
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `() => doIt()` and numbers in templates are plain to read.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Both styles read well; `type` with intersections and `Record<string, never>` are used on purpose.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // node-forge's constants are enums in its types and plain numbers in its functions' arguments.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Objects here are made of closures: `const { run, get } = statement` loses nothing.
      '@typescript-eslint/unbound-method': 'off',
      // By path only: for the types of a library that brings none.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always', types: 'never', lib: 'never' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', 400],
      // Strings are data: a sentence, a pattern or a statement stays in one piece, so that it can be searched for.
      'max-len': [
        'error',
        {
          code: 120,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignorePattern: '^\\s*(// eslint-disable|<path d=)',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: a name is searched for, a default is not.',
        },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'setTimeout', 'setInterval'],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'no-restricted-globals': ['error', 'process', 'fetch', 'localStorage', 'sessionStorage'] },
  },
  // Of more than two, one is chosen by a table, a switch or a small function.
  {
    files: ['core/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['core/text/**', 'core/flows/**'],
    rules: { 'no-nested-ternary': 'error' },
  },
  // The core takes time and randomness as arguments.
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'Take randomness as an argument.' },
      ],
    },
  },
  // Sentences on screen: one line each (.prettierignore).
  { files: ['core/text/{ja,en}/**/*.ts', 'core/crypto/apple-authorities.ts'], rules: { 'max-len': 'off' } },
  // Tables of pages and files to try things on.
  { files: ['test/recogniser/pages/**/*.ts', 'scripts/demo-set.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.config.ts', '*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
);
