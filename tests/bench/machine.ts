import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { launch } from '../e2e/browser';

/** What the figures depend on besides the product. */
export async function machine() {
  const { browser, close } = await launch();
  const chromium = await browser.version();
  await close();
  return {
    at: new Date().toISOString(),
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model,
    cpus: availableParallelism(),
    memoryMB: Math.round(totalmem() / 2 ** 20),
    /** Work waiting for a processor before the start: above `cpus`, times say little and ratios something. */
    load: round(loadavg()[0] ?? 0),
    node: process.version,
    chromium,
  };
}

const round = (number: number) => Math.round(number * 100) / 100;
