import { type Person, people, stranger } from '../people';
import { type Draft, type Letter } from './draft';
import { type Mail, mail, type Thread, thread } from './letter';
import { isFound } from './search';

const isDraft = ({ mails }: Thread) => mails.every(({ waits }) => waits === 'draft');
const delivered = (one: Mail): Mail => (one.waits ? { ...one, waits: undefined, age: 0 } : one);

/** The rep's mail since the page was loaded. */
export class MailStore {
  #threads: readonly Thread[];
  readonly #drafts = new Map<string, Letter>();
  #count = 0;

  constructor(
    threads: readonly Thread[],
    readonly self: Person,
  ) {
    this.#threads = threads.filter((one) => !isDraft(one));
    for (const { subject, mails } of threads.filter(isDraft))
      for (const { draft: id = '', to, cc, text } of mails)
        this.keepDraft({
          draft: { id, thread: undefined, from: self.email ?? '', to, cc, bcc: [], subject },
          text,
          content: [],
        });
  }

  /** `inbox`, `sent`, `label/…`, `search/<words>`; any other list is empty. */
  in(list: string): readonly Thread[] {
    if (list === 'drafts') return [...this.#drafts.values()].map((one) => this.#asThread(one)).toReversed();
    if (list === 'scheduled') return this.#threads.filter(({ mails }) => mails.some(({ waits }) => waits));
    const gone = this.#threads.filter(({ mails }) => mails.some(({ waits }) => !waits));
    if (list === 'all') return gone;
    if (list === 'sent')
      return gone
        .filter((one) => this.#lastSent(one) < Infinity)
        .toSorted((one, other) => this.#lastSent(one) - this.#lastSent(other));
    if (list.startsWith('search/')) return gone.filter((one) => isFound(one, list.slice('search/'.length)));
    const name = decodeURIComponent(list);
    return gone.filter(({ places }) => places.some((place) => place === name));
  }

  thread(id: string | undefined): Thread | undefined {
    return this.#threads.find((one) => one.id === id);
  }

  /** By its subject, or by its decimal id. */
  named(name: string): Thread {
    const found = this.#threads.find(({ id, subject }) => id === name || subject === name);
    if (!found) throw new Error(`The mailbox has no thread “${name}”`);
    return found;
  }

  mail(id: string | null): Mail | undefined {
    return this.#threads.flatMap(({ mails }) => mails).find((one) => one.id === id);
  }

  draft(id: string | undefined): Letter | undefined {
    return this.#drafts.get(id ?? '');
  }

  get unread(): number {
    return this.in('inbox').filter(({ unread }) => unread).length;
  }

  keepDraft(letter: Letter): void {
    this.#drafts.set(letter.draft.id, letter);
  }

  dropDraft(id: string): void {
    this.#drafts.delete(id);
  }

  /** Sent, or waiting for `-age` hours to pass. */
  keep({ draft, text }: Letter, age = 0): void {
    this.dropDraft(draft.id);
    const from = people.find(({ email }) => email === draft.from) ?? this.self;
    const written = mail({
      id: this.#newId(),
      from,
      to: [...draft.to, ...draft.bcc],
      cc: draft.cc,
      age,
      text,
      draft: draft.id,
      waits: age < 0 ? 'scheduled' : undefined,
    });
    if (draft.thread === undefined) this.#threads = [thread(draft.subject, [written], false, []), ...this.#threads];
    else this.#add(draft.thread, written);
  }

  /** Takes back what was kept of a draft. */
  withdraw({ id }: Draft): void {
    this.#threads = this.#threads
      .map((one) => ({ ...one, mails: one.mails.filter(({ draft }) => draft !== id) }))
      .filter(({ mails }) => mails.length > 0);
  }

  /** Lets an answer come to the newest mail of the rep's, from the first to whom it went. */
  answer(name: string, text: string): Thread {
    const { id, mails } = this.named(name);
    const asked = mails.findLast((one) => this.#isMine(one));
    const from = asked?.to[0] ?? mails.findLast((one) => !this.#isMine(one))?.from;
    if (!from) throw new Error(`Nobody is there to answer in “${name}”`);
    this.#add(id, mail({ id: this.#newId(), from, to: [asked?.from ?? this.self], age: 0, text }));
    const answered = { ...this.named(id), unread: true };
    const places = answered.places.includes('inbox') ? answered.places : [...answered.places, 'inbox' as const];
    this.#threads = [{ ...answered, places }, ...this.#threads.filter((one) => one.id !== id)];
    return answered;
  }

  /** The hour of all scheduled mails has come. */
  deliver(): void {
    this.#threads = this.#threads.map((one) => ({ ...one, mails: one.mails.map(delivered) }));
  }

  /** Further threads at the end of the inbox, each with one mail of somebody else; gives them. */
  fill(count: number): readonly Thread[] {
    const made = Array.from({ length: count }, () => {
      this.#count += 1;
      const from = { ...stranger(`buyer-${this.#count}@bulk.example`), name: `Buyer ${this.#count}` };
      const text = `Row ${this.#count} of those that came in one go.`;
      return thread(`Request ${this.#count}`, [mail({ from, age: 500 + this.#count, text })]);
    });
    this.#threads = [...this.#threads, ...made];
    return made;
  }

  #newId(): string {
    this.#count += 1;
    return String(1_912_345_678_901_234_500n + BigInt(this.#count) * 7919n);
  }

  #add(id: string, written: Mail): void {
    this.#threads = this.#threads.map((one) => (one.id === id ? { ...one, mails: [...one.mails, written] } : one));
  }

  #isMine({ from, draft }: Mail): boolean {
    return from === this.self || from.email === this.self.email || draft !== undefined;
  }

  #lastSent({ mails }: Thread): number {
    return mails.findLast((one) => this.#isMine(one) && !one.waits)?.age ?? Infinity;
  }

  #asThread({ draft, text }: Letter): Thread {
    const id = draft.id.replace('-', '');
    const written = mail({ id, from: this.self, to: draft.to, cc: draft.cc, age: 0, text, draft: draft.id });
    return { ...thread(draft.subject, [{ ...written, waits: 'draft' }], false, []), id };
  }
}
