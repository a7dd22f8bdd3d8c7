/** For what is done beside an answer: it is done again at the next start or alarm, and a console may be no place for the reason. */
export function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
