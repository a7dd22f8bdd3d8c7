import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { matches } from './lib/sites/matches';
import { shippedParts } from './webstore/pack/shipped-parts';
import { makeSteady } from './webstore/pack/steady-zip';

const root = fileURLToPath(new URL('.', import.meta.url));
const hosts = Object.values(matches).flat();

/** S2: no code but our own, no network, no markup from strings; only the two hosts may frame a page of ours. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  `frame-ancestors 'self' ${hosts.map((pattern) => pattern.replace('/*', '')).join(' ')}`,
  "require-trusted-types-for 'script'",
  // Of `components/ui/worker.ts`: it names our own workers, and can make no markup.
  'trusted-types fairlead-worker',
].join('; ');

const smallest = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
} as const;

export default defineConfig({
  outDir: process.env.WXT_OUT_DIR ?? '.output',
  // An arrow between rooms must be seen: no auto-imports.
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for where the rep switches notifications on, or backups that are saved by themselves.
    optional_permissions: ['notifications', 'downloads'],
    host_permissions: hosts,
    // S8: without this key every other extension may connect to us.
    ...(browser !== 'firefox' && { externally_connectable: { ids: [] } }),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: hosts,
        // S4: the address changes with every session, so that a host cannot ask for it.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'panel.html?in=side', default_title: 'Fairlead', open_at_install: false } }
      : { side_panel: { default_path: 'panel.html?in=side' } }),
    options_ui: { page: 'dashboard.html#/settings', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandTogglePanel__' },
      'log-contact': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandLogContact__' },
      'find-lead': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandFindLead__' },
      // Chrome suggests four keys and no more: the rep gives this one hers, if she wants one.
      'open-side-panel': { description: '__MSG_commandOpenSidePanel__' },
    },
    omnibox: { keyword: 'lead' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'fairlead@example.com',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: {
    // npm and Puppeteer read these two while installing; by itself WXT leaves out what begins with a dot.
    includeSources: ['.npmrc', '.puppeteerrc.cjs'],
    // Mozilla's reviewers build the package from its sources: they get what that takes.
    excludeSources: ['artifacts/**', 'tests/**', 'webstore/**/*.png', 'assets/*.png', '*.log'],
  },
  hooks: {
    'zip:extension:done': (_, file) => makeSteady(file),
    'zip:sources:done': (_, file) => makeSteady(file),
    // No tab keeps compiled code of a content script from another: each byte is paid in each tab. This minifier leaves 2 % less.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script') return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: smallest,
        cssTarget: ['chrome140', 'firefox142'],
      };
    },
    // Browsers name Norwegian in three ways; `nb` finds only `nb`, `no` only `no`, and `nn` would fall back to English.
    'build:publicAssets': ({ config }, files) => {
      for (const locale of ['no', 'nn'])
        files.push({
          absoluteSrc: join(config.publicDir, '_locales/nb/messages.json'),
          relativeDest: `_locales/${locale}/messages.json`,
        });
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), shippedParts(root)],
    worker: { plugins: () => [shippedParts(root)] },
    resolve: {
      alias: {
        // S5: WXT's context posts and listens for events that a page can see and forge. We own the overlay's lifetime.
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/overlay/context.ts', import.meta.url)),
      },
    },
  }),
});
