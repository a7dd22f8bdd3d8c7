import { fileURLToPath } from 'node:url';
import { launch, type Launched } from '../e2e/browser';
import { type Bench, open } from './opened';
import { type PageSample, samplePage, sampleTasks } from './page-sample';
import { type Place, places } from './places';
import { say } from './progress';
import { spreads } from './spread';
import { type PageTasks } from './trace';

/** An extension that asks its worker once and draws one button: what being an extension costs by itself. */
const floor = fileURLToPath(new URL('floor/', import.meta.url));

interface Visits {
  cost: PageSample;
  tasks: PageTasks;
}

/** One page without any extension, with the floor and with Fairlead, right after each other. */
type Turn = Record<'bare' | 'floor' | 'fairlead', Visits>;

/** What Fairlead adds to each page, each time in a new profile; and what the floor adds, to hold it against. */
export async function pageFigures(bench: Bench, samples: number) {
  const figures: Partial<Record<Place, ReturnType<typeof costOf>>> = {};
  for (const place of Object.keys(places) as Place[]) {
    const turns: Turn[] = [];
    for (let turn = 1; turn <= samples; turn += 1) {
      say(`page ${place}: ${turn} of ${samples}`);
      turns.push(await takeTurn(bench, places[place], turn));
    }
    figures[place] = costOf(turns);
  }
  return figures;
}

/** Whoever comes second finds the machine as the first has left it: each turn another one begins. */
async function takeTurn(bench: Bench, url: string, turn: number): Promise<Turn> {
  const { stage } = bench;
  const starts: Record<keyof Turn, () => Promise<Launched>> = {
    bare: () => launch({ stage }),
    floor: () => launch({ stage, extension: floor }),
    fairlead: () => open(bench),
  };
  const order = Object.entries(starts);
  const begin = turn % order.length;
  const taken: [string, Visits][] = [];
  for (const [name, start] of [...order.slice(begin), ...order.slice(0, begin)])
    taken.push([name, await visits(await start(), url)]);
  return Object.fromEntries(taken) as Turn;
}

async function visits({ browser, close }: Launched, url: string): Promise<Visits> {
  try {
    return { cost: await samplePage(browser, url), tasks: await sampleTasks(browser, url) };
  } finally {
    await close();
  }
}

const difference = (having: PageSample, without: PageSample): Record<keyof PageSample, number> => ({
  scriptMs: having.scriptMs - without.scriptMs,
  taskMs: having.taskMs - without.taskMs,
  heapKB: having.heapKB - without.heapKB,
  idleTaskMs: having.idleTaskMs - without.idleTaskMs,
});

function costOf(turns: readonly Turn[]) {
  const tasksOf = (name: keyof Turn) => spreads(turns.map((turn) => ({ ...turn[name].tasks })));
  return {
    bare: spreads(turns.map(({ bare }) => ({ ...bare.cost }))),
    addedByFloor: spreads(turns.map((turn) => difference(turn.floor.cost, turn.bare.cost))),
    added: spreads(turns.map((turn) => difference(turn.fairlead.cost, turn.bare.cost))),
    tasks: { bare: tasksOf('bare'), floor: tasksOf('floor'), fairlead: tasksOf('fairlead') },
  };
}
