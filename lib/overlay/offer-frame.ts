import { api } from '@/lib/messages/runtime';
import { element } from './element';

/** The frame in which a noticed mail is asked about: a page of ours, so that the host learns nothing of it. Made when asked for. */
export class OfferFrame {
  readonly element = element('div', { className: 'offer', hidden: true });
  title = '';

  /** `lost`: the background could not be told of a mail. */
  open(lost = false): void {
    if (!this.element.hidden && !lost) return;
    const src = api().runtime.getURL(`panel.html?in=offer${lost ? '&lost=1' : ''}`);
    this.element.replaceChildren(element('iframe', { title: this.title, src }));
    this.element.hidden = false;
  }

  /** px; without height it is over. */
  fit(height: number): void {
    this.element.style.height = `${height}px`;
    this.element.hidden = !height;
    if (!height) this.element.replaceChildren();
  }
}
