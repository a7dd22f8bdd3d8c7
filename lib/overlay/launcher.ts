import type { OverlayStart } from '@/lib/messages/contract/overlay';
import { draggable } from './drag';
import { element } from './element';
import type { Face } from './face';
import { coversControl, nearestFree, scrollbarAt } from './free-place';
import type { Lifetime } from './lifetime';

/** px */
const size = 28;
const keyStep = 16;
const searchStep = 8;

interface Pressed {
  toggle(): void;
  /** The rep put the launcher elsewhere: 0 is the top of the page, 1 the bottom. */
  placed(top: number): void;
}

/** The tab at the page's edge. */
export class Launcher {
  readonly #glyph = element('span', { className: 'glyph', ariaHidden: 'true' });
  readonly #dot = element('span', { className: 'dot', hidden: true });
  readonly #button = element('button', { className: 'launcher', type: 'button' }, this.#glyph, this.#dot);
  readonly #hider = element('button', { className: 'hide', type: 'button', textContent: '×' });
  readonly element = element('div', { className: 'tab' }, this.#button, this.#hider);
  /** Where the rep wants it, 0 to 1; it stands as near to that as the host's controls allow. */
  #wanted = 0;

  readonly #host: Element;
  readonly #pressed: Pressed;

  constructor(lifetime: Lifetime, host: Element, pressed: Pressed) {
    this.#host = host;
    this.#pressed = pressed;
    lifetime.listen(this.#button, 'click', () => pressed.toggle());
    lifetime.listen(this.#hider, 'click', () => (this.isHidden = true));
    lifetime.listen(this.#button, 'keydown', (event) => this.#key(event));
    draggable(this.#button, lifetime, {
      moved: (event) => this.#put((this.#wanted = within(event.clientY - size / 2) / last())),
      dropped: () => this.#drop(),
    });
  }

  /** The rep hid it for as long as this document lives, or until she asks for the panel. */
  get isHidden(): boolean {
    return this.element.hidden !== false;
  }
  set isHidden(isHidden: boolean) {
    this.element.hidden = isHidden;
  }

  show({ glyph, label, overdue }: Face, isReading: boolean): void {
    this.#glyph.textContent = glyph;
    this.#dot.hidden = !overdue;
    this.#button.toggleAttribute('data-reading', isReading);
    this.#button.ariaLabel = this.#button.title = label;
  }

  /** `panelWidth` is the open panel's, in px, at whose edge the launcher stands then. */
  stand(panelWidth: number | undefined): void {
    this.#button.ariaExpanded = String(panelWidth !== undefined);
    this.element.style.right = `${panelWidth ?? 0}px`;
    if (panelWidth === undefined) this.giveWay();
  }

  set place({ launcherTop, words }: Pick<OverlayStart, 'launcherTop' | 'words'>) {
    this.#hider.ariaLabel = this.#hider.title = words.hide;
    this.#hider.hidden = !words.hide;
    if (this.#wanted !== launcherTop) this.#put((this.#wanted = launcherTop));
  }

  focus(): void {
    this.#button.focus({ preventScroll: true });
  }

  /** Makes room for what the host shows at its right edge: Gmail's rail, LinkedIn's messages, a scrollbar. */
  giveWay(): void {
    if (this.isHidden || this.#button.ariaExpanded === 'true') return;
    const wanted = within(this.#wanted * last());
    const right = scrollbarAt(wanted + size / 2, this.#host);
    const top = nearestFree(wanted, last(), searchStep, (at) => coversControl({ top: at, right, size }, this.#host));
    this.element.style.right = `${right}px`;
    this.#put(top / last());
  }

  #key(event: KeyboardEvent): void {
    const away = { ArrowUp: -keyStep, ArrowDown: keyStep, Home: -Infinity, End: Infinity }[event.key];
    if (away === undefined) return;
    event.preventDefault();
    this.#put((this.#wanted = within(this.#wanted * last() + away) / last()));
    this.#drop();
  }

  #drop(): void {
    this.#pressed.placed(this.#wanted);
    this.giveWay();
  }

  /** As a part of the window's height, so that it stays in the window when that changes. */
  #put(top: number): void {
    this.element.style.top = `calc(${top} * (100vh - ${size}px))`;
  }
}

/** px: the lowest place in the window. */
function last(): number {
  return Math.max(1, innerHeight - size);
}

function within(top: number): number {
  return Math.min(Math.max(top, 0), last());
}
