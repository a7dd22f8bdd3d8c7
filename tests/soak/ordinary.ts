import { type Sender, senders } from './field';
import { type Model } from './model';
import { type Step, type Walk } from './walk';
import { anyWrite, undoOf, type Write } from './writes';

const now = () => Date.now();

/** A command that nobody has sent yet. */
export function freshWrite({ model, random }: Walk): Write {
  const number = model.writes.length;
  return model.add(anyWrite({ random, leads: model.leads, now: now(), number }));
}

/** Sends it from there, and takes in what is answered. */
export async function sendFrom({ field, model }: Walk, sender: Sender, write: Write): Promise<void> {
  model.settle(write, await field.send(sender, write.sent));
}

/** Several at once, each from another place. */
export async function burst(walk: Walk, least: number, most: number): Promise<void> {
  const { random } = walk;
  const chosen = random.shuffled(senders).slice(0, random.between(least, most));
  // One after the other first: opening a panel brings its tab to the front.
  for (const sender of chosen) await walk.field.view(sender);
  await Promise.all(chosen.map((sender) => sendFrom(walk, sender, freshWrite(walk))));
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** It was carried out before: sent again, it is answered as it was, and does nothing. */
async function again(walk: Walk, write: Write): Promise<void> {
  const answer = await walk.field.send(walk.random.pick(senders), write.sent);
  if (!answer?.ok || !same(answer.reply, write.reply))
    throw new Error(
      `${write.sent.command} was answered ${JSON.stringify(write.reply)}, and now ${JSON.stringify(answer)}`,
    );
}

const recent = (model: Model) => model.repeatable.slice(-40);

export const ordinarySteps = {
  write: async (walk) => {
    await sendFrom(walk, walk.random.pick(senders), freshWrite(walk));
    return undefined;
  },
  burst: async (walk) => {
    await burst(walk, 2, 4);
    return undefined;
  },
  /** A double click, and one message that comes twice. */
  twice: async (walk) => {
    const { field, model, random } = walk;
    const [one, other] = random.shuffled(senders) as [Sender, Sender];
    await field.view(one);
    await field.view(other);
    const write = freshWrite(walk);
    const [answer, second] = await Promise.all([field.send(one, write.sent), field.send(other, write.sent)]);
    if (!same(answer, second)) throw new Error(`Two answers: ${JSON.stringify(answer)}, ${JSON.stringify(second)}`);
    model.settle(write, answer);
    return undefined;
  },
  repeat: async (walk) => {
    const known = recent(walk.model);
    if (known.length > 0) await again(walk, walk.random.pick(known));
    return undefined;
  },
  undo: async (walk) => {
    const { field, model, random } = walk;
    const known = recent(model)
      .slice(-5)
      .filter(({ sent }) => sent.command !== 'undo');
    if (known.length === 0) return undefined;
    const write = model.add(undoOf(random.pick(known), model.writes.length, random.seed));
    model.settle(write, await field.send(random.pick(senders), write.sent));
    return undefined;
  },
} satisfies Record<string, Step>;
