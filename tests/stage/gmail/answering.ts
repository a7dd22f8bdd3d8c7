import { type Person } from '../people';
import { newDraft, openCompose } from './composer';
import { look, store } from './here';
import { type Mail } from './letter';
import { isSelf } from './look';
import { currentRoute } from './view';

const others = (persons: readonly Person[]) => [...new Set(persons)].filter((one) => !isSelf(one, look));

/** Gmail answers from the address to which a mail came. */
const sender = ({ to, cc }: Mail): string =>
  [...to, ...cc].find((one) => isSelf(one, look))?.email ?? look.self.email ?? '';

type Kind = 'reply' | 'replyAll' | 'forward';

function answer(kind: Kind, button: Element): void {
  const thread = store.thread(look.window?.kind === 'thread' ? look.window.id : currentRoute().thread);
  const last = thread?.mails.findLast(({ from }) => !isSelf(from, look)) ?? thread?.mails.at(-1);
  const end = button.closest('.g.id')?.querySelector('.amn');
  if (!thread || !last || !end) return;
  const first = isSelf(last.from, look) ? last.to : [last.from];
  const to: readonly Person[] = { reply: first, replyAll: others([...first, ...last.to]), forward: [] }[kind];
  const cc = kind === 'replyAll' ? others(last.cc).filter((one) => !to.includes(one)) : [];
  const subject = `${kind === 'forward' ? 'Fwd' : 'Re'}: ${thread.subject}`;
  openCompose(newDraft({ thread: thread.id, from: sender(last), to, cc, subject }), [], end);
}

export const reply = (button: Element): void => answer('reply', button);
export const replyAll = (button: Element): void => answer('replyAll', button);
export const forward = (button: Element): void => answer('forward', button);
