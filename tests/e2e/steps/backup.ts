import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'puppeteer';
import { onTestFinished } from 'vitest';
import { appears, press, toastSays } from './page';
import { type Session } from './session';

export async function openBackup(session: Session): Promise<Page> {
  const page = await session.visit(session.address('dashboard.html#/backup'));
  await appears(page, 'Save a backup file');
  return page;
}

/** The text of the file that the browser is given to save while `work` goes on. */
export async function fileSavedBy(page: Page, work: () => Promise<void>): Promise<string> {
  const blobs = await page.evaluateHandle(() => {
    const given: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => make((given.push(blob), blob));
    return given;
  });
  await work();
  return blobs.evaluate(async ([blob]) => (await blob?.text()) ?? '');
}

/** The backup that the rep saves on that page. */
export const savedBackup = (page: Page): Promise<string> =>
  fileSavedBy(page, async () => {
    await press(page, 'Save a backup file');
    await toastSays(page, 'The backup is saved');
  });

/** Lets the page have such a file. */
export async function giveFile(page: Page, text: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'mine.json');
  await writeFile(file, text);
  const picker = await page.$('input[type=file]');
  await (picker as NonNullable<typeof picker> & { uploadFile: (file: string) => Promise<void> }).uploadFile(file);
}
