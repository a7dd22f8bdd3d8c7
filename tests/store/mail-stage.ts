import type { MailSign, NoticedMail } from '@/lib/pipeline/mail';
import type { PageView } from '@/lib/pipeline/page';
import { database } from '@/lib/store/open';
import type { Rep } from './rep';

export const self = 'ida@fjord.example';

export interface Sent {
  to?: string[];
  scheduled?: boolean;
  threadId?: string;
  toast?: number;
}

/** A rep at her Gmail: what its overlay tells the background. */
export class Gmail {
  private toasts = 0;

  constructor(
    private readonly rep: Rep,
    readonly page = 'page-1',
  ) {}

  sign(sign: MailSign) {
    return this.rep.do('mail.sign', { page: this.page, sign });
  }

  press(draft: string, { to = ['kari@example.com'], scheduled = false, threadId, toast = this.toasts }: Sent = {}) {
    const recipients = to.map((email) => ({ email, name: email, role: 'to' as const }));
    const mail = {
      draft,
      account: self,
      url: 'https://mail.google.com/mail/u/0/#inbox',
      subject: 'Autumn',
      recipients,
    };
    return this.sign({ type: 'send', mail: { ...mail, ...(threadId && { threadId }) }, scheduled, toast });
  }

  look(toast?: number, drafts: string[] = []) {
    return this.sign({ type: 'look', drafts, view: true, ...(toast && { toast }) });
  }

  /** Presses *Send* and lets the notice come and go; the mail as it is kept then. */
  async send(draft: string, more: Sent = {}): Promise<NoticedMail> {
    await this.press(draft, more);
    await this.look((this.toasts += 1));
    await this.look();
    this.rep.now += 1_000;
    await this.look();
    return this.mail(draft);
  }

  read(messages: [from: string, id: string][], more: Partial<PageView> = {}) {
    const view: PageView = {
      site: 'gmail',
      kind: 'thread',
      url: 'https://mail.google.com/mail/u/0/#inbox/FMf',
      threadId: '18c',
      subject: 'Autumn',
      self: { email: self },
      contacts: [],
      messages: messages.map(([from, id]) => ({ from, id })),
      ...more,
    };
    return this.rep.do('mail.read', { page: this.page, view });
  }

  async mail(id: string): Promise<NoticedMail> {
    const mail = await database().mails.get(id);
    if (!mail) throw new Error(`No mail ${id}`);
    return mail;
  }
}
