import { readFile } from 'node:fs/promises';

/** One request of the browser's, as its own network log tells: from pages, frames, workers and the browser itself alike. */
export interface NetRequest {
  url: string;
  /** The origin that asked; `not an origin` for the browser itself and for what the rep opened. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** What Chromium, started with `--log-net-log=<file>`, had asked for when it was closed. */
export async function requestsIn(file: string): Promise<NetRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (started === undefined) throw new Error('This browser logs no requests');
  return events.flatMap(({ type, params: { url, initiator = '' } = {} }) =>
    type === started && url ? [{ url, initiator }] : [],
  );
}

/** What stood in the console of any page, frame, worker or content script: Chromium's `--enable-logging --log-file=<file>`. */
export async function consoleLinesIn(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.includes(':CONSOLE')).map((line) => line.replace(/^\[[^\]]*\]\s*/, ''));
}
