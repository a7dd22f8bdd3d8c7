import type { Answer, BulkProgress, CommandName, Envelope, ErrorCode, Input, Reply } from './contract';
import { api } from './runtime';

const mostTries = 3;
/** A worker that does not answer for so long hangs; asking it again does not help. */
const patienceMs = 10_000;

/** A command that was not carried out, as far as is known: after `no-answer` it may have been. */
export class CommandError extends Error {
  override name = 'CommandError';

  constructor(
    readonly code: ErrorCode,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }

  /** The lead that has the address or profile already, where that is why it was refused. */
  get takenBy(): string | undefined {
    return /^identity-taken:(.+)$/.exec(this.detail ?? '')?.[1];
  }
}

export interface Sent<Name extends CommandName> {
  /** To undo it by, or to send it once more. */
  requestId: string;
  reply: Reply<Name>;
}

/**
 * Sends a command to the background and waits for its reply. A worker that dies before it answers is asked again under the
 * same `requestId`, so that the command is carried out once. `patience`: ms, where a command may take longer than most. Rejects with a
 * `CommandError`.
 */
export async function send<Name extends CommandName>(
  command: Name,
  input: Input<Name>,
  { requestId = crypto.randomUUID(), patience = patienceMs }: { requestId?: string; patience?: number } = {},
): Promise<Sent<Name>> {
  const envelope: Envelope<Name> = { command, requestId, input };
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answer = await ask(envelope, patience);
    if (answer === 'hangs') break;
    if (answer?.ok) return { requestId, reply: answer.reply };
    if (answer) throw new CommandError(answer.error, answer.detail);
  }
  throw new CommandError('no-answer');
}

/** The background's answer; `undefined` where it gave none. */
async function ask<Name extends CommandName>(
  envelope: Envelope<Name>,
  patience: number,
): Promise<Answer<Name> | 'hangs' | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'hangs'>((resolve) => {
    timer = setTimeout(resolve, patience, 'hangs');
  });
  try {
    return await Promise.race([posted(envelope), silence]);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    // The worker died, or was not up yet.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function posted<Name extends CommandName>(envelope: Envelope<Name>): Promise<Answer<Name> | undefined> {
  try {
    const { runtime } = api();
    if (runtime.id) return runtime.sendMessage(envelope);
  } catch {
    // An orphan's `sendMessage` throws at once, and later versions take the whole API away.
  }
  throw new CommandError('orphaned');
}

/**
 * Calls `listener` with how far the command with this `requestId` is, as long as the background says so; returns how to stop. Only
 * the background is believed: it sends from no tab.
 */
export function onProgress(requestId: string, listener: (done: number, of: number) => void): () => void {
  const { runtime } = api();
  const heard = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    const said = (message ?? {}) as Partial<BulkProgress>;
    const isMeant = said.event === 'bulk.progress' && said.requestId === requestId;
    if (isMeant && sender.id === runtime.id && !sender.tab) listener(Number(said.done), Number(said.of));
    return undefined;
  };
  runtime.onMessage.addListener(heard);
  return () => runtime.onMessage.removeListener(heard);
}
