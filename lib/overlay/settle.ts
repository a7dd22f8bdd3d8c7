/** ms without a change after which a page counts as settled. */
const quiet = 150;
/** ms after the first change at which it is looked at even if it never settles. */
const patience = 1_000;
/** A look waits at least so many times as long as the last one took: at most 2 % of the page's time is ours. */
const rest = 50;
/** ms within which the browser must find the idle moment for a look. */
const idleTimeout = 500;

/**
 * Runs `look` when a page has settled after `poke`, in an idle moment. A poke costs a time stamp, so that a host may change
 * ten thousand times a second; the one timer looks at the stamp and waits on.
 */
export class Settle {
  #first: number | undefined;
  #last = 0;
  #restUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;

  readonly #look: () => void;

  constructor(look: () => void) {
    this.#look = look;
  }

  poke(): void {
    this.#last = performance.now();
    if (this.#first !== undefined) return;
    this.#first = this.#last;
    this.#wait();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#idle = this.#first = undefined;
  }

  #wait(): void {
    const due = Math.max(Math.min(this.#last + quiet, (this.#first ?? this.#last) + patience), this.#restUntil);
    const left = due - performance.now();
    if (left > 0) this.#timer = setTimeout(() => this.#wait(), left);
    else this.#idle = requestIdleCallback(() => this.#run(), { timeout: idleTimeout });
  }

  #run(): void {
    this.#idle = this.#first = undefined;
    const begun = performance.now();
    this.#look();
    const ended = performance.now();
    this.#restUntil = ended + (ended - begun) * rest;
  }
}
