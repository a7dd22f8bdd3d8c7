import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type Frame, type Page } from 'puppeteer';
import { launch, newProfile } from '../e2e/browser';
import { ensureBuilt } from '../e2e/build';
import { openPanel } from '../e2e/overlay';
import { hasPipeline } from '../e2e/steps/database';
import { inboxAddress, profileAddress } from '../e2e/steps/host';
import { storedDatabase } from '../schema/raw';
import { type Rows } from '../schema/stored';
import { type Member, people } from '../stage/people';
import { startStage, type StageServer } from '../stage/server';
import { type Answered, type Sent } from './writes';

/** Where commands come from: two tabs of the hosts with their panels, the popup's page, and the dashboard. */
export const senders = ['linkedin', 'gmail', 'popup', 'dashboard'] as const;
export type Sender = (typeof senders)[number];

const members = people.filter((one): one is Member => one.slug !== undefined && one.ui === 'sdui');
/** Pages that a tab of a host goes through. */
const addresses = {
  linkedin: members.slice(0, 6).map((one) => profileAddress(one)),
  gmail: [inboxAddress, inboxAddress.replace('#inbox', '#sent'), inboxAddress.replace('#inbox', '#starred')],
};
const pages = { popup: 'popup.html', dashboard: 'dashboard.html#/leads' } as const;

/** One rep's browser, which can be killed and started again in the same profile, and the hosts that it talks to. */
export class Field {
  private launched: Awaited<ReturnType<typeof launch>> | undefined;
  private readonly tabs = new Map<Sender, Page>();
  private readonly views = new Map<Sender, Page | Frame>();
  /** A page of the extension's origin in which nothing of the product runs. */
  desk!: Page;

  private constructor(
    private readonly stage: StageServer,
    private readonly extension: string,
    readonly profile: string,
  ) {}

  static async start(): Promise<Field> {
    const [stage, profile] = await Promise.all([startStage(), newProfile()]);
    const field = new Field(stage, await ownBuild(), profile);
    try {
      await field.open();
      return field;
    } catch (error) {
      await field.end();
      throw error;
    }
  }

  get browser(): Browser {
    if (!this.launched) throw new Error('The browser does not run');
    return this.launched.browser;
  }

  /** The extension's, which it keeps. */
  id = '';

  readonly address = (file: string): string => `chrome-extension://${this.id}/${file}`;

  /** Starts the browser, and opens all from which commands come. */
  async open(): Promise<void> {
    const { stage, extension, profile } = this;
    this.launched = await launch({ extension, profile, stage });
    this.id = this.launched.id;
    await this.openDesk();
  }

  private async openDesk(): Promise<void> {
    this.desk = await this.browser.newPage();
    await this.desk.goto(this.address('manifest.json'));
    await hasPipeline(this.desk);
    this.tabs.clear();
    this.views.clear();
  }

  /** The view of a sender, opened where it is not. */
  async view(sender: Sender): Promise<Page | Frame> {
    return this.views.get(sender) ?? (await this.reopen(sender, 0));
  }

  /** Takes the sender to another page, or opens it anew. */
  async reopen(sender: Sender, place: number): Promise<Page | Frame> {
    this.views.delete(sender);
    const page = this.tabs.get(sender) ?? (await this.browser.newPage());
    this.tabs.set(sender, page);
    if (sender === 'popup' || sender === 'dashboard') {
      await page.goto(this.address(pages[sender]));
      await page.reload();
      this.views.set(sender, page);
      return page;
    }
    const list = addresses[sender];
    await page.goto(list[place % list.length] ?? '');
    const panel = await openPanel(page);
    this.views.set(sender, panel);
    return panel;
  }

  /** Sends it as the product's own client does: three times under the same number. `undefined`: whoever sent it is gone. */
  async send(sender: Sender, sent: Sent): Promise<Answered | undefined> {
    const view = await this.view(sender).catch((error: unknown) => {
      // Its page was being opened when the browser was killed.
      if (this.launched?.browser.connected) throw error;
      return undefined;
    });
    if (!view) return undefined;
    const answer = view.evaluate(async (envelope) => {
      for (let tries = 1; tries <= 3; tries += 1) {
        const answered = (await chrome.runtime.sendMessage(envelope).catch(() => undefined)) as Answered | undefined;
        if (answered) return answered;
      }
      return undefined;
    }, sent);
    return answer.catch(() => undefined);
  }

  async rows(): Promise<Rows> {
    // Where the browser has just taken the database away, a look would make one of no version.
    await hasPipeline(this.desk);
    return (await storedDatabase(this.desk)).rows;
  }

  /** What lies in the extension's own storage under this name. */
  kept<Value>(key: string): Promise<Value | undefined> {
    return this.desk.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key) as Promise<
      Value | undefined
    >;
  }

  /** Puts the next version in the place of the one that runs, as the browser's own update does; it takes its pages with it. */
  async update(): Promise<void> {
    const file = path.join(this.extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    const [major, minor, patch = 0] = manifest.version.split('.').map(Number);
    await writeFile(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${patch + 1}` }));
    for (const sender of ['linkedin', 'gmail'] as const) await this.tabs.get(sender)?.close();
    await this.browser.installExtension(this.extension);
    await this.openDesk();
  }

  /** Ends the browser at once, whatever it is doing. */
  async kill(): Promise<void> {
    const { browser } = this;
    const gone = new Promise<void>((resolve) => {
      browser.process()?.once('exit', () => resolve());
    });
    browser.process()?.kill('SIGKILL');
    await gone;
    this.launched = undefined;
  }

  async quit(): Promise<void> {
    await this.launched?.close();
    this.launched = undefined;
  }

  async end(): Promise<void> {
    await this.quit();
    await this.stage.close();
    for (const folder of [this.profile, this.extension])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The same build in a folder of its own, in which an update can take its place. */
async function ownBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fairlead-soak-'));
  await cp(ensureBuilt(), folder, { recursive: true });
  return folder;
}
