import { api } from '@/lib/messages/runtime';
import type { Site } from '@/lib/sites/site';

/** A symbol, because a page can give an element any name, and an element's name is a property of the window. */
const running = Symbol.for('overlay');
const world = globalThis as typeof globalThis & { [running]?: Lifetime };

/**
 * How long this script lives: until a newer one retires it, or until the extension it belongs to has gone.
 * Everything that the script adds to the page hangs on `signal`.
 */
export class Lifetime {
  readonly #ender = new AbortController();
  #retirement = new AbortController();
  #retireName = '';

  readonly signal = this.#ender.signal;

  /** Of the overlay that lives here: takes a site that was brought later. */
  learn: ((site: Site) => void) | undefined;

  /** The life that goes on in this document, whichever of our scripts began it. */
  static get current(): Lifetime | undefined {
    return world[running];
  }

  /** A life for this document; `undefined` when a script of this very extension lives in it already. */
  static begin(): Lifetime | undefined {
    if (world[running]?.isAlive) return undefined;
    return (world[running] = new Lifetime());
  }

  /** Asked wherever something calls us: an update of the extension tells its old scripts nothing (F4), so they have to look. */
  get isAlive(): boolean {
    if (!this.signal.aborted && !isInstalled()) this.end();
    return !this.signal.aborted;
  }

  end(): void {
    this.#retirement.abort();
    this.#ender.abort();
  }

  onEnd(clean: () => void): void {
    this.signal.addEventListener('abort', clean, { once: true });
  }

  /**
   * Retires the older scripts of ours in this document, and lets a newer one retire us. The event is made by a script and so
   * cannot be trusted by its kind; it is by its name, which the background tells to our own scripts only.
   */
  succeed(name: string): void {
    if (name === this.#retireName) return;
    this.#retirement.abort();
    this.#retirement = new AbortController();
    this.#retireName = name;
    document.dispatchEvent(new Event(name));
    document.addEventListener(name, () => this.end(), { signal: this.#retirement.signal });
  }

  /** Listens while we live, and to the browser's own events only: what the page makes up is not heard (S6). */
  listen<Name extends string>(
    target: EventTarget,
    name: Name,
    heard: (event: Name extends keyof WindowEventMap ? WindowEventMap[Name] : Event) => void,
    options: AddEventListenerOptions = {},
  ): void {
    const hear = (event: Event) => {
      if (event.isTrusted && this.isAlive) heard(event as Parameters<typeof heard>[0]);
    };
    target.addEventListener(name, hear, { ...options, signal: this.signal });
  }
}

/** Under an orphan the API loses its id, or goes altogether. */
function isInstalled(): boolean {
  try {
    return !!api().runtime?.id;
  } catch {
    return false;
  }
}
