import { type Frame, type Page } from 'puppeteer';

const isOffer = (url: string): boolean => /^chrome-extension:\/\/[^/]+\/panel\.html\?in=offer/.test(url);

/** The frame in which a noticed mail is asked about; waits for it, up to `timeout` ms. */
export const offerFrame = (page: Page, timeout = 15_000): Promise<Frame> =>
  page.waitForFrame((frame) => isOffer(frame.url()), { timeout });

/** True while something is asked on the page. */
export const isAsked = (page: Page): boolean => page.frames().some((frame) => isOffer(frame.url()));
