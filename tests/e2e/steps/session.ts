import { type Browser, type Page, type Target } from 'puppeteer';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { startStage, type StageOptions, type StageServer } from '../../stage/server';
import { launch, type Launched, type LaunchOptions } from '../browser';
import { ensureBuilt } from '../build';
import { emptyPipeline, hasPipeline } from './database';

export interface SessionOptions extends Omit<LaunchOptions, 'stage'> {
  stage?: StageOptions;
}

/** One browser with the extension, and the stage that it talks to. */
export class Session {
  /** A page of the extension's origin in which nothing of the product runs: from it a test reads the database and sends commands. */
  desk!: Page;

  private constructor(
    readonly stage: StageServer,
    private readonly launched: Launched,
  ) {}

  static async start({
    stage: stageOptions,
    extension = ensureBuilt(),
    ...options
  }: SessionOptions = {}): Promise<Session> {
    const stage = await startStage(stageOptions);
    try {
      const session = new Session(stage, await launch({ ...options, extension, stage }));
      // It opens by itself, and would come to the front in the middle of the first test.
      await session.browser.waitForTarget((target) => target.url() === session.address('welcome.html'));
      session.desk = await session.browser.newPage();
      await session.desk.goto(session.address('manifest.json'));
      await hasPipeline(session.desk);
      await session.closeTabs();
      return session;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  get browser(): Browser {
    return this.launched.browser;
  }

  /** The extension's. */
  get id(): string {
    return this.launched.id;
  }

  /** Of a page of the extension's, e.g. `popup.html`. */
  readonly address = (file: string): string => `chrome-extension://${this.id}/${file}`;

  /** A new tab in front. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** All but the desk, the popup and the side panel too. */
  async closeTabs(): Promise<void> {
    await this.closeAll((target) => target.type() === 'page');
  }

  /** Closes whatever page of these still stands, and waits till it is gone. */
  async closeAll(isMeant: (target: Target) => boolean): Promise<void> {
    const meant = () => this.browser.targets().filter((one) => one !== this.desk.target() && isMeant(one));
    await Promise.all(meant().map(closed));
    await vi.waitUntil(() => meant().length === 0, { timeout: 5_000, interval: 20 });
  }

  /** As on the day of the install, but for the welcome page: no tab, no lead, no draft, the settings as they come. */
  async reset(): Promise<void> {
    await this.closeTabs();
    await emptyPipeline(this.desk);
    // An emptied database is one that has lost something: no page of ours is to open over the next test and say so.
    await this.desk.evaluate(async () => {
      await chrome.storage.session.set({ 'loss-told': true });
      await chrome.storage.local.remove('sentinel');
    });
  }

  /** The browser goes as in a crash, and leaves what is in its profile. */
  async kill(): Promise<void> {
    const running = this.browser.process();
    const gone = new Promise((resolve) => running?.once('exit', resolve));
    running?.kill('SIGKILL');
    await gone;
    await this.stage.close();
  }

  async close(): Promise<void> {
    await this.launched.close();
    await this.stage.close();
  }
}

/** A popup may close by itself meanwhile, having lost the focus. */
async function closed(target: Target): Promise<void> {
  try {
    const page = (await target.page()) ?? (await target.asPage());
    await page.close();
  } catch {
    // It is gone.
  }
}

/** One session for the tests of a file, emptied after each; to be asked for within a test. */
export function sharedSession(options: SessionOptions = {}): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await Session.start(options);
  });
  afterEach(() => session?.reset());
  afterAll(() => session?.close());
  return () => {
    if (!session) throw new Error('The session has not been started');
    return session;
  };
}
