import { type Page } from 'puppeteer';
import { vi } from 'vitest';
import { control, press, toastSays } from '../e2e/steps/page';
import { type Field } from './field';
import { type Model } from './model';

const patience = { timeout: 60_000, interval: 50 };
const words = 'Something of what was kept here is gone';

/** The page that the product opens by itself where something is gone. */
async function pageThatTells(field: Field): Promise<Page> {
  const isIt = (url: string) => url === field.address('dashboard.html#/backup');
  const target = await field.browser.waitForTarget((one) => isIt(one.url()), { timeout: patience.timeout });
  const page = await target.asPage();
  await page.bringToFront();
  await vi.waitUntil(async () => (await page.evaluate(() => document.body.innerText)).includes(words), patience);
  return page;
}

export interface Copy {
  at: number;
  writes?: number;
}

/**
 * Looks for what the browser has lost. Where acknowledged writes are gone, the product must have noticed by itself; then they are
 * restored as a rep does it, and what the copy held must be back. Answers with what happened.
 */
export async function recovered(field: Field, model: Model): Promise<string> {
  const missing = model.missing(await field.rows());
  const isNoticed = async () => ((await field.kept<{ lost?: true }>('sentinel'))?.lost ?? false) as boolean;
  if (missing.length === 0 && !(await isNoticed())) return 'nothing was lost';
  // Where the browser comes upon the damage only after the worker has looked, the next command is what notices: this one is no part of the walk.
  const requestId = `probe-${model.writes.length}`;
  await field.send('dashboard', { command: 'settings.change', requestId, input: { letterKeys: true } });
  await vi.waitUntil(isNoticed, patience).catch(() => {
    throw new Error(
      `${missing.length} writes are gone, and nobody noticed: ${missing.map(({ sent }) => sent.command).join(', ')}`,
    );
  });
  const page = await pageThatTells(field);
  const [copy] = (await field.kept<Copy[]>('snapshots')) ?? [];
  if (copy) {
    await page.locator('::-p-text(Look at it…)').click();
    await press(page, 'Restore');
    await toastSays(page, 'Restored');
  } else {
    await page.locator(control('Go on with what is here')).click();
  }
  await vi.waitUntil(async () => !(await isNoticed()), patience);
  await page.close();
  const faults = model.recovered(await field.rows(), copy?.at);
  if (faults.length > 0) throw new Error(`After the recovery:\n${faults.join('\n')}`);
  const lost = missing.filter(({ isLost }) => isLost).length;
  return `${missing.length} writes were gone, ${missing.length - lost} came back from a copy, ${lost} were younger than it`;
}
