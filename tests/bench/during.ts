import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, type Page } from 'puppeteer';

/** ms: longer than the overlay waits for a page to settle, reads it, asks and draws. */
export const settling = 1_500;

/**
 * ms of the page's main thread while something goes on in it and until it has settled. By one session from beginning to end:
 * what it tells begins anew with each.
 */
export async function during(page: Page, work: () => Promise<void>): Promise<{ scriptMs: number; taskMs: number }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(session);
  await work();
  await pause(settling);
  const after = await metricsOf(session);
  await session.detach();
  const ms = (name: string) => (after(name) - before(name)) * 1000;
  return { scriptMs: ms('ScriptDuration'), taskMs: ms('TaskDuration') };
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const found = (await session.send('Performance.getMetrics')).metrics;
  return (name) => found.find((one) => one.name === name)?.value ?? 0;
}
