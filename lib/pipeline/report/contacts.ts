import { type Channel, channels } from '@/lib/pipeline/activity';
import type { Sale } from '@/lib/pipeline/sale';
import { eachTouch } from '@/lib/pipeline/touches';
import { share } from './numbers';
import { isIn, type Span } from './span';

/** What the rep did in a week, by channel, and how many contacts came in. */
export interface Week {
  /** Its beginning, ms since the epoch. */
  from: number;
  made: Partial<Record<Channel, number>>;
  answers: number;
}

/** Contacts per week. `weeks`: the beginnings of weeks that follow one another, oldest first; contacts outside the span count nowhere. */
export function contactsByWeek(sales: readonly Pick<Sale, 'touches'>[], weeks: readonly number[], span: Span): Week[] {
  const counted = weeks.map((from): Week => ({ from, made: {}, answers: 0 }));
  const [first = Infinity] = weeks;
  for (const { touches } of sales)
    eachTouch(touches, (at, channel, isInbound) => {
      if (at < first || !isIn(span, at)) return;
      const week = counted[weekOf(weeks, at)];
      if (!week) return;
      if (isInbound) week.answers += 1;
      else week.made[channel] = (week.made[channel] ?? 0) + 1;
    });
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
  sales: readonly Pick<Sale, 'touches'>[],
  span: Span,
): ({ channel: Channel } & Answers)[] {
  const counts = new Map(channels.map((channel) => [channel, { asked: 0, answered: 0 }]));
  for (const { touches } of sales) {
    const waiting = new Set<Channel>();
    const done = new Set<Channel>();
    eachTouch(touches, (at, channel, isInbound) => {
      if (done.has(channel)) return;
      const count = counts.get(channel);
      if (!count) return;
      if (isInbound && waiting.has(channel)) {
        count.answered += 1;
        done.add(channel);
      } else if (!isInbound && !waiting.has(channel) && isIn(span, at)) {
        count.asked += 1;
        waiting.add(channel);
      }
    });
  }
  return [...counts]
    .map(([channel, { asked, answered }]) => ({ channel, asked, answered, rate: share(answered, asked) }))
    .filter(({ asked }) => asked > 0)
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
  let sent: { at: number; channel: Channel } | undefined;
  let isAnswered = false;
  let index = 0;
  eachTouch(touches, (at, channel, isInbound) => {
    if (index === place) sent = { at, channel };
    else if (sent && isInbound && channel === sent.channel) isAnswered = true;
    index += 1;
  });
  return [sent?.at, isAnswered];
}
