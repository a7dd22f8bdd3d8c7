import { type Channel, channels } from '@/lib/pipeline/activity';
import type { Sale } from '@/lib/pipeline/sale';
import { touchesIn } from '@/lib/pipeline/touches';
import { share } from './numbers';
import type { FlatTouches } from './prepared';
import { isIn, type Span } from './span';

/** What the rep did in a week, by channel, and how many contacts came in. */
export interface Week {
  /** Its beginning, ms since the epoch. */
  from: number;
  made: Partial<Record<Channel, number>>;
  answers: number;
}

/** Contacts per week. `weeks`: the beginnings of weeks that follow one another, oldest first; contacts outside the span count nowhere. */
export function contactsByWeek({ at, code }: FlatTouches, weeks: readonly number[], span: Span): Week[] {
  const counted = weeks.map((from): Week => ({ from, made: {}, answers: 0 }));
  const from = Math.max(span.from, weeks[0] ?? Infinity);
  for (let place = 0; place < at.length; place += 1) {
    const when = at[place] ?? 0;
    if (when < from || when >= span.until) continue;
    const week = counted[weekOf(weeks, when)];
    const said = code[place] ?? 0;
    const channel = channels[said >> 1];
    if (!week || !channel) continue;
    if (said % 2 === 1) week.answers += 1;
    else week.made[channel] = (week.made[channel] ?? 0) + 1;
  }
  return counted;
}

const weekMs = 7 * 86_400_000;

/** The place of the last week that has begun by then. A week has an hour more or less where the clocks change: the guess is put right. */
function weekOf(weeks: readonly number[], at: number): number {
  let week = Math.min(Math.floor((at - (weeks[0] ?? 0)) / weekMs), weeks.length - 1);
  while ((weeks[week] ?? -Infinity) > at) week -= 1;
  while ((weeks[week + 1] ?? Infinity) <= at) week += 1;
  return week;
}

/** Of the leads that were written to or called, who answered. */
export interface Answers {
  asked: number;
  answered: number;
  /** `answered` of `asked`, 0–1. */
  rate: number | undefined;
}

/**
 * By channel: of the leads that were contacted by it in the period, those from whom a contact came in by the same channel at any time
 * after the first of these. Channels by which nobody was contacted are left out; the most used first.
 */
export function answersByChannel(
  { at, code, first }: FlatTouches,
  { from, until }: Span,
): ({ channel: Channel } & Answers)[] {
  const counts = channels.map(() => ({ asked: 0, answered: 0 }));
  // Of each channel the last sale that was asked by it, and that answered: nothing is made for each of a hundred thousand.
  const asked = channels.map(() => -1);
  const answered = channels.map(() => -1);
  for (let sale = 0; sale < first.length - 1; sale += 1)
    for (let place = first[sale] ?? 0; place < (first[sale + 1] ?? 0); place += 1) {
      const said = code[place] ?? 0;
      const channel = said >> 1;
      const count = counts[channel];
      if (!count) continue;
      const when = at[place] ?? 0;
      if (said % 2 === 1) {
        if (asked[channel] !== sale || answered[channel] === sale) continue;
        count.answered += 1;
        answered[channel] = sale;
      } else if (asked[channel] !== sale && when >= from && when < until) {
        count.asked += 1;
        asked[channel] = sale;
      }
    }
  return channels
    .map((channel, index) => ({ channel, counted: counts[index] ?? { asked: 0, answered: 0 } }))
    .filter(({ counted }) => counted.asked > 0)
    .map(({ channel, counted }) => ({
      channel,
      asked: counted.asked,
      answered: counted.answered,
      rate: share(counted.answered, counted.asked),
    }))
    .toSorted((a, b) => b.asked - a.asked);
}

/** The same by template: of the leads to whom it was sent in the period, those who answered by that channel after it; by the template's id. */
export function answersByTemplate(
  sales: readonly Pick<Sale, 'touches' | 'written'>[],
  span: Span,
): ({ templateId: string } & Answers)[] {
  const counts = new Map<string, { asked: number; answered: number }>();
  for (const { touches, written = [] } of sales) {
    const sent = new Map<string, boolean>();
    for (const { touch, templateIds } of written) {
      const [at, isAnswered] = answerTo(touches, touch);
      if (isIn(span, at)) for (const id of templateIds) sent.set(id, (sent.get(id) ?? false) || isAnswered);
    }
    for (const [id, isAnswered] of sent) {
      const count = counts.get(id) ?? { asked: 0, answered: 0 };
      counts.set(id, { asked: count.asked + 1, answered: count.answered + (isAnswered ? 1 : 0) });
    }
  }
  return [...counts]
    .map(([templateId, { asked, answered }]) => ({ templateId, asked, answered, rate: share(answered, asked) }))
    .toSorted((a, b) => b.asked - a.asked);
}

/** When a contact was made, and whether one came in after it by the same channel. */
function answerTo(touches: Sale['touches'], place: number): [at: number | undefined, isAnswered: boolean] {
  const all = touchesIn(touches);
  const sent = all[place];
  const isAnswered = all
    .slice(place + 1)
    .some(({ channel, direction }) => channel === sent?.channel && direction === 'inbound');
  return [sent?.at, isAnswered];
}
