import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailSign, NoticedMail } from '@/lib/pipeline/mail';
import { wayAfter, wayAtEnd, wayInSilence } from '@/lib/pipeline/mail-way';

const whence = { page: 'page-1', tabId: 4 };
const mail = (draft: string) => ({
  draft,
  url: 'https://mail.google.com/mail/u/0/',
  recipients: [{ email: 'Kari@x.example', name: 'Kari', role: 'to' as const }],
});
const send = (draft: string, toast = 0, scheduled = false): MailSign => ({
  type: 'send',
  mail: mail(draft),
  scheduled,
  toast,
});
const look = (drafts: string[], toast?: number, view = true): MailSign => ({
  type: 'look',
  drafts,
  view,
  ...(toast && { toast }),
});
const undo = (toast: number): MailSign => ({ type: 'undo', toast });

/** A page's mails, as the background keeps them: what was settled or dropped is on its way no more. */
class Page {
  rows: NoticedMail[] = [];
  now = 1_000_000;
  settled: string[] = [];
  dropped: string[] = [];
  again: number | undefined;

  after(ms: number, ...signs: MailSign[]): this {
    this.now += ms;
    for (const sign of signs) this.take(wayAfter(this.rows, sign, this.now, whence));
    return this;
  }

  take(way: ReturnType<typeof wayAfter>): void {
    const changed = new Map(way.changed.map((row) => [row.id, row]));
    const all = [...this.rows.filter(({ id }) => !changed.has(id)), ...way.changed];
    this.settled.push(...way.settled);
    this.dropped.push(...way.dropped);
    this.rows = all.filter(({ id }) => !way.settled.includes(id) && !way.dropped.includes(id));
    this.again = way.again;
  }

  get states(): Record<string, string> {
    return Object.fromEntries(this.rows.map(({ id, state }) => [id, state]));
  }
}

/** A mail in a window of its own. */
const alone = (scheduled = false) => {
  const sign = send('a:r1', 0, scheduled) as Extract<MailSign, { type: 'send' }>;
  return new Page().after(0, { ...sign, mail: { ...sign.mail, alone: true } });
};
const held = () => new Page().after(0, send('a:r1')).after(500, look([], 1));
const both = () => new Page().after(0, send('a:r1')).after(500, look([], 1)).after(100, send('a:r2', 1));

describe('a mail that is sent', () => {
  it('is held while its notice stands, and settled when that is gone for a second', () => {
    const page = new Page().after(0, send('a:r1'));
    expect(page.rows[0]).toMatchObject({ state: 'sending', kind: 'sent', ...whence, toastBefore: 0 });
    expect(page.rows[0]?.people[0]?.email).toBe('kari@x.example');
    page.after(500, look([], 1, true));
    expect(page.states).toEqual({ 'a:r1': 'held' });
    page.after(5_000, look([]));
    expect(page.again).toBe(1_000);
    page.after(999, look([]));
    expect(page.settled).toEqual([]);
    page.after(1, look([]));
    expect(page.settled).toEqual(['a:r1']);
    expect(page.again).toBeUndefined();
  });

  it('stays held where the host only draws its notice anew', () => {
    const page = new Page().after(0, send('a:r1')).after(500, look([], 1)).after(500, look([])).after(900, look([], 1));
    page.after(5_000, look([], 1));
    expect(page.settled).toEqual([]);
    expect(page.after(10, look([], 2)).after(1_000, look([], 2)).settled).toEqual(['a:r1']);
  });

  it('is held for 35 s at most', () => {
    const page = new Page().after(0, send('a:r1')).after(20_000, look([], 1)).after(34_999, look([], 1));
    expect(page.settled).toEqual([]);
    expect(page.after(1, look([], 1)).settled).toEqual(['a:r1']);
  });

  it('is not taken for sent by the notice that stood before, by one that only undoes, or by a form that is gone alone', () => {
    const page = new Page().after(0, send('a:r1', 3)).after(500, look([], 3), look([], 4, false), look([]));
    expect(page.states).toEqual({ 'a:r1': 'sending' });
  });

  it('to a bad address stays in its form, and is forgotten after a minute', () => {
    const page = new Page()
      .after(0, send('a:r1'))
      .after(500, look(['a:r1']))
      .after(500, look(['a:r1'], 1));
    expect(page.states).toEqual({ 'a:r1': 'sending' });
    expect(page.after(59_000, look(['a:r1'])).dropped).toEqual(['a:r1']);
    expect(page.again).toBeUndefined();
  });

  it('is one of several for which one notice is shown: each whose form is gone', () => {
    const page = new Page().after(0, send('a:r1'), send('a:r2'), send('a:r3')).after(800, look(['a:r3', 'a:r9'], 1));
    expect(page.states).toEqual({ 'a:r1': 'held', 'a:r2': 'held', 'a:r3': 'sending' });
  });

  it('and was never saved has a name that another page’s form cannot have', () => {
    const page = new Page().after(0, send('c:12')).after(500, look(['c:12'], 1));
    expect(page.rows[0]?.id).toBe('c:12~page-1');
    expect(page.states).toEqual({ 'c:12~page-1': 'sending' });
  });

  it('later, is held at any notice, and keeps its kind', () => {
    const page = new Page().after(0, send('a:r1', 0, true)).after(500, look([], 1, false));
    expect(page.rows[0]).toMatchObject({ state: 'held', kind: 'scheduled' });
  });
});

describe('a mail that is taken back', () => {
  it('is forgotten when its draft is back, also without a press that was seen', () => {
    expect(held().after(900, look(['a:r1'])).dropped).toEqual(['a:r1']);
    expect(
      held()
        .after(900, undo(1))
        .after(300, look(['a:r1'])).dropped,
    ).toEqual(['a:r1']);
  });

  it('is forgotten ten seconds after the press though its draft is nowhere, and not settled meanwhile', () => {
    const page = held().after(100, undo(1)).after(5_000, look([])).after(4_999, look([]));
    expect([page.settled, page.dropped]).toEqual([[], []]);
    expect(page.after(1, look([])).dropped).toEqual(['a:r1']);
  });

  it('is the latest of those that the notice stands for, or the one whose draft comes back in its place', () => {
    const page = new Page().after(0, send('a:r1')).after(10, send('a:r2')).after(500, look([], 1)).after(500, undo(1));
    expect(page.rows.filter((row) => row.undoneAt).map(({ id }) => id)).toEqual(['a:r2']);
    page.after(500, look(['a:r1']));
    expect(page.dropped).toEqual(['a:r1']);
    expect(page.after(1_000, look(['a:r1'])).settled).toEqual(['a:r2']);
  });

  it('before a look saw it sent is not taken for sent by a later mail’s notice', () => {
    const page = new Page()
      .after(0, send('a:r1'))
      .after(300, undo(1))
      .after(300, look(['a:r1']));
    page.after(300, send('a:r2', 1)).after(500, look([], 2));
    expect(page.states).toEqual({ 'a:r2': 'held' });
  });
});

describe('a page that says nothing more', () => {
  it('because it is closed, leaves what was held as sent, and forgets what nobody saw sent or what was taken back', () => {
    expect(wayAtEnd(both().rows, both().now)).toEqual({ changed: [], settled: ['a:r1'], dropped: ['a:r2'] });
    expect(wayAtEnd(both().after(0, undo(1)).rows, both().now).settled).toEqual([]);
  });

  it('because its window was for that mail alone and closed with Send, leaves it as sent; not one that was closed later, scheduled or only silent', () => {
    const { rows, now } = alone();
    expect(wayAtEnd(rows, now + 300)).toEqual({ changed: [], settled: ['a:r1'], dropped: [] });
    expect(wayAtEnd(rows, now + 10_001)).toEqual({ changed: [], settled: [], dropped: ['a:r1'] });
    expect(wayAtEnd(alone(true).rows, now).settled).toEqual([]);
    expect(wayInSilence(rows, now + 61_000)).toEqual({ changed: [], settled: [], dropped: ['a:r1'] });
  });

  it('is waited for no longer than its mails may take', () => {
    const page = both();
    expect(wayInSilence(page.rows, page.now + 30_000)).toMatchObject({ settled: [], dropped: [] });
    expect(wayInSilence(page.rows, page.now + 36_000)).toMatchObject({ settled: ['a:r1'], dropped: [] });
    expect(wayInSilence(page.rows, page.now + 70_000)).toEqual({ changed: [], settled: ['a:r1'], dropped: ['a:r2'] });
  });
});

/** What may happen to each of several mails, in any order: sent, seen sent, taken back, its notice over. */
const event = fc.record({
  does: fc.constantFrom('send', 'sent', 'undo', 'back', 'over', 'look'),
  of: fc.nat({ max: 3 }),
  ms: fc.integer({ min: 0, max: 3_000 }),
});

it('whatever happens to several mails, none is settled twice, or after its draft was back, and what went its way is settled', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const page = new Page();
      const open = new Set<string>();
      const sending = new Set<string>();
      const out = new Set<string>();
      const back = new Set<string>();
      let toasts = 0;
      let toast: number | undefined;
      const see = () => page.after(0, look([...open], toast));
      for (const { does, of, ms } of events) {
        const id = `a:r${of}`;
        page.now += ms;
        if (does === 'send' && !sending.has(id) && !out.has(id) && !back.has(id)) {
          page.after(0, send(id, toasts));
          open.add(id);
          sending.add(id);
        } else if (does === 'sent' && sending.delete(id)) {
          open.delete(id);
          toast = toasts += 1;
          out.add(id);
        } else if (does === 'undo' && toast !== undefined) page.after(0, undo(toast));
        else if (does === 'back' && out.has(id) && !page.settled.includes(id)) {
          out.delete(id);
          back.add(id);
          open.add(id);
        } else if (does === 'over') toast = undefined;
        see();
      }
      toast = undefined;
      for (let turn = 0; turn < 90; turn += 1) page.after(1_000, look([...open]));
      expect(new Set(page.settled).size).toBe(page.settled.length);
      for (const id of back) expect(page.settled).not.toContain(id);
      expect(page.rows).toEqual([]);
      if (!events.some(({ does }) => does === 'undo')) expect(new Set(page.settled)).toEqual(out);
    }),
    { numRuns: 500 },
  );
});
