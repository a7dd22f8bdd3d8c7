import { between } from './probe';

/** How often our own frame is drawn after the host's page was, until the browser would have told what lies over it. */
const draws = 10;

/**
 * Resolves when the browser has had all it needs to say that we are seen. A page that is busy draws nothing, and until it
 * draws nothing is known: `hostDrew` resolves when it has drawn since it was called.
 */
export async function bothDrew(hostDrew: () => Promise<void>, isOver: (drawn: number) => boolean): Promise<void> {
  await hostDrew();
  for (let drawn = 0; drawn < draws && !isOver(drawn); drawn += 1) {
    await pause(between);
    await nextFrame();
  }
}

export const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

const nextFrame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(resolve);
  });
