import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableUnder } from '../tools/markdown-table';
import { project } from '../tools/install.mjs';
import { pngAt } from '../webstore/png';
import { languages, storeText } from '../webstore/sections';
import { ensureBuilt } from './build';
import { filesIn, packages, unpacked } from './packages';

const hosts = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

const folders: Record<string, string> = {};
let sources: Map<string, Buffer>;

beforeAll(() => {
  folders.Chromium = ensureBuilt();
  const { zips } = packages('-b', 'firefox', '--mv3');
  folders.Firefox = unpacked(zips.firefox);
  sources = filesIn(zips.sources);
});

const manifestFor = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(folders[browser] ?? '', 'manifest.json'), 'utf8')) as Record<string, unknown>;

const filesOf = (browser: string, ...kinds: string[]): { name: string; text: string }[] => {
  const folder = folders[browser] ?? '';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => kinds.some((kind) => name.endsWith(kind)))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
};

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self' https://mail.google.com https://www.linkedin.com",
  "require-trusted-types-for 'script'",
  'trusted-types fairlead-worker',
].join('; ');

/** What the browser lets us do, and others with us. Whoever makes it grow has to say so here. */
const inBoth = {
  manifest_version: 3,
  optional_permissions: ['notifications', 'downloads'],
  host_permissions: hosts,
  content_security_policy: { extension_pages: csp },
  content_scripts: [
    { matches: hosts, run_at: 'document_idle', js: ['content-scripts/overlay.js'] },
    { matches: ['https://mail.google.com/*'], run_at: 'document_idle', js: ['content-scripts/site-gmail.js'] },
    { matches: ['https://www.linkedin.com/*'], run_at: 'document_idle', js: ['content-scripts/site-linkedin.js'] },
  ],
  options_ui: { page: 'dashboard.html#/settings', open_in_tab: true },
  action: { default_title: 'Fairlead', default_popup: 'popup.html' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandTogglePanel__' },
    'log-contact': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandLogContact__' },
    'find-lead': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandFindLead__' },
    'open-side-panel': { description: '__MSG_commandOpenSidePanel__' },
  },
  omnibox: { keyword: 'lead' },
};
const expected: Record<string, Record<string, unknown>> = {
  Chromium: {
    ...inBoth,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus', 'sidePanel'],
    externally_connectable: { ids: [] },
    web_accessible_resources: [{ resources: ['panel.html'], matches: hosts, use_dynamic_url: true }],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html?in=side' },
  },
  Firefox: {
    ...inBoth,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus'],
    web_accessible_resources: [{ resources: ['panel.html'], matches: hosts }],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_title: 'Fairlead', default_panel: 'panel.html?in=side', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'fairlead@example.com',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};
/** As the texts for the stores write the manifest's names. */
const quoted = (names: unknown) => (names as string[]).map((name) => `\`${name}\``).toSorted();
/** As those texts call it. */
const storeName = (browser: string) => (browser === 'Chromium' ? 'Chrome' : browser);
/** They only say what it is called and how it looks. */
const harmless = new Set(['name', 'description', 'version', 'icons', 'default_locale']);

describe.each(['Chromium', 'Firefox'])('For %s', (browser) => {
  test('S2, S8, S12, S13, S21: the manifest asks for what is written down here and nothing else', () => {
    const told = Object.entries(manifestFor(browser)).filter(([key]) => !harmless.has(key));
    expect(Object.fromEntries(told)).toEqual(expected[browser]);
  });

  test('F12: what is kept is exempt from the browser’s quota and eviction', () => {
    expect(manifestFor(browser)).toMatchObject({
      permissions: expect.arrayContaining(['storage', 'unlimitedStorage']),
    });
  });

  test.each(languages)(
    'the store’s texts (%s) have a reason for each permission and host, and for no other',
    (language) => {
      const text = storeText(`permissions.${language}.md`);
      const { permissions, optional_permissions: later, host_permissions: asked } = manifestFor(browser);
      const here = (rows: string[][]) => rows.filter(([, browsers]) => browsers?.includes(storeName(browser)));
      const told = here(tableUnder(text, 'Permissions'));
      const asks = (when: RegExp) => told.filter(([, , one]) => when.test(one ?? '')).map(([name]) => name);
      expect(asks(/install/).toSorted()).toEqual(quoted(permissions));
      expect(asks(/later|senere/).toSorted()).toEqual(quoted(later));
      expect(tableUnder(text, 'Hosts').map(([name]) => name)).toEqual(quoted(asked));
      // As much as the Chrome Web Store takes.
      const reasons = [...told, ...tableUnder(text, 'Hosts')].map((row) => row.at(-1)?.length ?? 0);
      expect(Math.min(...reasons)).toBeGreaterThan(50);
      expect(Math.max(...reasons)).toBeLessThanOrEqual(1000);
    },
  );

  test('each icon is as large as the manifest says', () => {
    const icons = Object.entries(manifestFor(browser).icons as Record<string, string>);
    expect(icons.map(([size]) => size)).toEqual(['16', '32', '48', '128']);
    for (const [size, file] of icons)
      expect(pngAt(path.join(folders[browser] ?? '', file))).toMatchObject({
        width: Number(size),
        height: Number(size),
      });
  });

  test('the content scripts of both sites together are at most 15 kB gzip', () => {
    const scripts = filesOf(browser, '.js').filter(({ name }) => name.startsWith('content-scripts'));
    const bytes = new Map(
      scripts.map(({ name, text }) => [path.basename(name), gzipSync(text, { level: 9 }).byteLength]),
    );
    expect([...bytes.keys()].toSorted()).toEqual(['overlay.js', 'site-gmail.js', 'site-linkedin.js']);
    expect(bytes.get('overlay.js')).toBeGreaterThan(5_000);
    expect([...bytes.values()].reduce((sum, one) => sum + one)).toBeLessThanOrEqual(15 * 1024);
  });

  test.each([
    'indexedDB',
    'localStorage',
    'sessionStorage',
    'Dexie',
    'wxt:',
    'wxt-',
    'postMessage',
    'ZodError',
    'react',
  ])('S5, S10: the content scripts know nothing of %s', (word) => {
    const scripts = filesOf(browser, '.js').filter(({ name }) => name.startsWith('content-scripts'));
    expect(scripts.filter(({ text }) => text.includes(word)).map(({ name }) => name)).toEqual([]);
  });

  test('S19: no code is made from text, and none is fetched', () => {
    // `eval` itself, not the method of a calculator that the charts' axes bring along.
    const makes =
      /(?<!\.)\beval\(|\bFunction\(|\bset(?:Timeout|Interval)\(\s*['"`]|\b(?:globalThis|window|self)\.eval\b|\bnew Function\b|\bimportScripts\b|\bimport\(\s*[`'"]?(?!\.{0,2}\/)[^`'".)]*:/;
    const asks = /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/;
    for (const { name, text } of filesOf(browser, '.js')) {
      expect(makes.exec(text)?.[0], name).toBeUndefined();
      expect(asks.exec(text)?.[0], name).toBeUndefined();
    }
  });

  test('S2: pages load their own files only, and have no script of their own inside', () => {
    const pages = filesOf(browser, '.html');
    expect(pages.map(({ name }) => name).toSorted()).toEqual([
      'dashboard.html',
      'panel.html',
      'popup.html',
      'welcome.html',
    ]);
    for (const { name, text } of pages) {
      const loaded = [...text.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
      expect(
        loaded.filter((address) => !/^\/[\w-]/.test(address)),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/<script\b(?![^>]*\bsrc=)|\son\w+=/);
    }
  });

  test('S19: no address stands in the bundles but the two hosts’, and words of libraries about themselves', () => {
    const known = [
      /^https:\/\/(mail\.google|www\.linkedin)\.com(?![\w.])/,
      /^http:\/\/www\.w3\.org\//,
      // Reserved for examples: how the rep writes a link in a template.
      /^https:\/\/example\.com$/,
      // In the messages of errors: Dexie's, React's, i18next's.
      /^https?:\/\/(bit\.ly\/2kdckMn|tinyurl\.com\/y2uuvskb|react\.dev\/errors|react\.i18next\.com\/latest|tailwindcss\.com)/,
    ];
    const addresses = filesOf(browser, '.js', '.css', '.html').flatMap(
      ({ text }) => text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\]*/g) ?? [],
    );
    expect(addresses.filter((address) => !known.some((one) => one.test(address)))).toEqual([]);
  });

  test('S12: nothing that only developers need is shipped', () => {
    const names = readdirSync(folders[browser] ?? '', { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.(map|ts|tsx|md)$|(^|\/)\./.test(name))).toEqual([]);
  });
});

test('the sources for Mozilla’s reviewers hold what the package is built from, as it is here, and nothing of a machine', () => {
  const needed = ['README.md', 'package.json', 'package-lock.json', '.npmrc', '.puppeteerrc.cjs', 'tsconfig.json'];
  const rooms = ['entrypoints', 'components', 'lib', 'public', 'assets', 'webstore'];
  expect([...sources.keys()]).toEqual(expect.arrayContaining([...needed, 'wxt.config.ts']));
  for (const room of rooms) expect([...sources.keys()].some((name) => name.startsWith(`${room}/`))).toBe(true);
  for (const [name, content] of sources) {
    expect(content.equals(readFileSync(path.join(project, name))), name).toBe(true);
    expect(name).not.toMatch(/(^|\/)(node_modules|\.git|\.output|\.wxt|artifacts|tests)\/|\.(png|zip|log|env)$/);
  }
  expect(sources.get('README.md')?.toString()).toContain('npm run zip');
});
