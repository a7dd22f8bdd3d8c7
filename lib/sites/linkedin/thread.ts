import { limits } from '@/lib/sites/dom';
import { decoded, memberIdPattern } from './address';

/** What a message's name (`data-event-urn`) tells. */
export interface MessageName {
  /** Its last part. */
  id: string;
  /** Of the conversation. */
  thread: string;
  /** The member whose mailbox it is in: the rep, whoever wrote it. */
  owner: string;
}

/** `/messaging/thread/<id>/`; `undefined` for `new`, under which a first message is written. */
export function threadIdOf(url: URL): string | undefined {
  const id = /^\/messaging\/thread\/([^/]+)/.exec(url.pathname)?.[1];
  return id && id !== 'new' ? decoded(id).slice(0, limits.text) : undefined;
}

/** A thread's id is `2-` and the base64 of its name; a message's id holds that name behind its own: `<message>&<thread>`. */
export function threadName(id: string): string | undefined {
  try {
    const text = id.startsWith('2-') ? atob(id.slice(2).replaceAll('-', '+').replaceAll('_', '/')) : '';
    return /[0-9a-f]{8}-[0-9a-f-]{20,}\w*$/.exec(text)?.[0];
  } catch {
    return undefined;
  }
}

/** The id of the thread with this name, as an address has it. */
export function threadIdNamed(name: string): string {
  return `2-${btoa(name)}`;
}

/** `urn:li:msg_message:(urn:li:fsd_profile:<owner>,2-<base64>)`; `undefined` for every other name, as one given in this tab. */
export function messageName(urn: string): MessageName | undefined {
  const [, owner = '', id = ''] = /\(urn:li:fsd_profile:([\w-]+),(2-[^)]+)\)$/.exec(urn) ?? [];
  const thread = threadName(id);
  return thread && memberIdPattern.test(owner) && id.length <= limits.text ? { id, thread, owner } : undefined;
}
