import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type WebWorker } from 'puppeteer';

/** Another extension, of somebody who means to harm: it has the same hosts as we. `close` takes its files away. */
export async function secondExtension(
  browser: Browser,
): Promise<{ worker: WebWorker; id: string; close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fairlead-second-'));
  const manifest = {
    manifest_version: 3,
    name: 'Second',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'worker.js'), '');
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url() === `chrome-extension://${id}/worker.js`,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The second extension has no worker');
  return { worker, id, close: () => rm(folder, { recursive: true, force: true }) };
}
