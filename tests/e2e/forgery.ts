import { type Page } from 'puppeteer';
import { type SpyingWindow } from './hostile-page';

/** Everything that could speak with a script of ours, made up by the page. */
export const forge = (page: Page, id: string) =>
  page.evaluate((known) => {
    const element = (window as unknown as SpyingWindow).stranger();
    const fields = { name: 'Forged', emails: [], phones: [], currency: 'NOK' };
    const command = { command: 'lead.create', requestId: 'forged', input: { fields, source: { site: 'linkedin' } } };
    const messages = [
      command,
      { question: 'panel.toggle' },
      { question: 'panel.close' },
      { event: 'page.changed' },
      { type: `${known}:overlay:wxt:content-script-started`, contentScriptName: 'overlay', messageId: 'forged' },
    ];
    for (const message of messages) {
      window.postMessage(message, '*');
      window.dispatchEvent(new MessageEvent('message', { data: message, origin: `chrome-extension://${known}` }));
    }
    const names = [
      'overlay',
      'panel.toggle',
      'overlay.refresh',
      `${known}:overlay:wxt:content-script-started`,
      'wxt:content-script-started',
      'wxt:locationchange',
    ];
    for (const name of names)
      for (const target of [window, document, document.documentElement, element]) {
        target.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'overlay', messageId: 'forged' } }));
        target.dispatchEvent(new Event(name));
      }
    const made = { bubbles: true, composed: true, cancelable: true };
    const x = innerWidth - 10;
    for (let y = 0; y < innerHeight; y += 14) {
      const at = { ...made, clientX: x, clientY: y, button: 0, pointerId: 1 };
      const hit = document.elementFromPoint(x, y);
      for (const target of [hit, element]) {
        target?.dispatchEvent(new PointerEvent('pointerdown', at));
        target?.dispatchEvent(new PointerEvent('pointerup', at));
        target?.dispatchEvent(new MouseEvent('click', at));
      }
    }
    element.click();
    for (const key of ['Enter', ' ', 'Escape', 'a', 'l', 'ArrowUp', 'ArrowDown'])
      for (const target of [element, document, window])
        target.dispatchEvent(new KeyboardEvent('keydown', { ...made, key }));
    for (const name of ['visibilitychange', 'pageshow', 'pagehide', 'popstate', 'hashchange', 'freeze'])
      for (const target of [window, document]) target.dispatchEvent(new Event(name));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    element.focus();
  }, id);
