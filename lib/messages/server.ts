import { Refusal } from '@/lib/pipeline/refusal';
import { z } from '@/lib/pipeline/zod';
import type { Allowed } from './contract/allowed';
import { type Answer, type CommandName, contract, type Parsed, type Reply } from './contract';
import { api } from './runtime';
import { callerOf, siteOf } from './sender';

/** Where a command came from, by what the browser says of the sender. */
export interface From {
  /** Absent for a page that is in no tab. */
  tabId?: number;
}

export type Handlers = {
  [Name in CommandName]: (input: Parsed<Name>, requestId: string, from: From) => Promise<Reply<Name>>;
};

/** What says that a message is meant for us: other listeners of the extension have messages of their own. */
const envelope = z.object({ command: z.string(), requestId: z.unknown(), input: z.unknown() });
/** An input that names a host. */
const spokenFor = z.object({ site: z.string() });
const requestIdOf = z.string().check(z.minLength(1), z.maxLength(64));

/**
 * Answers commands. To be called in the worker's first turn: a listener that is added later misses the message that woke it.
 * Whatever is not an envelope is left to others.
 */
export function serve(handlers: Handlers): void {
  api().runtime.onMessage.addListener((message: unknown, sender, sendResponse: (answer: Answer) => void) => {
    const opened = envelope.safeParse(message);
    if (!opened.success) return undefined;
    void answerTo(opened.data, sender, handlers).then(sendResponse);
    return true;
  });
}

async function answerTo(
  { command, requestId, input }: z.infer<typeof envelope>,
  sender: chrome.runtime.MessageSender,
  handlers: Handlers,
): Promise<Answer> {
  const caller = callerOf(sender, api().runtime);
  if (!caller) return { ok: false, error: 'not-allowed' };
  if (!isCommand(command)) return { ok: false, error: 'bad-input', detail: 'command' };
  if (!callersOf(command).includes(caller)) return { ok: false, error: 'not-allowed' };
  if (caller === 'overlay' && !isOfItsHost(command, input, sender)) return { ok: false, error: 'not-allowed' };
  const id = requestIdOf.safeParse(requestId);
  if (!id.success) return { ok: false, error: 'bad-input', detail: 'requestId' };
  const tabId = sender.tab?.id;
  return await carriedOut(command, id.data, input, handlers, tabId === undefined ? {} : { tabId });
}

async function carriedOut<Name extends CommandName>(
  command: Name,
  requestId: string,
  input: unknown,
  handlers: Handlers,
  from: From,
): Promise<Answer> {
  const parsed = contract[command].input.safeParse(input);
  // Which field, never what stood in it.
  if (!parsed.success) return { ok: false, error: 'bad-input', detail: pathOf(parsed.error) };
  try {
    return { ok: true, reply: await handlers[command](parsed.data as Parsed<Name>, requestId, from) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.code, detail: error.detail };
    return { ok: false, error: 'failed' };
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(contract, name);
}

/** An overlay speaks for the host that it stands on and for no other: one that was taken over on LinkedIn tells of no mails. */
function isOfItsHost(command: CommandName, input: unknown, sender: chrome.runtime.MessageSender): boolean {
  const site = siteOf(sender);
  const { site: only = site }: Allowed = contract[command];
  if (only !== site) return false;
  const named = spokenFor.safeParse(input);
  return !named.success || named.data.site === site;
}

function callersOf(command: CommandName): readonly string[] {
  return contract[command].callers;
}

function pathOf(error: z.core.$ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
