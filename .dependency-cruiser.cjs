// The layers (see ARCHITECTURE.md): what each part may import beside itself. Everything else is an error, also for a folder that
// isn't named here yet: give it its place first.

const { builtinModules } = require('node:module');

const CORE = {
  span: [],
  l10n: [],
  values: ['span'],
  facts: ['values'],
  // The properties that the engine knows are worded here, and so are their shapes.
  language: ['span', 'values', 'facts'],
  text: ['span', 'language'],
  places: ['span', 'values', 'language', 'text', 'facts'],
  wording: ['values', 'language', 'places', 'facts', 'l10n'],
  mentions: ['span', 'values', 'language', 'text', 'facts', 'places'],
  claims: ['span', 'values', 'language', 'text', 'places', 'wording', 'mentions', 'facts'],
  verdicts: [
    'span',
    'values',
    'language',
    'text',
    'places',
    'mentions',
    'facts',
    'wording',
    'claims',
    'l10n',
  ],
  check: [
    'span',
    'values',
    'language',
    'text',
    'places',
    'mentions',
    'facts',
    'claims',
    'verdicts',
  ],
};

const LEZER = '^node_modules/@lezer/';
const ENTITIES = '^node_modules/decode-named-character-reference/';
const LSP_TYPES = '^node_modules/vscode-languageserver-(types|textdocument)/';
const VERSION = '^package\\.json$';
const NODE = { dependencyTypes: ['core'] };

const core = (name) => `^server/src/core/${name}(/|\\.ts$)`;
const server = (name) => `^server/src/${name}(/|\\.ts$)`;
const library = (name) => `^node_modules/${name}/`;

/** Parts of server/src and client/, each with the paths that it may import beside its own. */
const PARTS = [
  ...Object.entries(CORE).map(([name, below]) => [
    `core/${name}`,
    core(name),
    [...below.map(core), LEZER, ENTITIES],
  ]),
  ['dataset', server('dataset'), [server('core'), library('yaml'), library('zod')]],
  ['config', server('config'), [server('core'), server('dataset'), library('zod')]],
  [
    'features',
    server('features'),
    [
      server('core'),
      server('dataset/nearest'),
      server('dataset/problem'),
      server('dataset/yaml/tree'),
      server('decisions'),
      server('config'),
      server('protocol'),
      server('standingWords'),
      LSP_TYPES,
    ],
  ],
  ['standing words', server('standingWords'), [server('core')]],
  ['protocol', server('protocol'), [server('core'), LSP_TYPES]],
  [
    'decisions',
    server('decisions'),
    [server('core'), server('dataset'), library('yaml'), library('zod')],
  ],
  ['host', server('host'), [server('core'), server('dataset'), server('protocol')]],
  [
    'worker host',
    server('workerHost'),
    [server('core'), server('dataset'), server('host'), server('protocol')],
  ],
  ['workspace files', server('workspaceFiles'), [server('config/globs'), library('ignore')]],
  ['node host', server('nodeHost'), ['core', 'dataset', 'host', 'workspaceFiles'].map(server)],
  [
    'lsp',
    server('lsp'),
    [
      ...['core', 'dataset', 'config', 'decisions', 'features', 'host', 'protocol'].map(server),
      library('vscode-languageserver'),
      LSP_TYPES,
      VERSION,
    ],
  ],
  ['curation', server('curation'), [server('core'), server('dataset')]],
  [
    'cli',
    '^server/src/cli/',
    [
      ...['core', 'dataset', 'config', 'curation', 'decisions', 'features', 'host'].map(server),
      server('standingWords'),
      library('csv-parse'),
      library('csv-stringify'),
      VERSION,
    ],
  ],
  [
    'entries',
    '^server/src/(node|worker|cli|checker)\\.ts$',
    ['^server/src/', library('vscode-languageserver')],
  ],
  [
    'client',
    '^client/',
    [
      server('protocol'),
      server('standingWords'),
      server('core/l10n'),
      library('vscode-languageclient'),
      '^vscode$',
      library('@types/vscode'),
    ],
  ],
];

/** Where Node's own modules may be used: the rest also runs where there is no Node. */
const ON_NODE = [
  '^client/src/node\\.ts$',
  server('dataset/nodeFiles'),
  server('dataset/nodeDigest'),
  server('nodeHost'),
  server('cli'),
];

const layers = PARTS.map(([name, own, below]) => ({
  name: `${name}: imports only what stands below it`,
  severity: 'error',
  from: { path: own },
  to: { pathNot: [own, ...below], dependencyTypesNot: NODE.dependencyTypes },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'a new part has no place yet',
      comment: 'Name it in .dependency-cruiser.cjs with what it may import.',
      severity: 'error',
      from: { path: '^(server/src|client)/', pathNot: PARTS.map(([, own]) => own) },
      to: {},
    },
    {
      name: "Node's modules only where Node is",
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: ON_NODE },
      to: NODE,
    },
    {
      name: "what a browser loads reaches none of Node's modules",
      severity: 'error',
      from: { path: ['^server/src/(worker|checker)\\.ts$', '^client/src/browser\\.ts$'] },
      to: { reachable: true, path: `^(node:)?(${builtinModules.join('|')})$` },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no file that nothing imports', severity: 'error', from: { orphan: true }, to: {} },
    {
      name: 'every import is found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // types as well: a layer must not even name what stands above it
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types'],
    },
  },
};
