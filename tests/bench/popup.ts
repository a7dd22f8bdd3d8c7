import { bundled } from './bundle';
import { openFilled } from './filled';
import { type PageWith } from './in-page/bench';
import type * as Popup from './in-page/popup';
import { type Bench, type Opened } from './opened';
import { say } from './progress';
import { searchFigures } from './search';
import { ratio, type Spread, spreads } from './spread';

/** DESIGN: with the most leads at most so many times as long as with the fewest. */
const barRatio = 1.5;

/** An opening is quick, and varies more than what is asked about: so many for each sample. */
const openingsEach = 3;

/** The toolbar's popup over pipelines of these sizes, from the asking for it; by turns, as the machine's mood changes. */
export async function popupFigures(bench: Bench, samples: number, sizes: readonly number[]) {
  const opened = new Map<number, Opened>();
  try {
    for (const size of sizes) opened.set(size, await openFilled(bench, size));
    const times = await openings(opened, samples);
    const largest = sizes.at(-1)!;
    const figures = sizes.map((size) => [size, times.get(size)!] as const);
    return {
      byLeads: Object.fromEntries(figures),
      ...(sizes.length > 1 && { mostToFewest: { barRatio, ...ratios(times.get(sizes[0]!)!, times.get(largest)!) } }),
      search: { leads: largest, ...(await searchFigures(opened.get(largest)!, samples)) },
    };
  } finally {
    for (const one of opened.values()) await one.close();
  }
}

type Times = Record<keyof Popup.PopupTimes, Spread>;
type PopupFigures = Times & { cold: Times };

async function openings(opened: ReadonlyMap<number, Opened>, samples: number): Promise<Map<number, PopupFigures>> {
  const script = await bundled('tests/bench/in-page/popup.ts', 'bench');
  const taken = new Map<number, Popup.PopupTimes[]>();
  for (const [size, { desk }] of opened) {
    await desk.bringToFront();
    await desk.evaluate(script);
    taken.set(size, []);
  }
  const turns = samples * openingsEach;
  // The first one of each browser is its cold start.
  for (let turn = 0; turn <= turns; turn += 1) {
    say(turn ? `popup: ${turn} of ${turns}` : 'popup: cold');
    for (const [size, one] of opened) taken.get(size)!.push(await opening(one));
  }
  return new Map(
    [...taken].map(([size, [cold, ...warm]]) => [size, { cold: spreads([cold!]), ...spreads(warm) }] as const),
  );
}

const opening = ({ desk }: Opened): Promise<Popup.PopupTimes> =>
  desk.evaluate(() => (globalThis as PageWith<typeof Popup>).bench.openPopup());

const ratios = (fewest: Times, most: Times) => ({
  firstNumber: ratio(most.firstNumberMs, fewest.firstNumberMs),
  list: ratio(most.listMs, fewest.listMs),
  firstNumberInPage: ratio(most.firstNumberInPageMs, fewest.firstNumberInPageMs),
  listInPage: ratio(most.listInPageMs, fewest.listInPageMs),
});
