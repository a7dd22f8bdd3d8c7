import type { Input } from '@/lib/messages/contract';
import type { MailSite } from '@/lib/sites/site';
import type { Lifetime } from './lifetime';

type MailSign = Input<'mail.sign'>['sign'];

interface Told {
  /** Sends what was seen; `undefined` where the background does not answer. */
  sign(sign: MailSign): Promise<{ again?: number } | undefined>;
  /** The rep pressed *Send*, and nobody could be told. */
  lost(): void;
}

/**
 * Tells the background what this page shows of a mail on its way. It decides nothing: it looks when something happened, for as
 * long as the background waits for something, and tells each time that it is another picture.
 */
export class MailWatch {
  /** Whether mails are watched, and whether their text is wanted. */
  wants = { detect: false, keepText: false };
  #isWaiting = false;
  #notice: Element | undefined;
  #notices = 0;
  #last = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #mail: MailSite;
  readonly #told: Told;

  constructor(mail: MailSite, lifetime: Lifetime, told: Told) {
    this.#mail = mail;
    this.#told = told;
    // Before the host's own listeners: when they have run, the form may be empty.
    for (const name of ['click', 'keydown'])
      lifetime.listen(document, name, (event) => this.#heard(event), { capture: true });
    lifetime.onEnd(() => clearTimeout(this.#timer));
  }

  /** Something happened in the document. */
  stirred(): void {
    if (this.#isWaiting) this.#look();
  }

  #heard(event: Event): void {
    if (!this.wants.detect) return;
    const { toast } = this.#seen();
    const undo = this.#notice;
    const isPress = event.type === 'click' || /^(Enter| )$/.test((event as KeyboardEvent).key);
    if (toast && isPress && undo?.contains(event.target as Node)) return void this.#tell({ type: 'undo', toast });
    const asked = this.#mail.asked(event, document, new URL(location.href));
    if (!asked) return;
    if (!this.wants.keepText) delete asked.mail.text;
    void this.#tell({ type: 'send', ...asked, toast: this.#notices });
  }

  /** What stands in the page; a notice in another element, or after none, is another one. */
  #seen(): Extract<MailSign, { type: 'look' }> {
    const notice = this.#mail.notice(document);
    if (notice && notice.undo !== this.#notice) this.#notices += 1;
    this.#notice = notice?.undo;
    return {
      type: 'look',
      drafts: this.#mail.drafts(document),
      view: !!notice?.view,
      ...(notice && { toast: this.#notices }),
    };
  }

  #look(isDue = false): void {
    const sign = this.#seen();
    const picture = JSON.stringify(sign);
    if (picture === this.#last && !isDue) return;
    this.#last = picture;
    void this.#tell(sign);
  }

  async #tell(sign: MailSign): Promise<void> {
    if (sign.type !== 'look') this.#last = '';
    this.#isWaiting = true;
    const answer = await this.#told.sign(sign);
    if (!answer && sign.type === 'send') this.#told.lost();
    clearTimeout(this.#timer);
    const again = answer?.again;
    this.#isWaiting = again !== undefined;
    if (again !== undefined) this.#timer = setTimeout(() => this.#look(true), again);
  }
}
