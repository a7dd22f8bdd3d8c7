import { bundled } from './bundle';
import { type PageWith } from './in-page/bench';
import type * as Fill from './in-page/fill';
import { type Bench, open, type Opened } from './opened';
import { say } from './progress';

/** Leads in one transaction: two rows of packed search text. */
const atATime = 1024;

/**
 * A browser whose pipeline holds so many leads, written as the product would keep them. `contacts`: with each who is past the
 * first contact.
 */
export async function openFilled(bench: Bench, leads: number, contacts = 0): Promise<Opened> {
  const script = await bundled('tests/bench/in-page/fill.ts', 'bench');
  const opened = await open(bench);
  try {
    const began = performance.now();
    await opened.desk.evaluate(script);
    for (let written = 0; written < leads; written += atATime) {
      if (written % (10 * atATime) === 0) say(`filling: ${written} of ${leads} leads`);
      const part = Math.min(atATime, leads - written);
      await opened.desk.evaluate(
        (count, each) => (globalThis as PageWith<typeof Fill>).bench.fill(count, each),
        part,
        contacts,
      );
    }
    await opened.desk.evaluate(() => (globalThis as PageWith<typeof Fill>).bench.finish());
    say(`filled with ${leads} leads in ${Math.round((performance.now() - began) / 1000)} s`);
    // What lies about from the writing must not be collected while something is measured.
    await opened.desk.reload();
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
