import { type Page } from 'puppeteer';

/** Where no bubble is open yet. */
export const feedAddress = 'https://www.linkedin.com/feed/';

/** Opens the host's first conversation in a bubble over the page. */
export const openBubble = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
    root.querySelector<HTMLElement>('.msg-overlay-bubble-header__button')?.click();
  });

/** A second one beside it, as a wide window has room for: with somebody of this name. */
export const openSecondBubble = (page: Page, name: string): Promise<void> =>
  page.evaluate((partner) => {
    const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
    const first = root.querySelector('.msg-overlay-conversation-bubble');
    const second = first?.cloneNode(true) as Element;
    second.querySelector('.profile-card-one-to-one__profile-link')?.parentElement?.remove();
    const link = second.querySelector('h2 a');
    link?.setAttribute('href', '/in/ACoAASecondBubble000000000000000000000/');
    link?.firstElementChild?.replaceChildren(partner);
    first?.after(second);
  }, name);

/** Closes the one that was opened first. */
export const closeFirstBubble = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
    root.querySelector('.msg-overlay-conversation-bubble')?.remove();
  });
