import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type Prepared, prepared } from '@/lib/pipeline/report/prepared';
import { pipelineReport } from '@/lib/pipeline/report/report';
import type { Sale } from '@/lib/pipeline/sale';
import { inPipeline, matcher, tagsOf } from '@/lib/pipeline/sale-filter';
import { allSales } from '@/lib/store/queries/sales';
import type { Answer, Question } from './report-messages';

/** Reads the sales and works reports out of them, beside the page, which stays free. What it has read once it keeps. */

const tell = (told: Answer) => postMessage(told);

/** Of which the tags were asked last: the very same array while nothing changed. */
let known: { sales: readonly Sale[]; tags: string[] } | undefined;

/** What the last question was about, but for its period: another period of the same is told at once. */
let last: { sales: readonly Sale[]; key: string; prepared: Prepared; earliest: number | undefined } | undefined;

function preparedFor(sales: readonly Sale[], { asked, filter, today }: Omit<Question, 'id'>) {
  const stageIds = asked.pipeline.stages.map(({ id }) => id);
  const key = JSON.stringify([stageIds, filter, today]);
  if (last?.sales === sales && last.key === key) return last;
  const [isOwn, isAsked] = [inPipeline(asked.pipeline), matcher(filter, { today, dateAt: calendarDateAt })];
  const meant = sales.filter((sale) => isOwn(sale) && isAsked(sale));
  // They stand in the order in which they were added here, and some were brought in from elsewhere.
  const earliest = meant.reduce((least, { createdAt }) => Math.min(least, createdAt), Infinity);
  last = {
    sales,
    key,
    prepared: prepared(meant, stageIds),
    earliest: Number.isFinite(earliest) ? earliest : undefined,
  };
  return last;
}

async function answer({ id, asked, filter, today }: Question): Promise<void> {
  const sales = await allSales((share) => tell({ id, share }));
  if (known?.sales !== sales) known = { sales, tags: tagsOf(sales) };
  const meant = preparedFor(sales, { asked, filter, today });
  tell({ id, report: pipelineReport(meant.prepared, asked), earliest: meant.earliest, tags: known.tags });
}

/** One question at a time, and of those that wait the last one alone: the others are out of date. */
let next: Question | undefined;
let isBusy = false;

async function work(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  while (next) {
    const question: Question = next;
    next = undefined;
    try {
      await answer(question);
    } catch (error) {
      tell({ id: question.id, failed: error instanceof Error ? error.message : String(error) });
    }
  }
  isBusy = false;
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  next = data;
  void work();
});
