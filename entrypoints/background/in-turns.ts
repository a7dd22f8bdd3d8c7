/** Does work one at a time, in order; of a worker that was stopped nothing runs. */
export function inTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = running.then(work, work);
    running = next;
    return next;
  };
}
