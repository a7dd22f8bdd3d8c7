import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch as launchChromium, type Browser } from 'puppeteer';
import { hosts, type StageServer } from '../stage/server';
import { ensureChromium, howToGetChromium } from '../tools/chromium.mjs';

export interface LaunchOptions {
  /** The built extension's folder; none starts the browser without it. */
  extension?: string;
  /** Where the two hosts' names lead; without it no name leads anywhere. */
  stage?: Pick<StageServer, 'port' | 'spki'>;
  /** Of the extension's messages and of `navigator.language`; as a folder of `_locales` names it (`nb`). Default `en-US`. */
  language?: string;
  /** IANA; of the pages and the worker alike. */
  timeZone?: string;
  /** Of the pages, the frames and the popup. Default `light`. */
  colorScheme?: 'light' | 'dark';
  /** A profile's folder that outlives the browser (`newProfile`); default: a new one, which goes with it. */
  profile?: string;
  /** Default true. */
  headless?: boolean;
  /** CSS pixels. */
  width?: number;
  height?: number;
  args?: readonly string[];
}

export interface Launched {
  browser: Browser;
  /** The extension's, where there is one. */
  id: string;
  /** Ends the browser and removes its profile, unless that was given. */
  close(): Promise<void>;
}

/** Chromium's own traffic off: what leaves the browser must be ours to answer for. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The hosts' names lead to the stage, every other name nowhere. */
function mapping(stage: LaunchOptions['stage']): string[] {
  const toStage = stage ? hosts.map((host) => `MAP ${host} 127.0.0.1:${stage.port}`) : [];
  const rules = [...toStage, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
  return [`--host-resolver-rules=${rules}`, ...(stage ? [`--ignore-certificate-errors-spki-list=${stage.spki}`] : [])];
}

/** A profile in developer mode: else an extension that reloads itself comes back disabled. */
export async function newProfile(language = 'en-US'): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fairlead-profile-'));
  const preferences = { extensions: { ui: { developer_mode: true } }, intl: { selected_languages: language } };
  await mkdir(path.join(folder, 'Default'));
  await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/** Chromium with the built extension in it, and with nothing but the stage to talk to. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const {
    extension,
    stage,
    language = 'en-US',
    timeZone,
    colorScheme = 'light',
    profile,
    headless = true,
    width = 1280,
    height = 800,
  } = options;
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  const userDataDir = profile ?? (await newProfile(language));
  const browser = await launchChromium({
    executablePath,
    headless,
    pipe: true,
    userDataDir,
    defaultViewport: headless ? { width, height } : null,
    ...(extension && { enableExtensions: [extension] }),
    // Linux takes the interface's language from the environment, as far as the browser has its texts.
    env: { ...process.env, LANGUAGE: language, ...(timeZone && { TZ: timeZone }) },
    args: [
      // Chromium refuses its sandbox to root, in containers and on CI.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      ...mapping(stage),
      `--lang=${language}`,
      `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
      `--window-size=${width},${height + 100}`,
      ...(options.args ?? []),
    ],
  });
  const close = async () => {
    await browser.close();
    if (!profile) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { browser, id: extension ? await extensionId(browser) : '', close };
  } catch (error) {
    await close();
    throw error;
  }
}

const extensionId = async (browser: Browser): Promise<string> => {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 60_000 });
  return new URL(target.url()).host;
};
