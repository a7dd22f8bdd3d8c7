/**
 * ms for which a press must have been seen to lie bare before it: as long as the second press of a double click takes, which
 * may fall on us when the first has taken away what lay there.
 */
const steady = 500;

/**
 * S6: a page learns of a press as it is made (its focus goes), and takes away at once what it had laid over us: seen after the
 * press is not enough. What the browser has said of the whole frame until then, by the clock of events.
 */
export class SeenBefore {
  /** Since when it lies bare; `undefined` where it does not. */
  #since: number | undefined;
  #isKnown = false;
  /** Its panel is closed, or it is out of the window. */
  #isAway = false;

  /** The browser says so; until it is known, it says yes and no alike where it cannot tell yet. */
  told(isVisible: boolean, isThere: boolean, at: number): void {
    // Where nothing was known to lie there, what is told first was so before; and nobody waits for a panel that comes back bare.
    if (isVisible) this.#since ??= this.#isKnown && !this.#isAway ? at : -Infinity;
    else this.#since = undefined;
    this.#isAway = !isThere;
  }

  get isBare(): boolean {
    return this.#since !== undefined;
  }

  /** The browser has had all it needs: from now on a no is one. */
  known(): void {
    this.#isKnown = true;
  }

  /** Whether a press that is made then may count. Until it is known it may: it was made as the panel came. */
  admits(pressedAt: number): boolean {
    if (!this.#isKnown) return true;
    return this.#since !== undefined && pressedAt - this.#since >= steady;
  }
}
