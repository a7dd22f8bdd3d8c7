import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type Frame, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startStage, type StageServer } from '../../stage/server';
import { findFirefox, howToGetFirefox } from '../../tools/firefox.mjs';
import { emptyPipeline, hasPipeline } from '../steps/database';
import { openHost } from '../steps/host';
import { addressOf, launchFirefox } from './browser';
import { openPanel } from './overlay';
import { type Proxy, startProxy } from './proxy';

/** One Firefox with the extension, the stage that it talks to, and the proxy between them. */
export class FirefoxSession {
  /** As in `Session`. */
  desk!: Page;

  private constructor(
    readonly stage: StageServer,
    readonly proxy: Proxy,
    readonly browser: Browser,
    /** Where downloads go. */
    readonly downloads: string,
  ) {}

  static async start(): Promise<FirefoxSession> {
    const [stage, downloads] = await Promise.all([startStage(), mkdtemp(path.join(tmpdir(), 'fairlead-downloads-'))]);
    const proxy = await startProxy(stage.port);
    const started = new FirefoxSession(stage, proxy, await launchFirefox(proxy.port, downloads), downloads);
    await started.openDesk();
    return started;
  }

  /** Also where the extension was loaded anew, which closes its pages. */
  async openDesk(): Promise<void> {
    this.desk = await this.visit(addressOf('manifest.json'));
    await hasPipeline(this.desk);
  }

  /** A new tab in front. That one of ours has been loaded is not told to Puppeteer: what is looked for there is waited for. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, url.startsWith('https:') ? {} : { waitUntil: [] });
    return page;
  }

  readonly address = addressOf;

  /** A host's page in a new tab, with its panel opened by a click. */
  async openPanelOn(url: string): Promise<{ page: Page; panel: Frame }> {
    const page = await openHost(this, url);
    return { page, panel: await openPanel(page) };
  }

  /** All but the desk. */
  async closeTabs(): Promise<void> {
    const others = (await this.browser.pages()).filter((page) => page !== this.desk);
    await Promise.all(others.map((page) => page.close()));
  }

  /** As on the day of the install: no tab, no lead, no draft, the settings as they come. */
  async reset(): Promise<void> {
    await this.closeTabs();
    await emptyPipeline(this.desk);
    // An emptied database is one that has lost something: no page of ours is to open over the next test and say so.
    await this.desk.evaluate(() => chrome.storage.session.set({ 'loss-told': true }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.proxy.close(), this.stage.close(), rm(this.downloads, { recursive: true, force: true })]);
  }
}

let current: FirefoxSession | undefined;

/** The one session of all tests: to be asked for within a test. */
export function session(): FirefoxSession {
  if (!current) throw new Error('The session has not been started');
  return current;
}

/** To be called at the top of the file. Without a Firefox every test is skipped, and says why. */
export function withFirefox(): void {
  const isThere = findFirefox() !== undefined;
  beforeAll(async () => {
    if (isThere) current = await FirefoxSession.start();
  });
  beforeEach(({ skip }) => skip(!isThere, howToGetFirefox.replaceAll('\n', ' ')));
  afterEach(() => current?.reset());
  afterAll(() => current?.close());
}
