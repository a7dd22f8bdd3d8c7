/** What runs now; of a worker that was stopped nothing does. */
let running: Promise<unknown> = Promise.resolve();

/** One at a time, in order: what is being copied must not be written back while it is erased, nor what was noted over what is newer. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  const next = running.then(work, work);
  running = next;
  return next;
}
