import type { OverlayStart } from '@/lib/messages/contract/overlay';
import { api } from '@/lib/messages/runtime';
import { draggable } from './drag';
import { element } from './element';
import type { Lifetime } from './lifetime';

/** px, as the contract has them. */
const least = 280;
const most = 640;
const keyStep = 20;

interface Changed {
  /** It takes another width of the page. */
  widened(): void;
  /** The rep has chosen this width, px. */
  resized(width: number): void;
}

/** The panel page in a frame, which is made when it is first opened and kept. */
export class PanelFrame {
  readonly #edge = element('div', {
    className: 'edge',
    role: 'separator',
    tabIndex: 0,
    ariaOrientation: 'vertical',
    ariaValueMin: String(least),
    ariaValueMax: String(most),
  });
  readonly element = element('div', { className: 'panel', hidden: true }, this.#edge);
  #frame: HTMLIFrameElement | undefined;
  #title = '';
  #width = least;

  readonly #lifetime: Lifetime;
  readonly #changed: Changed;

  constructor(lifetime: Lifetime, changed: Changed) {
    this.#lifetime = lifetime;
    this.#changed = changed;
    lifetime.listen(this.#edge, 'keydown', (event) => this.#key(event));
    draggable(this.#edge, lifetime, {
      moved: (event) => this.#widen(document.documentElement.clientWidth - event.clientX),
      dropped: () => changed.resized(this.#width),
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** px of the page that it takes: less than the rep has chosen where the window is narrow. */
  get shownWidth(): number {
    return this.element.offsetWidth;
  }

  set place({ panelWidth, words }: Pick<OverlayStart, 'panelWidth' | 'words'>) {
    this.#edge.ariaLabel = this.#edge.title = words.resize;
    this.#title = words.open;
    if (this.#frame) this.#frame.title = words.open;
    this.#widen(panelWidth);
  }

  /** Opens it, with the keyboard's focus. */
  open(): void {
    this.element.hidden = false;
    this.#frame ??= this.#make();
    this.#frame.focus({ preventScroll: true });
  }

  close(): void {
    this.element.hidden = true;
  }

  #make(): HTMLIFrameElement {
    const frame = element('iframe', {
      title: this.#title,
      // In a content script this is the address of this session, which the host cannot guess (S4).
      src: api().runtime.getURL('panel.html?in=frame'),
    });
    // The page that comes does not get the focus that the frame has had until now.
    this.#lifetime.listen(frame, 'load', () => {
      // By its name the page in it knows when it is loaded once more, because the host took it out and put it back (S6). No
      // host may guess it: a name is an address to open a page in.
      frame.name = crypto.randomUUID();
      if ((frame.getRootNode() as ShadowRoot).activeElement !== frame) return;
      frame.blur();
      frame.focus({ preventScroll: true });
    });
    this.element.append(frame);
    return frame;
  }

  #key(event: KeyboardEvent): void {
    const width = {
      ArrowLeft: this.#width + keyStep,
      ArrowRight: this.#width - keyStep,
      Home: least,
      End: most,
    }[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.#widen(width);
    this.#changed.resized(this.#width);
  }

  #widen(width: number): void {
    this.#width = Math.round(Math.min(Math.max(width, least), most));
    this.element.style.width = `${this.#width}px`;
    this.#edge.ariaValueNow = String(this.#width);
    this.#changed.widened();
  }
}
