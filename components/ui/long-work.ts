let running = 0;

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Work of many commands: until it is done, the browser asks before the tab is closed in the middle of it. */
export async function longWork<Result>(work: () => Promise<Result>): Promise<Result> {
  running += 1;
  if (running === 1) addEventListener('beforeunload', ask);
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) removeEventListener('beforeunload', ask);
  }
}
