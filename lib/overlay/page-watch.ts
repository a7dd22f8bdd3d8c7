import type { Reading } from '@/lib/messages/contract';
import type { PageView } from '@/lib/sites/site';
import { Changes, isTelling } from './changes';
import type { Lifetime } from './lifetime';
import { afterLook, arrivedAt, nextLook, type PageState } from './reading';
import { Settle } from './settle';

interface Heard {
  /** What the page shows is another than before. */
  changed(reading: Reading): void;
  /** Something happened in the document, perhaps to what is `ours`. */
  stirred(): void;
  /** The page has settled, or its window has another size. */
  settled(): void;
  /** The rep goes on in a document that is not watched: it is at another address, or in sight again. */
  passed(): void;
}

/** Watches one document, whoever reads it: where it is, and what it shows. At rest until `start`. */
export class PageWatch {
  #state: PageState = arrivedAt('', 0);
  #watching = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #settle = new Settle(() => this.#isAwake && this.#settled());
  readonly #changes = new Changes((records) => this.#mutated(records));

  /** Our elements in the document, whose coming and going tells nothing. */
  readonly ours = new WeakSet<Node>();

  readonly #read: (url: URL) => PageView | undefined;
  readonly #lifetime: Lifetime;
  readonly #heard: Heard;

  /** `read`: whom the page shows that this address names, `undefined` while it is not that page. */
  constructor(read: (url: URL) => PageView | undefined, lifetime: Lifetime, heard: Heard) {
    this.#read = read;
    this.#lifetime = lifetime;
    this.#heard = heard;
    const follow = () => (this.#watching ? this.#follow() : heard.passed());
    // `currententrychange` comes after the URL has changed, `navigate` before; Firefox has neither before version 147.
    if ('navigation' in globalThis) lifetime.listen(navigation, 'currententrychange', follow);
    lifetime.listen(window, 'popstate', follow);
    lifetime.listen(window, 'hashchange', follow);
    lifetime.listen(window, 'resize', () => this.poke());
    lifetime.listen(document, 'visibilitychange', () => {
      if (this.#watching) this.#wake();
      else if (!document.hidden) heard.passed();
    });
    lifetime.onEnd(() => this.stop());
  }

  get isWatching(): boolean {
    return this.#watching;
  }

  get reading(): Reading {
    return this.#state.reading;
  }

  /** Begins, or begins anew. */
  start(): void {
    this.#watching = true;
    this.#arrive();
    this.#wake();
  }

  stop(): void {
    this.#watching = false;
    this.#state = arrivedAt('', 0);
    this.#sleep();
  }

  /** Reads afresh, now. */
  read(): Reading {
    if (!this.#watching) return this.reading;
    this.#follow();
    this.#look();
    return this.reading;
  }

  /** What counts on the page is another now: it is looked at when it has settled. */
  poke(): void {
    if (this.#isAwake) this.#settle.poke();
  }

  get #isAwake(): boolean {
    return this.#watching && !document.hidden && this.#lifetime.isAlive;
  }

  #wake(): void {
    this.#sleep();
    if (!this.#isAwake) return;
    this.#heard.stirred();
    this.#changes.observe();
    this.#follow();
    // Nobody waited while the page was hidden.
    this.#state = { ...this.#state, since: performance.now() };
    this.#settle.poke();
  }

  #sleep(): void {
    this.#changes.disconnect();
    this.#settle.cancel();
    clearTimeout(this.#retry);
  }

  #mutated(records: MutationRecord[]): void {
    if (!this.#isAwake) return;
    this.#heard.stirred();
    this.#follow();
    if (records.some((record) => isTelling(record, this.ours))) this.#settle.poke();
  }

  #follow(): void {
    if (location.href !== this.#state.url) this.#arrive();
  }

  #arrive(): void {
    this.#become(arrivedAt(location.href, performance.now()));
    this.poke();
  }

  #settled(): void {
    this.#changes.observe();
    this.#follow();
    this.#look();
    this.#heard.settled();
  }

  #look(): void {
    this.#become(afterLook(this.#state, this.#view(), performance.now()));
    clearTimeout(this.#retry);
    const wait = nextLook(this.#state, performance.now());
    if (wait !== undefined && this.#isAwake) this.#retry = setTimeout(() => this.#isAwake && this.#settle.poke(), wait);
  }

  #view(): PageView | undefined {
    try {
      return this.#read(new URL(this.#state.url));
    } catch {
      // A host can show what no reader foresaw: that is a page we do not recognise, never an error in the host's console.
      return undefined;
    }
  }

  #become(next: PageState): void {
    if (next === this.#state) return;
    this.#state = next;
    this.#heard.changed(next.reading);
  }
}
