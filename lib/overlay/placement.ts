import type { Placed } from './drawing';

/** ms without a further move after which a place is kept: a held arrow key is one command, not thirty. */
const quiet = 400;

/** Keeps what the rep placed by hand. */
export class Placement {
  #pending: Placed = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #keep: (place: Placed) => void;

  constructor(keep: (place: Placed) => void) {
    this.#keep = keep;
  }

  put(place: Placed): void {
    Object.assign(this.#pending, place);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep(this.#pending);
      this.#pending = {};
    }, quiet);
  }
}
