import { type Browser, type Page } from 'puppeteer';
import { launch } from '../e2e/browser';
import { hasPipeline } from '../e2e/steps/database';
import { type StageServer } from '../stage/server';

/** The built product and the hosts that it is measured on. */
export interface Bench {
  extension: string;
  stage: StageServer;
}

/** A browser with the product in it, at rest. */
export interface Opened {
  browser: Browser;
  /** The extension's. */
  id: string;
  /** A page of the extension's origin in which nothing of the product runs. */
  desk: Page;
  close(): Promise<void>;
}

/** A new profile in which the product has been installed and has done all that it does at its first start. */
export async function open({ extension, stage }: Bench): Promise<Opened> {
  const { browser, id, close } = await launch({ extension, stage });
  const address = (file: string) => `chrome-extension://${id}/${file}`;
  try {
    const welcome = await browser.waitForTarget((target) => target.url() === address('welcome.html'));
    const desk = await browser.newPage();
    await desk.goto(address('manifest.json'));
    await hasPipeline(desk);
    await (await welcome.page())?.close();
    return { browser, id, desk, close };
  } catch (error) {
    await close();
    throw error;
  }
}
