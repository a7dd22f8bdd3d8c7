/**
 * The architecture. Each room (a folder) and the rooms it may import from; nothing else is allowed.
 * Rooms meet by `@/` paths only, so that every arrow is seen; `./` stays inside a folder, `../` is forbidden.
 * The most specific room wins: `lib/store/commands` has its own line beside `lib/store`.
 */
const arrows = {
  entrypoints: ['components', 'lib'],
  components: [
    'components',
    'lib/store/queries',
    'lib/messages/client',
    'lib/messages/tab',
    'lib/messages/panel-ask',
    'lib/messages/contract',
    'lib/pipeline',
    'lib/formats',
    'lib/i18n',
    'lib/browser',
  ],
  'lib/overlay': [
    'lib/overlay',
    'lib/sites',
    'lib/messages/client',
    'lib/messages/tab',
    'lib/messages/contract',
    'lib/messages/runtime',
    'lib/pipeline/identity',
  ],
  'lib/sites': ['lib/sites', 'lib/pipeline'],
  'lib/store': ['lib/store', 'lib/pipeline'],
  'lib/store/commands': ['lib/store', 'lib/pipeline', 'lib/messages/contract'],
  'lib/messages': ['lib/messages', 'lib/pipeline'],
  'lib/formats': ['lib/formats', 'lib/pipeline'],
  'lib/pipeline': ['lib/pipeline'],
};

/** The domain knows Zod and nothing else: any bare import that is not `zod` or `zod/…` (the lint's regexes have no look-ahead). */
const notZod = '^([^@./z]|@[^/]|z[^o]|zo[^d]|zod[^/])';

/** What only the background may import: it is the one writer. */
const backgroundOnly = ['@/lib/store/commands', '@/lib/store/commands/**', '@/lib/messages/server'];

function restricted(room, { writes = false } = {}) {
  const open = arrows[room];
  const patterns = [
    { group: ['../**'], message: 'Name the room: import across folders by an @/ path, so that the arrow is seen.' },
    {
      group: ['@/**', ...open.flatMap((to) => [`!@/${to}`, `!@/${to}/**`])],
      message: `An arrow that the table in oxlint.config.mjs does not have: ${room} may import ${open.join(', ')}.`,
    },
  ];
  if (room === 'lib/pipeline') patterns.push({ regex: notZod, message: 'lib/pipeline may use zod only.' });
  if (!writes && (room === 'entrypoints' || room === 'components'))
    patterns.push({ group: backgroundOnly, message: 'The background is the only writer: send it a command.' });
  return { 'no-restricted-imports': ['error', { patterns }] };
}

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    'react/no-danger': 'error',
    // The compiler imports what JSX needs.
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', 'fake-indexeddb/auto'] }],
    // In a transaction, and in a retry, one after the other is the point.
    'no-await-in-loop': 'off',
  },
  overrides: [
    ...Object.keys(arrows).map((room) => ({ files: [`${room}/**`], rules: restricted(room) })),
    { files: ['entrypoints/background/**'], rules: restricted('entrypoints', { writes: true }) },
  ],
};
