/** How a test holds the page: `window.stage` in the page's own world. */
export interface Stage {
  /** Milliseconds from a change of the address to the new view; the old one stays until then. */
  delay: number;
  /** From now on the old view stays until `release()`. */
  hold(): void;
  /** Draws what was held back. */
  release(): void;
  /** True while the page, or a part of it that comes last, is not yet the one that its address names. */
  readonly pending: boolean;
  /** Makes the rows of the view anew, as the hosts do when something arrives. */
  rerender(): void;
}

/** The page's window as a test sees it: `page.evaluate(() => (window as StagedWindow).stage.hold())`. */
export type StagedWindow = Window & { stage: Stage };

const usualDelay = 250;

/** Late rendering: the newest work wins, work that was overtaken is never drawn. */
export class Control implements Stage {
  delay = usualDelay;
  #held = false;
  #parts: readonly (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly rerender: () => void) {}

  get pending(): boolean {
    return this.#parts.length > 0;
  }

  /** Draws the parts one after the other, each a delay after what came before it. */
  later(...parts: (() => void)[]): void {
    this.#parts = parts;
    this.#wait();
  }

  hold(): void {
    this.#held = true;
    clearTimeout(this.#timer);
  }

  release(): void {
    this.#held = false;
    this.#draw();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#held && this.pending) this.#timer = setTimeout(() => this.#draw(), this.delay);
  }

  #draw(): void {
    const [next, ...rest] = this.#parts;
    this.#parts = rest;
    next?.();
    this.#wait();
  }
}
