import type { Mark, OverlayStart } from '@/lib/messages/contract/overlay';
import type { MarkPlace } from '@/lib/sites/site';
import { element } from './element';
import style from './mark.css?inline';

/** ms between two times that marks are put back at once, before the page has settled. */
const pause = 500;

interface Drawn {
  mark: Element;
  says: string;
}

/** The stage marks in the host's rows and cards: each place has one or none, whatever the host does with its rows. */
export class PlaceMarks {
  #drawn = new Map<Element, Drawn>();
  #redrawnAt = 0;

  readonly #ours: WeakSet<Node>;

  constructor(ours: WeakSet<Node>) {
    this.#ours = ours;
  }

  /** Marks these places, and no others. */
  draw(
    places: readonly MarkPlace[],
    leadAmong: (emails: readonly string[]) => Mark | undefined,
    words: OverlayStart['words'],
  ): void {
    const kept = new Map<Element, Drawn>();
    for (const { at, emails } of places) {
      const lead = leadAmong(emails);
      if (lead && !kept.has(at)) kept.set(at, this.#at(at, lead, words));
    }
    for (const [at, { mark }] of this.#drawn) if (kept.get(at)?.mark !== mark) mark.remove();
    this.#drawn = kept;
  }

  /** Whether the host has thrown a mark away with its row, and it is time to put it back. */
  get isTorn(): boolean {
    const now = performance.now();
    if (now - this.#redrawnAt < pause) return false;
    for (const [at, { mark }] of this.#drawn) {
      if (mark.isConnected && mark.parentNode === at) continue;
      this.#redrawnAt = now;
      return true;
    }
    return false;
  }

  erase(): void {
    for (const { mark } of this.#drawn.values()) mark.remove();
    this.#drawn.clear();
  }

  #at(place: Element, { stageId, overdue, won }: Mark, words: OverlayStart['words']): Drawn {
    const stage = (won ? words.won : words.stages[stageId]) ?? '';
    const text = `${won ? '✓ ' : overdue ? '! ' : ''}${stage}`;
    const says = overdue ? `${text}, ${words.overdue}` : text;
    const old = this.#drawn.get(place);
    if (old?.says === says && old.mark.parentNode === place) return old;
    const chip = element('i', {
      className: won ? 'won' : overdue ? 'overdue' : '',
      role: 'img',
      ariaLabel: says,
      title: says,
    });
    chip.dataset.text = text;
    const mark = element('span');
    mark.attachShadow({ mode: 'closed' }).append(element('style', { textContent: style }), chip);
    this.#ours.add(mark);
    place.prepend(mark);
    return { mark, says };
  }
}
