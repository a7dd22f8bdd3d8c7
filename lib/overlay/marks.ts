import type { Mark, Reading } from '@/lib/messages/contract';
import type { Contact } from '@/lib/sites/site';
import { type Known, peopleOf, questionOf } from './face';

/** Who stands on the page and which of them are leads, asked once for each set of people. */
export class Marks {
  people: readonly Contact[] = [];
  known: Known;
  private asked = '[]';
  private turn = 0;

  constructor(
    private readonly ask: (people: string[][]) => Promise<(Mark | null)[] | undefined>,
    /** The people or what is known of them changed. */
    private readonly changed: () => void,
  ) {}

  /** The page shows something else. */
  follow(reading: Reading): void {
    this.people = reading.state === 'ready' ? peopleOf(reading.view) : [];
    const question = questionOf(this.people);
    const asked = JSON.stringify(question);
    if (asked !== this.asked || question.length === 0) this.put(question, asked);
    this.changed();
  }

  /** Leads have changed: asks again, and shows what was known until the answer is there. */
  refresh(): void {
    const question = questionOf(this.people);
    if (question.length > 0) void this.send(question);
  }

  private put(question: string[][], asked: string): void {
    this.asked = asked;
    // Whom no identity names, nobody can know.
    this.known = question.length > 0 ? undefined : [];
    void this.send(question);
  }

  private async send(question: string[][]): Promise<void> {
    const turn = ++this.turn;
    const marks = question.length > 0 ? await this.ask(question) : undefined;
    // Nothing known, or an answer about a page that is no longer there.
    if (!marks || turn !== this.turn) return;
    this.known = marks;
    this.changed();
  }
}
