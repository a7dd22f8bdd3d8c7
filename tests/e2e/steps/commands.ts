import { type Answer, type CommandName, type Input, type Reply } from '@/lib/messages/contract';
import { type LeadFields } from '@/lib/pipeline/lead';
import { type Settings } from '@/lib/pipeline/settings';
import { type Session } from './session';

/** Whoever has a page of the extension's origin. */
type Desk = Pick<Session, 'desk'>;

/** Sends a command to the background, as a page of the extension's would; rejects with the code of a refusal. */
export async function send<Name extends CommandName>(
  { desk }: Desk,
  command: Name,
  input: Input<Name>,
  requestId = crypto.randomUUID(),
): Promise<Reply<Name>> {
  const envelope = { command, requestId, input };
  const answer = (await desk.evaluate((message) => chrome.runtime.sendMessage(message), envelope)) as
    | Answer<Name>
    | undefined;
  if (answer?.ok) return answer.reply;
  throw new Error(`${command}: ${answer ? `${answer.error} ${answer.detail ?? ''}` : 'no answer'}`);
}

export interface Given extends Partial<LeadFields> {
  name: string;
  /** Default: the first one. */
  stageId?: string;
  /** `YYYY-MM-DD` of an open follow-up. */
  dueOn?: string;
  /** Of the follow-up. */
  note?: string;
}

/** Makes a lead beforehand; answers with its id. */
export async function givenLead(session: Desk, { stageId, dueOn, note, ...known }: Given): Promise<string> {
  const fields = { emails: [], phones: [], currency: 'NOK', ...known };
  const { leadId } = await send(session, 'lead.create', { fields, source: { site: 'manual' }, stageId });
  if (dueOn) await send(session, 'follow-up.set', { leadId, dueOn, note });
  return leadId;
}

export const givenSettings = (session: Desk, settings: Partial<Settings>) => send(session, 'settings.change', settings);
