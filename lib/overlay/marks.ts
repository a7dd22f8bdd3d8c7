import type { Mark, MarkAnswer } from '@/lib/messages/contract/overlay';
import type { Reading } from '@/lib/messages/contract';
import type { Contact } from '@/lib/sites/site';
import { type Known, most, peopleOf, questionOf } from './face';

/** Who stands on the page and which of them are leads, asked once for each screenful of people. */
export class Marks {
  people: readonly Contact[] = [];
  /** Addresses of those who stand in the page's list or wrote its mails, besides. */
  #places: readonly string[] = [];
  #asked = new Set<string>();
  #answers = new Map<string, MarkAnswer>();
  #turn = 0;

  readonly #ask: (people: string[][]) => Promise<MarkAnswer[] | undefined>;
  /** The people or what is known of them changed. */
  readonly #changed: () => void;

  constructor(ask: (people: string[][]) => Promise<MarkAnswer[] | undefined>, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /** What the background answered about `people`; `undefined` while it has not. */
  get known(): Known {
    const answers = questionOf(this.people).map((identities) => this.#answers.get(String(identities)));
    return answers.includes(undefined) ? undefined : (answers as MarkAnswer[]);
  }

  /** The first of these addresses that is a lead's. */
  leadAmong(emails: readonly string[]): Mark | undefined {
    for (const email of emails) {
      const answer = this.#answers.get(`email:${email}`);
      if (answer) return answer;
    }
    return undefined;
  }

  /** The page shows something else. */
  follow(reading: Reading): void {
    this.people = reading.state === 'ready' ? peopleOf(reading.view) : [];
    this.#put();
    this.#changed();
  }

  /** These addresses stand in the page. */
  cover(emails: readonly string[]): void {
    this.#places = emails;
    this.#put();
  }

  /** Leads have changed: asks again, and shows what was known until the answer is there. */
  refresh(): void {
    this.#asked.clear();
    this.#put();
  }

  #put(): void {
    const question = new Map<string, string[]>();
    for (const identities of questionOf(this.people)) question.set(String(identities), identities);
    for (const email of this.#places) question.set(`email:${email}`, [`email:${email}`]);
    const keys = [...question.keys()].slice(0, most.people);
    if (keys.some((key) => !this.#asked.has(key))) void this.#send(keys, [...question.values()].slice(0, most.people));
  }

  async #send(keys: string[], question: string[][]): Promise<void> {
    const turn = ++this.#turn;
    this.#asked = new Set(keys);
    const answers = await this.#ask(question);
    // Nothing known, or an answer to an older question.
    if (!answers || turn !== this.#turn) return;
    this.#answers = new Map(keys.map((key, at) => [key, answers[at] ?? null]));
    this.#changed();
  }
}
