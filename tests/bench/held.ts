import { type Page } from 'puppeteer';

/** What a page holds after a collection; `nodes` of all documents in the tab. */
export type Held = {
  heapKB: number;
  nodes: number;
  listeners: number;
};

export async function held(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heapKB: value('JSHeapUsedSize') / 1024, nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/** What was left behind between two looks. */
export function left(early: Held, late: Held): Held {
  return {
    heapKB: late.heapKB - early.heapKB,
    nodes: late.nodes - early.nodes,
    listeners: late.listeners - early.listeners,
  };
}
