import { type Page } from 'puppeteer';
import { allRows } from '../e2e/steps/database';
import { awakeServiceWorker, stopServiceWorker } from '../e2e/worker';
import { type Answer, type Envelope } from '@/lib/messages/contract';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { openFilled } from './filled';
import { type Bench, type Opened } from './opened';
import { personOf } from './pipeline/people';
import { say } from './progress';
import { spread } from './spread';

const leads = 100;
const workers = ['warm', 'stopped'] as const;
type WorkerState = (typeof workers)[number];

type Command = 'lead.create' | 'follow-up.snooze';
type Input<Name extends Command> = Envelope<Name>['input'];

/** From a page's command to the background's answer, which comes when it is on the disk. */
export async function commandFigures(bench: Bench, samples: number) {
  const opened = await openFilled(bench, leads);
  try {
    return {
      leads,
      'lead.create': await figuresOf(opened, 'lead.create', samples, newLead),
      'follow-up.snooze': await figuresOf(opened, 'follow-up.snooze', samples, await snoozes(opened.desk)),
    };
  } finally {
    await opened.close();
  }
}

async function figuresOf<Name extends Command>(
  opened: Opened,
  command: Name,
  samples: number,
  inputOf: (turn: number) => Input<Name>,
) {
  const times: Record<WorkerState, number[]> = { warm: [], stopped: [] };
  for (let turn = 0; turn < samples; turn += 1) {
    say(`${command}: ${turn + 1} of ${samples}`);
    for (const [place, state] of workers.entries()) {
      await bringTo(opened, state);
      times[state].push(await roundTripMs(opened.desk, command, inputOf(turn * workers.length + place)));
    }
  }
  return { workerWarmMs: spread(times.warm), workerStoppedMs: spread(times.stopped) };
}

/** A warm worker has answered a command before. */
async function bringTo({ browser, id, desk }: Opened, state: WorkerState): Promise<void> {
  await awakeServiceWorker(browser, id);
  if (state === 'stopped') await stopServiceWorker(browser);
  else await roundTripMs(desk, 'lead.create', leadOf(0));
}

async function roundTripMs<Name extends Command>(desk: Page, command: Name, input: Input<Name>): Promise<number> {
  const envelope = { command, requestId: crypto.randomUUID(), input };
  const { ms, answer } = await desk.evaluate(async (message) => {
    const began = performance.now();
    const given = (await chrome.runtime.sendMessage(message)) as Answer | undefined;
    return { ms: performance.now() - began, answer: given };
  }, envelope);
  if (!answer?.ok) throw new Error(`${command}: ${answer?.error ?? 'no answer'}`);
  return ms;
}

const leadOf = (number: number): Input<'lead.create'> => ({
  fields: { ...personOf(number), currency: 'NOK' },
  source: { site: 'manual' },
});

/** Nobody whom the pipeline was filled with. */
const newLead = (turn: number) => leadOf(leads + 1 + turn);

/** Each time another one than before, or to another day. */
async function snoozes(desk: Page): Promise<(turn: number) => Input<'follow-up.snooze'>> {
  const followUps = await allRows(desk, 'followUps');
  const today = calendarDateAt(Date.now());
  return (turn) => ({
    followUpId: followUps[turn % followUps.length]!.id,
    dueOn: addDays(today, 100 + Math.floor(turn / followUps.length)),
  });
}
