import type { OutgoingMail } from '@/lib/pipeline/mail';
import type { PageView, SiteId } from '@/lib/pipeline/page';

export type { OutgoingMail } from '@/lib/pipeline/mail';
export type {
  Connection,
  Contact,
  ContactRole,
  Conversation,
  Message,
  PageKind,
  PageView,
  SiteId,
} from '@/lib/pipeline/page';

/** What one host's pages say about people. A site only reads: it never writes to the page. */
export interface Site {
  /** The folder's name, here and under `tests/fixtures`. */
  id: SiteId;
  /** Manifest match patterns. */
  matches: readonly string[];
  /**
   * Who is on this page and in which role; `undefined` while the page is not (yet) the one the URL names. `pointed`: what the rep
   * pointed at last, of what `pointed` names.
   */
  read(page: ParentNode, url: URL, pointed?: Element): PageView | undefined;
  /** The part of a page that counts only while the rep points at it, or has the focus in it: a post of a feed. */
  pointed?(target: Element): Element | undefined;
  /** The fields in which mails or messages are written. */
  editors?(page: ParentNode): Editor[];
  /** Where the stages of known people may stand: the shown rows of a list, the cards of a thread. Absent: nowhere on this host. */
  places?(page: ParentNode): MarkPlace[];
  /** A host where mails are written. */
  mail?: MailSite;
}

/**
 * The little of a site that stands in every page of a host where nothing is read before the rep asks: whom the address names.
 * Her name stands in no address and is not told.
 */
export interface Glance extends Pick<Site, 'id' | 'matches'> {
  glance(page: ParentNode, url: URL): PageView;
}

/** A field in which something is written to someone. */
export interface Editor {
  field: HTMLElement;
  /** Names what is written: a mail's draft. */
  draft: string;
  /** Of its characters, UTF-16 units; it takes plain text only. */
  limit?: number;
}

/** A place for one mark. */
export interface MarkPlace {
  /** Whose place it is, the same in every redrawing: the thread's id, or the mail's. */
  key: string;
  /** The mark is its first child. */
  at: Element;
  /** Lower-cased addresses of the people it stands for; the first who is a lead decides. */
  emails: string[];
}

/** How a host shows a mail on its way. */
export interface MailSite {
  /** The mail that the rep asks to be sent by this click or key, as it stands now; `undefined` for every other event. */
  asked(event: Event, page: ParentNode, url: URL): { mail: OutgoingMail; scheduled: boolean } | undefined;
  /** The ids of all mails being written, those put away in a corner too, as in `OutgoingMail.draft`. */
  drafts(page: ParentNode): string[];
  /** The notice that offers to take something back: what is pressed for it, and whether it offers to view the mail too. */
  notice(page: ParentNode): { undo: Element; view: boolean } | undefined;
}
