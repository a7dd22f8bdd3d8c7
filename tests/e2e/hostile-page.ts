import { type Thread } from '../stage/gmail/mailbox';
import { threadView } from '../stage/gmail/thread';
import { linkedinPage } from '../stage/linkedin/page';
import { sduiProfile } from '../stage/linkedin/sdui-profile';
import { h, toHtml } from '../stage/markup';
import { type Member, rep } from '../stage/people';

/** What the spying page has for a test: what it heard, and the element of ours that it found. */
export type SpyingWindow = Window & { overheard: string[]; stranger(): HTMLElement };

/**
 * Runs in the page before anything else. Hears every event there is, before anybody; sees every change of the document; and
 * stands in the way of what scripts call to speak with each other.
 */
function spy(): void {
  /* oxlint-disable unicorn/consistent-function-scoping -- the page gets the text of this function, and nothing from around it */
  const overheard: string[] = [];
  const stranger = () => [...document.documentElement.children].find((one) => !['HEAD', 'BODY'].includes(one.nodeName));
  Object.assign(window, { overheard, stranger });
  const told = (thing: object): string => {
    const parts: string[] = [];
    for (const key in thing) {
      const value: unknown = Reflect.get(thing, key);
      if (['string', 'number', 'boolean'].includes(typeof value)) parts.push(`${key}=${String(value)}`);
      else if (value instanceof Element) parts.push(`${key}=${value.outerHTML.slice(0, 200)}`);
      else if (key === 'data' || key === 'detail') parts.push(`${key}=${JSON.stringify(value)}`);
    }
    return parts.join(' ');
  };
  const names = new Set([
    'focusin',
    'focusout',
    'DOMContentLoaded',
    'readystatechange',
    'compositionupdate',
    'textInput',
  ]);
  for (const thing of [window, document, HTMLElement.prototype, SVGElement.prototype])
    for (const key in thing) if (key.startsWith('on')) names.add(key.slice(2));
  // Whoever calls a listener in its own turn may stand in the stack of an error that is made there.
  const heard = (event: Event) =>
    overheard.push(`event ${event.type} ${told(event)} ${new Error('stack').stack ?? ''}`);
  for (const name of names) window.addEventListener(name, heard, true);

  // What the browser measures and reports of a page names scripts, elements and addresses.
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {
          target,
          element,
          sources = [],
        } = entry as PerformanceEntry & {
          target?: Node;
          element?: Node;
          sources?: { node?: Node }[];
        };
        const nodes = [target, element, ...sources.map(({ node }) => node)].filter((node) => node?.isConnected);
        const hidden = nodes.filter((node) => node?.getRootNode() !== document).map((node) => node?.nodeName);
        overheard.push(`measured ${JSON.stringify(entry)} ${hidden.length > 0 ? `inside ${hidden.join()}` : ''}`);
      }
    }).observe({ type, buffered: true, durationThreshold: 0 } as PerformanceObserverInit);
  new ReportingObserver((reports) => overheard.push(`report ${JSON.stringify(reports)}`), { buffered: true }).observe();

  const watch = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      if (attributeName) overheard.push(`attribute ${attributeName} of ${(target as Element).outerHTML.slice(0, 200)}`);
      for (const node of addedNodes)
        overheard.push(`node ${node instanceof Element ? node.outerHTML : node.nodeValue}`);
    }
  }).observe(document, watch);

  const overhear = (owner: object, name: string) => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function overhearing(this: unknown, ...given: unknown[]) {
      overheard.push(`call ${name} ${given.map((one) => (one instanceof Event ? one.type : String(one))).join(' ')}`);
      return Reflect.apply(original, this, given);
    });
  };
  overhear(EventTarget.prototype, 'dispatchEvent');
  overhear(Element.prototype, 'attachShadow');
  overhear(window, 'postMessage');
  overhear(MessagePort.prototype, 'postMessage');
  overhear(BroadcastChannel.prototype, 'postMessage');
  overhear(Node.prototype, 'appendChild');
  overhear(Element.prototype, 'append');
  overhear(JSON, 'parse');
  overhear(Promise.prototype, 'then');
  overhear(HTMLElement.prototype, 'focus');
}

/** A page of LinkedIn's or Gmail's in which only our script runs; the stage puts the nonce in. */
const inhabited = (html: string): string =>
  html
    .replaceAll(/<script\b[^>]*><\/script>/g, '')
    .replace('<head>', `<head><script nonce="NONCE">(${spy.toString()})()</script>`);

/** A profile of the 2026 interface that says of the person whatever it is told. */
export const hostileProfile = (one: Member): string => inhabited(linkedinPage(sduiProfile(one, []), 'NONCE', null));

/** A thread that stands open, in a Gmail that says of its people whatever it is told. */
export const hostileThread = (thread: Thread): string =>
  inhabited(
    `<!doctype html>${toHtml(
      h(
        'html',
        { lang: 'en' },
        h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, `${thread.subject} - ${rep.email} - Gmail`)),
        h('body', {}, h('div', { class: 'nH', role: 'main' }, threadView(thread))),
      ),
    )}`,
  );
