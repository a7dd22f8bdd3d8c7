import type { OverlayStart } from '@/lib/messages/contract/overlay';
import { element } from './element';
import type { Face } from './face';
import { Host } from './host';
import { Launcher } from './launcher';
import type { Lifetime } from './lifetime';
import { OfferFrame } from './offer-frame';
import { PanelFrame } from './panel-frame';
import style from './style.css?inline';

/** What the rep chose by hand. */
export type Placed = Partial<Pick<OverlayStart, 'launcherTop' | 'panelWidth'>>;

/** All that stands in the host's document. */
export class Drawing {
  readonly host = new Host();
  readonly offer = new OfferFrame();
  readonly #panel: PanelFrame;
  readonly #launcher: Launcher;
  readonly #overlay: HTMLElement;
  /** A noticed mail waits for an answer. */
  #offering = false;
  /** Where the focus was when the panel took it. */
  #origin: Element | null = null;

  constructor(lifetime: Lifetime, placed: (place: Placed) => void) {
    this.#panel = new PanelFrame(lifetime, {
      widened: () => this.#stand(),
      resized: (panelWidth) => placed({ panelWidth }),
    });
    this.#launcher = new Launcher(lifetime, this.host.element, {
      toggle: () => this.toggle(),
      placed: (launcherTop) => placed({ launcherTop }),
    });
    this.#overlay = element(
      'div',
      { className: 'overlay' },
      this.#panel.element,
      this.offer.element,
      this.#launcher.element,
    );
    // A key that is pressed on our launcher is no shortcut of the host's.
    for (const key of ['keydown', 'keypress', 'keyup'])
      lifetime.listen(this.#overlay, key, (event) => event.stopPropagation());
    this.host.root.append(element('style', { textContent: style }), this.#overlay);
  }

  set place(start: OverlayStart) {
    this.#overlay.lang = start.language;
    this.#overlay.dataset.theme = start.theme;
    this.#launcher.place = start;
    this.#panel.place = start;
    this.offer.title = start.words.offer;
    this.#offering = start.offering;
    this.#ask();
  }

  show(face: Face, isReading: boolean): void {
    this.#launcher.show(face, isReading);
  }

  /** The page has settled: whatever it shows at its edge now, the launcher stands beside it. */
  settle(): void {
    this.#stand();
  }

  /** Says whether the panel is open now. */
  toggle(): boolean {
    if (this.#panel.isOpen) this.close();
    else this.open();
    return this.#panel.isOpen;
  }

  /** Closes the panel; the focus, if the panel has it, goes back to where it was. */
  close(): void {
    if (!this.#panel.isOpen) return;
    const hadFocus = this.host.root.activeElement !== null;
    this.#panel.close();
    this.#stand();
    this.#ask();
    if (!hadFocus) return;
    // Where the host's element is gone or takes no focus any more, the launcher keeps it.
    this.#launcher.focus();
    if (this.#origin instanceof HTMLElement) this.#origin.focus({ preventScroll: true });
  }

  remove(): void {
    this.host.remove();
  }

  /** Opens the panel, or only gives it the focus where it is open. */
  open(): void {
    const focused = document.activeElement;
    const isOurs = focused === this.host.element || focused === document.body;
    if (!this.#panel.isOpen || !isOurs) this.#origin = isOurs ? null : focused;
    this.#launcher.isHidden = false;
    this.#panel.open();
    this.#stand();
    this.offer.fit(0);
  }

  /** The open panel asks itself. */
  #ask(): void {
    if (this.#offering && !this.#panel.isOpen) this.offer.open();
  }

  #stand(): void {
    this.#launcher.stand(this.#panel.isOpen ? this.#panel.shownWidth : undefined);
  }
}
