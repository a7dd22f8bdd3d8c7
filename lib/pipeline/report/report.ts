import type { Sale } from '@/lib/pipeline/sale';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import type { Pipeline } from '@/lib/pipeline/stages';
import { answersByChannel, answersByTemplate, contactsByWeek } from './contacts';
import { originsIn, reasonsFor } from './ends';
import { funnelOf } from './funnel';
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

/** All figures of a pipeline over a period, of the sales that are given. */
export function pipelineReport(sales: readonly Sale[], { pipeline, span, before, weeks, now, currency }: ReportAsked) {
  const { stages } = pipeline;
  const stageIds = stages.map(({ id }) => id);
  const qualified = new Set(stages.filter(({ role }) => stageRoles.indexOf(role) > qualification).map(({ id }) => id));
  const isQualified = (stageId: string) => qualified.has(stageId);
  const funnel = funnelOf(sales, stageIds, span);
  const stays = staysIn(sales, stageIds, span, now);
  const money = { currency, isQualified };
  return {
    leads: sales.length,
    currencies: currenciesOf(sales),
    stages: stagesNow(sales, stageIds),
    funnel,
    ended: { now: endedIn(sales, span), before: endedIn(sales, before) },
    dealSize: { now: dealSize(sales, span, currency), before: dealSize(sales, before, currency) },
    cycle: { now: salesCycle(sales, span), before: salesCycle(sales, before) },
    velocity: {
      now: velocityOf(sales, { ...money, span, asOf: Math.min(now, span.until) }),
      before: velocityOf(sales, { ...money, span: before, asOf: before.until }),
    },
    stays,
    bottlenecks: bottlenecksIn(stages, stays, funnel.slice(0, -1)),
    weeks: contactsByWeek(sales, weeks, span),
    channels: answersByChannel(sales, span),
    templates: answersByTemplate(sales, span),
    lost: reasonsFor(sales, 'lost', span),
    disqualified: reasonsFor(sales, 'disqualified', span),
    origins: originsIn(sales, span),
  };
}

/** In which any sale has a value, in the order of the alphabet. */
function currenciesOf(sales: readonly Pick<Sale, 'value' | 'currency'>[]): string[] {
  return [...new Set(sales.flatMap(({ value, currency }) => (value ? [currency] : [])))].toSorted();
}
