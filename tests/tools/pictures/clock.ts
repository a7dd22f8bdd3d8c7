import { type Browser } from 'puppeteer';
import { awakeServiceWorker } from '../../e2e/worker';

const dayMs = 86_400_000;

/** The background believes that it is so many days ago, till it is told otherwise: a pipeline that has a past is lived there. */
export async function goBack({ browser, id }: { browser: Browser; id: string }, days: number): Promise<void> {
  const worker = await awakeServiceWorker(browser, id);
  await worker.evaluate((ms) => {
    const scope = globalThis as unknown as { trueNow?: () => number };
    const trueNow = (scope.trueNow ??= Date.now.bind(Date));
    Date.now = () => trueNow() - ms;
  }, days * dayMs);
}
