/** ms in which our element goes back to its place at most `returns` times, so that no two scripts fight over it. */
const window = 60_000;
const returns = 5;

/**
 * Our one element in the host's document: a `div` without a name, an attribute or a child that the page could see, beside
 * `body`, because hosts redraw what is inside (Gmail its rail, LinkedIn its tree).
 */
export class Host {
  readonly element = document.createElement('div');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  readonly #returned: number[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;
  #gone = false;

  constructor() {
    this.#place();
  }

  /** Puts the element back where the page took it from. */
  keep(): void {
    if (this.#gone || this.element.parentNode === document.documentElement) return;
    const now = performance.now();
    while (this.#returned[0] !== undefined && this.#returned[0] <= now - window) this.#returned.shift();
    const oldest = this.#returned.length < returns ? undefined : this.#returned[0];
    if (oldest === undefined) {
      this.#returned.push(now);
      this.#place();
    } else {
      clearTimeout(this.#later);
      this.#later = setTimeout(() => this.keep(), oldest + window - now);
    }
  }

  remove(): void {
    this.#gone = true;
    clearTimeout(this.#later);
    this.element.remove();
  }

  #place(): void {
    document.documentElement.append(this.element);
  }
}
