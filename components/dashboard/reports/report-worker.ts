import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { pipelineReport } from '@/lib/pipeline/report/report';
import type { Sale } from '@/lib/pipeline/sale';
import { inPipeline, matcher, tagsOf } from '@/lib/pipeline/sale-filter';
import { allSales } from '@/lib/store/queries/sales';
import type { Answer, Question } from './report-messages';

/** Reads the sales and works reports out of them, beside the page, which stays free. What it has read once it keeps. */

const tell = (told: Answer) => postMessage(told);

/** Of which the tags were asked last: the very same array while nothing changed. */
let known: { sales: readonly Sale[]; tags: string[] } | undefined;

async function answer({ id, asked, filter, today }: Question): Promise<void> {
  const sales = await allSales((share) => tell({ id, share }));
  if (known?.sales !== sales) known = { sales, tags: tagsOf(sales) };
  const [isOwn, isAsked] = [inPipeline(asked.pipeline), matcher(filter, { today, dateAt: calendarDateAt })];
  const meant = sales.filter((sale) => isOwn(sale) && isAsked(sale));
  // They stand in the order in which they were made, and some were merged or brought in from elsewhere.
  const earliest = meant.reduce((least, { createdAt }) => Math.min(least, createdAt), Infinity);
  tell({
    id,
    report: pipelineReport(meant, asked),
    earliest: Number.isFinite(earliest) ? earliest : undefined,
    tags: known.tags,
  });
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
