// Import boundaries: renderer -> core, electron -> core, and nothing else between the three; the layers of core, type
// imports counted; no circle of files.
const runtime = { dependencyTypesNot: ['type-only'] };

/** Core from the bottom: a folder may import from those before it, and from itself. */
const layers = [
  'base',
  'formats',
  'site',
  'crypto',
  'reading',
  'files',
  'schedule',
  'verdict',
  'portal',
  'rows',
  'engine',
  'flows',
  'case',
  'apple-id',
  'prepare',
  'customers',
  'advice',
  'call',
  'intake',
  'sheets',
  'hand-over',
  'contract',
  'text',
];
const layerRules = layers.map((layer, at) => ({
  name: `core-${layer}-stands-on-what-is-below`,
  severity: 'error',
  from: { path: `^core/${layer}/` },
  to: { path: '^core/', pathNot: `^core/(${layers.slice(0, at + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...layerRules,
    {
      name: 'core-has-its-layers',
      severity: 'error',
      comment: 'a new folder of core gets its place in the order above',
      from: { path: '^core/' },
      to: { path: '^core/', pathNot: `^core/(${layers.join('|')})/` },
    },
    {
      name: 'facts-below-what-is-known',
      severity: 'error',
      comment: 'inside the flows: facts, then what is known from them, then steps, then the lists of steps',
      from: { path: ['^core/flows/facts\\.ts$', '^core/flows/[^/]+/facts\\.ts$'] },
      to: { path: '^core/flows/', pathNot: '(facts|flow-ids|cost)\\.ts$' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|better-sqlite3|vitest)' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core imports only core',
      from: { path: '^core/' },
      to: {
        couldNotResolve: false,
        pathNot: [
          '^core/',
          'node_modules/(node-forge|valibot|papaparse|@holiday-jp/holiday_jp|@types/(node-forge|node|papaparse))/',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'core-crypto-only-there',
      severity: 'error',
      comment: 'node-forge and node:crypto only in core/crypto and core/verdict',
      from: { path: '^core/', pathNot: '^core/(crypto|verdict)/' },
      to: { path: ['node_modules/(@types/)?node-forge/', '^(node:)?crypto$'] },
    },
    {
      name: 'core-tables-in-one-file',
      severity: 'error',
      comment: 'what a table is in bytes is known by its reader alone',
      from: { path: '^core/', pathNot: '^core/formats/csv\\.ts$' },
      to: { path: 'node_modules/(@types/)?papaparse/' },
    },
    {
      name: 'core-valibot-only-in-contract',
      severity: 'error',
      comment: 'schemas stand where data comes in: the contract, the recorded facts, a customer as it is stored',
      from: {
        path: '^core/',
        pathNot: [
          '^core/contract/',
          '^core/customers/(profile|facts|custody)\\.ts',
          '^core/flows/facts\\.ts',
          '^core/engine/schemas\\.ts',
          '^core/flows/[^/]+/facts\\.ts',
          '^core/hand-over/file\\.ts',
        ],
      },
      to: { path: 'node_modules/valibot/' },
    },
    {
      name: 'holidays-in-one-file',
      severity: 'error',
      comment: 'the data of the library alone, read in one file',
      from: { path: '^(core|electron|renderer)/', pathNot: '^core/schedule/japanese-holidays\\.ts$' },
      to: { path: 'node_modules/@holiday-jp/' },
    },
    {
      name: 'renderer-no-holidays',
      severity: 'error',
      comment: 'days are counted in the main process: 230 kB of holidays are no part of a page',
      from: { path: '^renderer/' },
      to: { path: '^core/schedule/japanese-holidays\\.ts$', ...runtime },
    },
    {
      name: 'rows-below-the-case',
      severity: 'error',
      comment: 'the rule of the rows is told what a case knows of them (core/case/rows-of-case.ts): types, too',
      from: { path: '^core/rows/' },
      to: { path: '^core/', pathNot: '^core/(rows|base|formats|crypto|reading|files|verdict|portal|site)/' },
    },
    {
      name: 'renderer-not-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: [
          '^electron/',
          '^electron$',
          'node_modules/(electron|electron-log|node-forge|better-sqlite3)/',
          '^(scripts|test)/',
        ],
      },
    },
    { name: 'renderer-no-node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'renderer-no-crypto',
      severity: 'error',
      comment: 'types of core/crypto are fine, its code is not (the build also looks at what the bundle holds)',
      from: { path: '^renderer/' },
      to: { path: '^core/crypto/', ...runtime },
    },
    {
      name: 'electron-not-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: ['^renderer/', '^(scripts|test)/'] },
    },
    {
      name: 'practice-stands-alone',
      severity: 'error',
      comment: 'the practice servers know neither Electron nor the rest of the shell',
      from: { path: '^electron/practice/' },
      to: { path: ['^electron$', 'node_modules/electron/', '^electron/(?!practice/)'] },
    },
    {
      name: 'page-code-is-bundled',
      severity: 'error',
      comment: 'what runs inside a foreign page is bundled by itself: nobody imports it',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/foreign/assistant/page/' },
      to: { path: '^electron/foreign/assistant/page/' },
    },
    {
      name: 'page-code-knows-core-only',
      severity: 'error',
      from: { path: '^electron/foreign/assistant/page/' },
      to: { pathNot: ['^core/', '^electron/foreign/assistant/page/'] },
    },
    {
      name: 'page-code-no-crypto',
      severity: 'error',
      from: { path: '^electron/foreign/assistant/page/' },
      to: { path: '^core/crypto/' },
    },
    {
      name: 'keychain-in-one-file',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/keychain/keychain\\.ts$' },
      to: { path: '@napi-rs/keyring' },
    },
    {
      name: 'age-in-one-file',
      severity: 'error',
      comment: 'what locks a hand-over file, and its words, are known where it is made and opened',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/hand-over/(seal|word-lists)\\.ts$' },
      to: { path: 'node_modules/(age-encryption|@scure/bip39)/' },
    },
    {
      name: 'sqlite-in-the-drivers',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/ledger/driver[^/]*\\.ts$' },
      to: { path: '(better-sqlite3|@photostructure/sqlite|^(node:)?sqlite$)' },
    },
    {
      name: 'product-not-tests',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { path: '^(scripts|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.d.ts'],
    },
  },
};
