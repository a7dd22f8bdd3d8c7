import { type SeenEntry, type SeenInit } from './seen';

/**
 * Whether our page is seen and nothing from outside lies over it, from when this is made until it is stopped. All of the page: what lies
 * over any part of a frame of another process lies over all of it, as far as the browser tells.
 */
export class Sight {
  readonly #probe = document.createElement('div');
  readonly #observer: IntersectionObserver;
  /** Since when, ms as events tell the time; infinite while it is not, and nothing before the browser has told anything. */
  #since: number | undefined;

  constructor() {
    // What is observed lies above all that is ours: our own menus and toasts are no reason to refuse a click beside them.
    Object.assign(this.#probe.style, { position: 'fixed', inset: '0', zIndex: '2147483647', pointerEvents: 'none' });
    document.body.append(this.#probe);
    const options: SeenInit = { trackVisibility: true, delay: 100 };
    this.#observer = new IntersectionObserver((entries) => {
      // A panel that was closed is not drawn; nor can it be clicked.
      for (const { isVisible, isIntersecting, time } of entries as SeenEntry[])
        if (isIntersecting) this.#since = isVisible ? Math.min(this.#since ?? time, time) : Infinity;
    }, options);
    this.#observer.observe(this.#probe);
  }

  /** Whether it was seen at that time, and ever since, as far as the browser has told. */
  hasBeenSince(time: number): boolean {
    return this.#since === undefined || this.#since < time;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#probe.remove();
  }
}
