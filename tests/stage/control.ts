/** How a test holds the page: `window.stage` in the page's own world. */
export interface Stage {
  /** Milliseconds from a change of the address to the new view; the old one stays until then. */
  delay: number;
  /** From now on the old view stays until `release()`. */
  hold(): void;
  /** Draws what was held back. */
  release(): void;
  /** Draws the next part of what is held back, and no more: what comes last waits for another step, or for `release()`. */
  step(): void;
  /** True while the page, or a part of it that comes last, is not yet the one that its address names. */
  readonly pending: boolean;
  /** Makes the rows of the view anew, as the hosts do when something arrives. */
  rerender(): void;
}

/** What the pretend Gmail can do besides. A thread is named by its subject or its decimal id; an unknown name throws. */
export interface GmailHandles {
  /** Goes to the thread: in the list that is shown, where it stands there, else in all mail. */
  open(thread: string): void;
  /** Lets an answer come to the newest mail of the rep's in a thread. It is unread, and first in the inbox. */
  answer(thread: string, text?: string): void;
  /** Shows a notice as if something had been done. Only that of a sent or scheduled mail has something to view. */
  notice(kind: 'archived' | 'discarded' | 'sending' | 'sent' | 'scheduled' | 'undone'): void;
  /** The hour of all scheduled mails has come: they are sent. */
  deliverScheduled(): void;
  /** Puts so many further rows at the end of the list that is shown, in one go. They stay in the inbox. */
  append(count: number): void;
  /** Makes the rows anew so many times, once in a frame; over when all is done. The tab must be in front. */
  churn(times: number): Promise<void>;
}

export interface GmailStage extends Stage, GmailHandles {
  /** Milliseconds for which a notice stands, and sending can be undone. Default 5,000. */
  undoWindow: number;
}

export type StagedGmail = Window & { stage: GmailStage };

/** What the pretend LinkedIn can do besides. An unknown slug throws. */
export interface LinkedInHandles {
  /**
   * Goes to an address by the history, as LinkedIn's own links do, and stays in the document's own interface: a person who is
   * served in the other one is drawn in this.
   */
  navigate(address: string): void;
  /** Opens a conversation with a member over the page: an InMail where nothing else can be sent to her. */
  talkTo(slug: string): void;
  /** Lets the partner of a conversation answer; without `slug` that of the last one that stands in the page. */
  answer(text?: string, slug?: string): void;
  /** Lets a member accept the rep's invitation, and shows it on the page. */
  accept(slug: string): void;
  /** From now on whatever is sent stays on its way until `deliver()`: messages have no name yet, invitations do not show. */
  holdSending(): void;
  deliver(): void;
  /** Characters of an invitation's note. Default 300; a page that was opened with `?note=200` has 200. */
  noteLimit: number;
  /**
   * How the cards of a profile come when the page moves on. `none`: the top card first, the experience last. `frame`: empty
   * cards before the top card. `stale`: the experience of the person before stands until the new one comes.
   */
  lateCards: 'none' | 'frame' | 'stale';
}

export type LinkedInStage = Stage & LinkedInHandles;
export type StagedLinkedIn = Window & { stage: LinkedInStage };

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

  step(): void {
    this.hold();
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
