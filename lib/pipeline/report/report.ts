import type { Sale } from '@/lib/pipeline/sale';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import type { Pipeline } from '@/lib/pipeline/stages';
import { answersByChannel, answersByTemplate, contactsByWeek } from './contacts';
import { originsIn, reasonsFor } from './ends';
import { funnelOf } from './funnel';
import type { Prepared } from './prepared';
import type { Span } from './span';
import { bottlenecksIn, stagesNow, staysIn } from './stages';
import { dealSize, endedIn, salesCycle, velocityOf } from './won';

/** What a report is asked of; instants are ms since the epoch. */
export interface ReportAsked {
  /** Its stages in the order of the sale. */
  pipeline: Pick<Pipeline, 'stages'>;
  span: Span;
  /** With which it is compared. */
  before: Span;
  /** The beginnings of the weeks of activity, oldest first. */
  weeks: readonly number[];
  now: number;
  /** Of what is told in money. */
  currency: string;
}

export type Report = ReturnType<typeof pipelineReport>;

const qualification = stageRoles.indexOf('lead-qualification');

/** All figures of a pipeline over a period, of the sales that are prepared for it. */
export function pipelineReport(
  { sales, ended, stageIds, entries, gone, touches }: Prepared,
  { pipeline, span, before, weeks, now, currency }: ReportAsked,
) {
  const { stages } = pipeline;
  const qualified = new Set(stages.filter(({ role }) => stageRoles.indexOf(role) > qualification).map(({ id }) => id));
  const isQualified = (stageId: string) => qualified.has(stageId);
  const funnel = funnelOf(entries, stageIds, span);
  const stays = staysIn(gone, sales, stageIds, span, now);
  const money = { currency, isQualified };
  return {
    leads: sales.length,
    currencies: currenciesOf(sales),
    stages: stagesNow(sales, stageIds),
    funnel,
    ended: { now: endedIn(ended, span), before: endedIn(ended, before) },
    dealSize: { now: dealSize(ended, span, currency), before: dealSize(ended, before, currency) },
    cycle: { now: salesCycle(ended, span), before: salesCycle(ended, before) },
    velocity: {
      now: velocityOf(sales, ended, { ...money, span, asOf: Math.min(now, span.until) }),
      before: velocityOf(sales, ended, { ...money, span: before, asOf: before.until }),
    },
    stays,
    bottlenecks: bottlenecksIn(stages, stays, funnel.slice(0, -1)),
    weeks: contactsByWeek(touches, weeks, span),
    channels: answersByChannel(touches, span),
    templates: answersByTemplate(sales, span),
    lost: reasonsFor(ended, 'lost', span),
    disqualified: reasonsFor(ended, 'disqualified', span),
    origins: originsIn(sales, span),
  };
}

/** In which any sale has a value, in the order of the alphabet. */
function currenciesOf(sales: readonly Pick<Sale, 'value' | 'currency'>[]): string[] {
  const found = new Set<string>();
  for (const { value, currency } of sales) if (value) found.add(currency);
  return [...found].toSorted();
}
