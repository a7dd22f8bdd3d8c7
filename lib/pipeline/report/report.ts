import { stageRoles } from '@/lib/pipeline/stage-roles';
import type { Pipeline } from '@/lib/pipeline/stages';
import { answersByChannel, answersByTemplate, contactsByWeek } from './contacts';
import { originsIn, reasonsFor } from './ends';
import { funnelOf } from './funnel';
import type { Prepared } from './prepared';
import type { Span } from './span';
import { bottlenecksIn, staysIn } from './stages';
import { dealSize, endedIn, qualifiedAt, salesCycle, velocityOf } from './won';

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
  { sales, ended, stageIds, entries, gone, visits, written, now: stagesNow, standing, currencies, touches }: Prepared,
  { pipeline, span, before, weeks, now, currency }: ReportAsked,
) {
  const { stages } = pipeline;
  const isQualified = stages.map(({ role }) => stageRoles.indexOf(role) > qualification);
  const qualified = (asOf: number) => qualifiedAt(sales, visits, { asOf, currency, isQualified });
  const funnel = funnelOf(entries, stageIds, span);
  const stays = staysIn(gone, standing, stageIds, span, now);
  return {
    leads: sales.length,
    currencies,
    stages: stagesNow,
    funnel,
    ended: { now: endedIn(ended, span), before: endedIn(ended, before) },
    dealSize: { now: dealSize(ended, span, currency), before: dealSize(ended, before, currency) },
    cycle: { now: salesCycle(ended, span), before: salesCycle(ended, before) },
    velocity: {
      now: velocityOf(ended, qualified(Math.min(now, span.until)), span, currency),
      before: velocityOf(ended, qualified(before.until), before, currency),
    },
    stays,
    bottlenecks: bottlenecksIn(stages, stays, funnel.slice(0, -1)),
    weeks: contactsByWeek(touches, weeks, span),
    channels: answersByChannel(touches, span),
    templates: answersByTemplate(written, span),
    lost: reasonsFor(ended, 'lost', span),
    disqualified: reasonsFor(ended, 'disqualified', span),
    origins: originsIn(sales, span),
  };
}
